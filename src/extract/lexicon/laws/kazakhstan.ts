import { type Code, rows } from "./Code.ts";

export const kazakhstan: readonly Code[] = [
  {
    name: "KZ-CC",
    kind: "criminal",
    country: "KZ",
    source: "Criminal Code of the Republic of Kazakhstan, 3 July 2014, No. 226-V (adilet.zan.kz, K1400000226)",
    from: 2015,
    articles: rows(
      {
        "state-security": "172 175 176 178 179 180 181 184 185 255 256 257 259 260 267",
        "mass-unrest": "269 272",
        "incitement-discord": "161 174",
        "banned-organisation": "182 404 405",
        "extremism-financing": "258",
        "false-information": "273 274",
        "insult-official": "373 375 376 378 411",
        defamation: "130 131",
        "peaceful-assembly": "400",
        "police-disobedience": "379",
        hooliganism: "293",
        violence: "99 106 107 108 115 125 126 261 268 380 380-1",
        drugs: "296 297 298 299 300 302",
        economic: "188 189 190 191 194 195 214 216 217 218 233 234 235 237 244 245 249 250 361 362 366 367 369 371",
        other:
          "147 155 170 202 262 263 287 288 289 291 294 314 372 385 387 392 402 403 407 410 412 419 420 423 426 428 430 441 442",
      },
      {
        "174": { years: 20 },
        "258": { years: 12 },
        "272": { years: 10 },
        "274": { years: 7 },
        "405": { years: 6 },
      },
    ),
  },
  {
    name: "KZ-CAO",
    kind: "administrative",
    country: "KZ",
    source:
      "Code of Administrative Offences of the Republic of Kazakhstan, 5 July 2014, No. 235-V (adilet.zan.kz, K1400000235)",
    from: 2015,
    articles: rows({
      "banned-organisation": "489",
      violence: "73-2",
      "peaceful-assembly": "488",
      "false-information": "456-2",
      defamation: "73-3",
      "police-disobedience": "667",
      hooliganism: "434",
      other: "73 73-1 436 440 449 451 453 476 481 482 490 496 510 517 608 653 669",
    }),
  },
  {
    name: "KZ-CC-1997",
    kind: "criminal",
    country: "KZ",
    source: "Criminal Code of the Republic of Kazakhstan, 16 July 1997, No. 167 (adilet.zan.kz, K970000167_)",
    until: 2014,
    articles: rows({
      "state-security": "165 166 170 233 233-1",
      "mass-unrest": "241",
      "incitement-discord": "164",
      "banned-organisation": "337 337-1",
      "insult-official": "318 320",
      defamation: "129 130",
      "peaceful-assembly": "334",
      hooliganism: "257",
      violence: "321",
      drugs: "259",
    }),
  },
  {
    name: "KZ-CAO-2001",
    kind: "administrative",
    country: "KZ",
    source:
      "Code of Administrative Offences of the Republic of Kazakhstan, 30 January 2001, No. 155 (adilet.zan.kz, K010000155_)",
    until: 2014,
    articles: rows({
      "peaceful-assembly": "373",
      hooliganism: "330",
      "police-disobedience": "355",
      other: "374-1 375 524",
    }),
  },
];
