import { type Code, rows } from "./Code.ts";

export const belarus: readonly Code[] = [
  {
    name: "BY-CC",
    kind: "criminal",
    country: "BY",
    source: "Criminal Code of the Republic of Belarus, 9 July 1999, No. 275-Z (pravo.by, HK9900275)",
    articles: rows(
      {
        "false-information": "340 369-1",
        "state-security": "126 289 290 356 357 358 358-1 359 360 361 361-3",
        "mass-unrest": "293",
        "incitement-discord": "130",
        "banned-organisation": "193 193-1 287 290-4 361-1 361-5",
        "extremism-financing": "290-1 361-2 361-4",
        "insult-official": "367 368 369 390 391",
        defamation: "188 189",
        "peaceful-assembly": "342 342-2 369-3",
        "police-disobedience": "363",
        violence: "139 147 149 153 182 186 362 364 365 366 389",
        hooliganism: "339",
        drugs: "328",
        economic: "205 206 207 208 209 210 211 212 216 228 231 233 235 243 424 425 426 428 430 431",
        other:
          "130-1 130-2 131 133 179 191 192 203 203-1 218 285 295 295-3 309 341 341-1 349 369-2 370 371 375 376 380 400 401 406 407 409 410 411 413 414 415 417 421 435 445 446",
      },
      {
        "130": { years: 12 },
        "293": { years: 15 },
        "342": { years: 4 },
        "361": { years: 12 },
        "361-1": { years: 10 },
        "361-2": { years: 8 },
        "361-4": { years: 7 },
        "368": { years: 5 },
        "411": { years: 2 },
      },
    ),
  },
  {
    name: "BY-CAO",
    kind: "administrative",
    country: "BY",
    source:
      "Code of Administrative Offences of the Republic of Belarus, 6 January 2021, No. 91-Z (pravo.by, HK2100091)",
    from: 2021,
    articles: rows(
      {
        economic: "11.1",
        "insult-official": "24.4",
        defamation: "10.2",
        violence: "10.1",
        hooliganism: "19.1",
        "police-disobedience": "24.3",
        "peaceful-assembly": "24.23",
        other: "19.3 19.10 19.11 23.5 24.15",
      },
      { "19.1": { days: 15 }, "19.11": { days: 15 }, "24.3": { days: 15 } },
    ),
  },
  {
    name: "BY-CAO-2003",
    kind: "administrative",
    country: "BY",
    source:
      "Code of Administrative Offences of the Republic of Belarus, 21 April 2003, No. 194-Z (pravo.by, HK0300194)",
    until: 2021,
    articles: rows({
      "insult-official": "23.5",
      defamation: "9.3",
      violence: "9.1",
      hooliganism: "17.1",
      "police-disobedience": "23.4",
      "peaceful-assembly": "23.34",
      other: "17.3 17.10 17.11 22.9",
    }),
  },
];
