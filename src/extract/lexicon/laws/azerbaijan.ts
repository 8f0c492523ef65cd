import { type Code, rows } from "./Code.ts";

export const azerbaijan: readonly Code[] = [
  {
    name: "AZ-CC",
    kind: "criminal",
    country: "AZ",
    source: "Criminal Code of the Republic of Azerbaijan, 30 December 1999, No. 787-IQ (e-qanun.az, 46947)",
    articles: rows({
      "state-security": "214 214-2 274 275 276 277 278 279 280 281 282 283-1 284",
      "mass-unrest": "220",
      "incitement-discord": "283",
      "extremism-financing": "214-1",
      "insult-official": "323",
      defamation: "147 148 148-1",
      "peaceful-assembly": "169 233",
      hooliganism: "221",
      violence: "120 126 127 128 132 134 144 149 315",
      drugs: "234",
      economic: "177 178 179 182 192 193-1 206 213 308 309 311 312 313 314",
      other: "156 167-2 168 168-1 186 218 228 296 297 317-1 317-2 318 320 321",
    }),
  },
  {
    name: "AZ-CAO",
    kind: "administrative",
    country: "AZ",
    source:
      "Code of Administrative Offences of the Republic of Azerbaijan, 29 December 2015, No. 96-VQ (e-qanun.az, 46960)",
    from: 2016,
    articles: rows({
      "false-information": "388-1",
      hooliganism: "510",
      "police-disobedience": "535",
      "peaceful-assembly": "513",
      other: "211 515",
    }),
  },
  {
    name: "AZ-CAO-2000",
    kind: "administrative",
    country: "AZ",
    source: "Code of Administrative Offences of the Republic of Azerbaijan, 11 July 2000, No. 906-IQ (e-qanun.az)",
    until: 2016,
    articles: rows({ hooliganism: "296", "police-disobedience": "310", "peaceful-assembly": "298", other: "299" }),
  },
];
