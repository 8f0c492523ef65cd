/** Words that make up a tenth and more of any English text. */
const COMMON = new Set([
  "the",
  "of",
  "and",
  "to",
  "in",
  "a",
  "for",
  "was",
  "is",
  "on",
  "by",
  "with",
  "at",
  "he",
  "she",
  "not",
]);
/** Words of tables and lists of trials, which have no prose. */
const LISTED = new Set(
  `name surname date article court district region city term sentence verdict decision arrest arrested detained released
  fine fined days day months years unknown acquitted sentenced`.split(/\s+/),
);
/** The least share of them in a text that counts as English; lists and tables have fewer than prose. */
const ENGLISH_SHARE = 0.04;

/**
 * The language a text is written in, as far as it matters to the rules: `en`, or `und` (ISO 639-2, undetermined).
 */
export function languageOf(text: string): "en" | "und" {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word) || LISTED.has(word)).length;
  return words.length > 0 && common / words.length >= ENGLISH_SHARE ? "en" : "und";
}
