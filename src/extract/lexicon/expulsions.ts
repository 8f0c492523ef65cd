import { countries } from "./institutions.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ""));

const COUNTRY = `(?:the )?(?:territory of )?(?:the )?(?:country|(?:[\\p{L}]+ )?republic|russian federation|homeland|${Object.keys(countries).join("|")})\\b`;

/** Ways to keep or get somebody out of a country, or in it, by what that makes of him: verbs, and the words behind them. */
export const expulsions: readonly {
  verbs: ReadonlySet<string>;
  behind: RegExp;
  status: "other" | "under-investigation";
}[] = [
  {
    verbs: words("bar ban prohibit forbid block"),
    behind: new RegExp(
      `\\b(?:(?:re-?)?(?:entering|visiting)|returning to|setting foot in|(?:re-?)?entry (?:to|into)|to (?:re-?)?enter) ${COUNTRY}|^from ${COUNTRY}|\\bfrom (?:re-?)?entry\\b`,
      "u",
    ),
    status: "other",
  },
  {
    verbs: words("bar ban prohibit forbid block"),
    behind: new RegExp(
      `\\b(?:leaving|to leave|exit from|going|to go|travelling|traveling) (?:abroad|(?:beyond|outside) ${COUNTRY}|${COUNTRY}|the (?:city|town|capital|region))`,
      "u",
    ),
    status: "under-investigation",
  },
  {
    verbs: words("send throw kick drive escort put turn hound"),
    behind: new RegExp(`\\bout of ${COUNTRY}`, "u"),
    status: "other",
  },
  {
    verbs: words("remove banish eject expel exile evict"),
    behind: new RegExp(`\\b(?:out of|from) ${COUNTRY}`, "u"),
    status: "other",
  },
  {
    verbs: words("order oblige instruct tell require give"),
    behind: new RegExp(`\\bto (?:leave|quit) ${COUNTRY}`, "u"),
    status: "other",
  },
];
