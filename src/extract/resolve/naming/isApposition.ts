import { auxiliaries, commonVerbs } from "../../lexicon/verbs.ts";
import type { Token } from "../../token.ts";
import { placeWords } from "./placeWords.ts";

const RELATIVE = new Set([
  "who",
  "whom",
  "whose",
  "which",
  "that",
  "where",
  "when",
  "while",
  "as",
  "and",
  "but",
  "by",
  "for",
  "with",
  "to",
]);

/** ", presenter", "of the region, 27-year-old migrant": where somebody is from and what they do, between noun and name. */
export function isApposition(gap: readonly Token[]): boolean {
  const comma = gap.findLastIndex(({ text }) => text === ",");
  const [from, role] = [gap.slice(0, Math.max(comma, 0)), gap.slice(comma + 1)];
  const isOrigin = from.every(({ lower, capital }) => capital || placeWords.has(lower)) && from.length <= 6;
  const isRole = role.every(
    ({ lower, text, kind }) =>
      (kind !== "mark" || text === "-") && !auxiliaries.has(lower) && !commonVerbs.has(lower) && !RELATIVE.has(lower),
  );
  return comma >= 0 && isOrigin && isRole && role.length <= 6;
}
