import { type Code, rows } from "./Code.ts";

export const tajikistan: readonly Code[] = [
  {
    name: "TJ-CC",
    kind: "criminal",
    country: "TJ",
    source: "Criminal Code of the Republic of Tajikistan, 21 May 1998, No. 574 (mmk.tj, adlia.tj)",
    articles: rows({
      "state-security": "179 179-1 179-3 185 305 306 307 308 309 401-1",
      "mass-unrest": "188",
      "incitement-discord": "189 307-1",
      "banned-organisation": "307-2 307-3",
      "extremism-financing": "179-2",
      "insult-official": "137 137-1 330",
      defamation: "135 136",
      hooliganism: "237",
      violence: "104 110 111 130 138 181 186 328",
      drugs: "200 201",
      economic: "244 245 247 248 249 250 262 289 292 314 316 319 320 322",
      other: "144 187 195 335 340 346 347 374 401",
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
