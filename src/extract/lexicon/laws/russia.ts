import { type Code, rows } from "./Code.ts";

export const russia: readonly Code[] = [
  {
    name: "RU-CC",
    kind: "criminal",
    country: "RU",
    source: "Criminal Code of the Russian Federation, 13 June 1996, No. 63-FZ (pravo.gov.ru)",
    articles: rows(
      {
        "state-security":
          "205 205.1 205.2 205.3 205.4 275 275.1 276 277 278 279 280.1 280.2 280.4 281 281.1 281.2 281.3 283 283.1 284.2 361",
        "mass-unrest": "212",
        "incitement-discord": "280 282",
        "banned-organisation": "205.5 282.1 282.2 284.1",
        "extremism-financing": "282.3",
        "false-information": "207 207.1 207.2 207.3",
        "military-discrediting": "280.3",
        "insult-official": "298.1 319",
        defamation: "128.1",
        "peaceful-assembly": "212.1",
        hooliganism: "213",
        violence: "105 111 112 115 116 119 126 127 131 132 206 295 296 317 318",
        drugs: "228 228.1 228.3 229.1 230 231 234",
        economic:
          "158 159 160 161 162 163 165 171 172 173.1 174.1 193 198 199 199.1 199.2 200.1 201 204 285 286 290 291 292 293",
        other:
          "137 138 139 141 148 150 151 156 158.1 167 208 210 214 222 222.1 223 226.1 239 242 243 243.4 244 282.4 294 297 303 306 307 309 310 313 314.1 315 321 322 322.1 322.2 326 328 329 330 330.1 330.3 332 333 335 337 338 339 352.1 354 354.1 359",
      },
      {
        "205.2": { years: 7 },
        "207.3": { years: 15 },
        "212": { years: 15 },
        "212.1": { years: 5 },
        "280.3": { years: 7 },
        "282": { years: 6 },
        "282.1": { years: 12 },
        "282.2": { years: 12 },
        "282.3": { years: 10 },
        "284.1": { years: 6 },
        "330.1": { years: 2 },
      },
    ),
  },
  {
    name: "RU-CAO",
    kind: "administrative",
    country: "RU",
    source: "Code of Administrative Offences of the Russian Federation, 30 December 2001, No. 195-FZ (pravo.gov.ru)",
    articles: rows(
      {
        economic: "7.27",
        "state-security": "20.3.2",
        violence: "6.1.1",
        "peaceful-assembly": "20.2 20.2.2",
        "military-discrediting": "20.3.3",
        "incitement-discord": "20.3.1",
        "banned-organisation": "20.28 20.33",
        "false-information": "13.15",
        defamation: "5.61 5.61.1",
        hooliganism: "20.1",
        "police-disobedience": "17.3 19.3",
        drugs: "6.8 6.9",
        other:
          "5.26 5.35 6.17 6.20 6.21 6.21.1 6.21.2 7.17 12.8 12.26 13.48 13.53 17.7 17.9 17.15 18.8 18.10 19.5 19.7 19.24 19.34 20.3 20.3.4 20.6.1 20.17 20.18 20.20 20.21 20.22 20.25 20.29 20.31 21.5",
      },
      {
        "19.3": { days: 30 },
        "20.2": { days: 30 },
        "20.3": { days: 15 },
        "20.3.1": { days: 15 },
        "20.25": { days: 15 },
        "20.29": { days: 15 },
      },
    ),
  },
];
