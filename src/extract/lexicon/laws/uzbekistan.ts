import { type Code, rows } from "./Code.ts";

export const uzbekistan: readonly Code[] = [
  {
    name: "UZ-CC",
    kind: "criminal",
    country: "UZ",
    source: "Criminal Code of the Republic of Uzbekistan, 22 September 1994, No. 2012-XII (lex.uz, 111453)",
    articles: rows(
      {
        "police-disobedience": "219",
        violence: "97 104 105 109 112 118 137",
        "state-security": "155 155-1 155-2 157 159 160 161 162",
        "mass-unrest": "244",
        "incitement-discord": "150 156",
        "banned-organisation": "216 216-1 244-2",
        "extremism-financing": "155-3",
        "false-information": "244-5 244-6",
        "insult-official": "158",
        defamation: "139 140",
        "peaceful-assembly": "217",
        hooliganism: "277",
        drugs: "270 273 274 276",
        economic: "164 165 166 167 168 169 176 177 184 188 189 190 205 206 207 210 211 212 213 228 243 246",
        other: "135 141-1 141-2 154 173 216-2 221 222 223 224 225 229 229-2 237 238 242 244-1 244-3 244-4 247 248 264",
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
        "banned-organisation": "202-1",
        economic: "61",
        violence: "52",
        "peaceful-assembly": "201 202",
        "false-information": "202-2",
        defamation: "40 41",
        hooliganism: "183",
        "police-disobedience": "194 195",
        other: "184-1 184-2 184-3 187 239 240 241",
      },
      { "183": { days: 15 }, "194": { days: 15 }, "201": { days: 15 } },
    ),
  },
];
