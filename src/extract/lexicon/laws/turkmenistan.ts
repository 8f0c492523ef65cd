import { type Code, rows } from "./Code.ts";

export const turkmenistan: readonly Code[] = [
  {
    name: "TM-CC",
    kind: "criminal",
    country: "TM",
    source: "Criminal Code of Turkmenistan, 12 June 1997, as revised on 10 May 2010 (minjust.gov.tm)",
    // A new wording with other numbers came into force in 2023.
    until: 2022,
    articles: rows({
      "state-security": "171 174 175",
      "insult-official": "176",
      "incitement-discord": "177",
      defamation: "132 133",
      hooliganism: "279",
      economic: "228",
      other: "219",
    }),
  },
  {
    name: "TM-CAO",
    kind: "administrative",
    country: "TM",
    source: "Code of Administrative Offences of Turkmenistan, 29 August 2013 (minjust.gov.tm)",
    articles: rows({ other: "76" }),
  },
];
