import { type Code, rows } from "./Code.ts";

export const uzbekistan: readonly Code[] = [
  {
    name: "UZ-CC",
    kind: "criminal",
    country: "UZ",
    source: "Criminal Code of the Republic of Uzbekistan, 22 September 1994, No. 2012-XII (lex.uz, 111453)",
    articles: rows(
      {
        "state-security": "155 157 159 160 161",
        "mass-unrest": "244",
        "incitement-discord": "156",
        "banned-organisation": "216 216-1 244-2",
        "extremism-financing": "155-3",
        "false-information": "244-5 244-6",
        "insult-official": "158",
        defamation: "139 140",
        "peaceful-assembly": "217",
        hooliganism: "277",
        drugs: "273 276",
        economic: "165 167 168 184 205 210 211 246",
        other: "216-2 221 223 229-2 244-1 244-3 248",
      },
      { "156": { years: 10 }, "159": { years: 20 }, "244-2": { years: 20 } },
    ),
  },
  {
    name: "UZ-CAO",
    kind: "administrative",
    country: "UZ",
    source:
      "Code of Administrative Liability of the Republic of Uzbekistan, 22 September 1994, No. 2015-XII (lex.uz, 97664)",
    articles: rows(
      {
        "peaceful-assembly": "201",
        "false-information": "202-2",
        defamation: "40 41",
        hooliganism: "183",
        "police-disobedience": "194",
        other: "184-2 240 241",
      },
      { "183": { days: 15 }, "194": { days: 15 }, "201": { days: 15 } },
    ),
  },
];
