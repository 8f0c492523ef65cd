import { type Code, rows } from "./Code.ts";

export const armenia: readonly Code[] = [
  {
    name: "AM-CC",
    kind: "criminal",
    country: "AM",
    source: "Criminal Code of the Republic of Armenia, 5 May 2021, No. HO-199-N (arlis.am)",
    from: 2022,
    articles: rows({
      "state-security": "308 418 419 422",
      "incitement-discord": "329",
      hooliganism: "297",
      violence: "155 166 167 330",
    }),
  },
  {
    name: "AM-CC-2003",
    kind: "criminal",
    country: "AM",
    source: "Criminal Code of the Republic of Armenia, 18 April 2003, No. HO-528-N (arlis.am)",
    until: 2022,
    articles: rows({
      "state-security": "217 299 300 300-1 301 302 305",
      "mass-unrest": "225",
      "incitement-discord": "226",
      hooliganism: "258",
      violence: "104 112 113 137 316",
      economic: "178 179 182 188 190 308 309 311 312",
      drugs: "266 268",
      other: "185 235 327 343",
    }),
  },
];
