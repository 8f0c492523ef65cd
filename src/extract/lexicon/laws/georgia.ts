import { type Code, rows } from "./Code.ts";

export const georgia: readonly Code[] = [
  {
    name: "GE-CC",
    kind: "criminal",
    country: "GE",
    source: "Criminal Code of Georgia, 22 July 1999, No. 2287 (matsne.gov.ge, 16426)",
    articles: rows({
      "state-security": "308 313 314 315 316 317 318 319",
      "mass-unrest": "222 225",
      "banned-organisation": "327 328",
      "peaceful-assembly": "226",
      "police-disobedience": "353",
      hooliganism: "239",
      violence: "108 109 117 118 125 126 143 144 151 239-1 353-1",
      drugs: "260 261 262 273",
      economic: "177 178 179 180 181 182 192 194 210 218 221 332 333 338 339 342",
      other: "187 236 237 344 362 364 366 373 381 388",
    }),
  },
  {
    name: "GE-CAO",
    kind: "administrative",
    country: "GE",
    source: "Code of Administrative Offences of Georgia, 15 December 1984, No. 161 (matsne.gov.ge, 28216)",
    articles: rows({
      "peaceful-assembly": "174-1",
      "police-disobedience": "173",
      hooliganism: "166",
      drugs: "45",
      other: "116 150 150-2",
    }),
  },
];
