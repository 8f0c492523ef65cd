import { countries } from "./institutions.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ""));

const COUNTRY = `(?:the )?(?:territory of )?(?:the )?(?:country|(?:[\\p{L}]+ )?republic|russian federation|homeland|${Object.keys(countries).join("|")})\\b`;

/** Whose home it is must be said: a tenant may be barred from "the house" by its owner. */
const OWN_HOME = "(?:his|her|their) (?:own )?(?:homes?|house|apartment|flat|place of residence|yard|courtyard)\\b";

/** Ways to keep or get somebody out of a country, or in it, by what that makes of him: verbs, and the words behind them. */
export const expulsions: readonly {
  verbs: ReadonlySet<string>;
  behind: RegExp;
  status: "other" | "under-investigation" | "house-arrest";
  /** Told by what somebody may not do, or has to: "may not leave her flat", "must leave the country". */
  said?: "forbidden" | "obliged";
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
    verbs: words("bar ban prohibit forbid"),
    behind: new RegExp(`\\b(?:from )?(?:leaving|to leave|going out of|to go out of) ${OWN_HOME}`, "u"),
    status: "house-arrest",
  },
  {
    verbs: words("leave allow permit let"),
    behind: new RegExp(`^(?:to leave |leave |out of )?${OWN_HOME}`, "u"),
    status: "house-arrest",
    said: "forbidden",
  },
  {
    verbs: words("leave allow permit let"),
    behind: new RegExp(`^(?:to leave |leave |out of )?(?:${COUNTRY}|the (?:city|town|capital|region))`, "u"),
    status: "under-investigation",
    said: "forbidden",
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
    verbs: words("send throw kick drive escort put turn hound order"),
    behind: new RegExp(`\\bout of ${COUNTRY}`, "u"),
    status: "other",
  },
  {
    verbs: words("escort"),
    behind: /\bto (?:the )?(?:[\p{L}'-]+ ){0,3}(?:airport|border|plane|aircraft)\b/u,
    status: "other",
  },
  {
    verbs: words("deny refuse"),
    behind: new RegExp(`\\b(?:re-?)?entry (?:to|into) ${COUNTRY}`, "u"),
    status: "other",
  },
  {
    verbs: words("leave depart quit"),
    behind: new RegExp(`^(?:from )?${COUNTRY}`, "u"),
    status: "other",
    said: "obliged",
  },
  {
    verbs: words("send ship return"),
    behind: new RegExp(`^(?:straight |forcibly )?(?:back|home) to ${COUNTRY}`, "u"),
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
