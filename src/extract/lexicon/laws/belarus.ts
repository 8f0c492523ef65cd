import { type Code, rows } from "./Code.ts";

export const belarus: readonly Code[] = [
  {
    name: "BY-CC",
    kind: "criminal",
    country: "BY",
    source: "Criminal Code of the Republic of Belarus, 9 July 1999, No. 275-Z (pravo.by, HK9900275)",
    articles: rows(
      {
        "state-security": "289 356 357 358 358-1 359 361",
        "mass-unrest": "293",
        "incitement-discord": "130",
        "banned-organisation": "361-1",
        "extremism-financing": "290-1 361-2 361-4",
        "insult-official": "367 368 369 391",
        defamation: "188 189",
        "peaceful-assembly": "342 342-2",
        "police-disobedience": "363",
        violence: "364 366",
        hooliganism: "339",
        drugs: "328",
        economic: "209 210 211 228 235 243 430 431",
        other: "203-1 218 285 295 370 411 415",
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
        hooliganism: "19.1",
        "police-disobedience": "24.3",
        "peaceful-assembly": "24.23",
        other: "19.10 19.11",
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
      hooliganism: "17.1",
      "police-disobedience": "23.4",
      "peaceful-assembly": "23.34",
      other: "17.10 17.11",
    }),
  },
];
