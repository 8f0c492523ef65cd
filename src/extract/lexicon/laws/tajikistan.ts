import { type Code, rows } from "./Code.ts";

export const tajikistan: readonly Code[] = [
  {
    name: "TJ-CC",
    kind: "criminal",
    country: "TJ",
    source: "Criminal Code of the Republic of Tajikistan, 21 May 1998, No. 574 (mmk.tj, adlia.tj)",
    articles: rows({
      "state-security": "179 179-3 305 306 307 308 309",
      "mass-unrest": "188",
      "incitement-discord": "189",
      "banned-organisation": "307-2 307-3",
      "extremism-financing": "179-2",
      "insult-official": "137 137-1 330",
      defamation: "135 136",
      hooliganism: "237",
      violence: "328",
      drugs: "200 201",
      economic: "245 247 289 292 319 320",
      other: "187 195",
    }),
  },
  {
    name: "TJ-CAO",
    kind: "administrative",
    country: "TJ",
    source: "Code of Administrative Offences of the Republic of Tajikistan, 31 December 2008, No. 455 (mmk.tj)",
    articles: rows({ hooliganism: "460", "police-disobedience": "479", other: "474" }),
  },
];
