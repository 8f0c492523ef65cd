/** "👁 2.1K  ❤️ 12": what a channel counts under a post. */
const COUNTER = String.raw`(?:\p{Extended_Pictographic}\uFE0F?\s{0,3}[\d.,\u00A0 ]{1,9}[KkMm]?\s{0,4}|[\d.,\u00A0 ]{1,9}[KkMm]?\s(?:views|views?,|reactions?|comments?)\s{0,3})`;
const FULL_DAY = String.raw`(?:\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9},? 20\d{2}|\p{L}{3,9} \d{1,2}, 20\d{2})`;
const DAY = String.raw`(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}|\d{1,2}[./]\d{1,2})`;
const CLOCK = String.raw`(?:,?\s{1,3}(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?)`;
const GAP = String.raw`[\s|·•—–-]{0,5}`;

/** A line that holds nothing but when a post was published, and how often it was seen. */
export const postStamp = new RegExp(
  `^(?:posted |published )?(?:${FULL_DAY}${CLOCK}?|${DAY}${CLOCK})${GAP}${COUNTER}{0,8}$`,
  "iu",
);
/** The same with the clock or what was counted: no other date has these beside it. */
const fullStamp = new RegExp(
  `^(?:posted |published )?(?:${FULL_DAY}|${DAY})(?:${CLOCK}${GAP}${COUNTER}{0,8}|${GAP}${COUNTER}{1,8})$`,
  "iu",
);
/** A line that holds nothing but how often a post was seen. */
export const postCounters = new RegExp(`^${COUNTER}{1,8}$`, "iu");

/** "[24.03.2023 09:12]" behind the name of a channel, or before it. */
const bracketedStamp =
  /\[[^[\]]{0,40}\d{1,2}[:.]\d{2}(?::\d{2})?[^[\]]{0,10}\](?:[^:.!?]{0,60}:)?$|^\[[^[\]]{0,40}\d{1,2}[:.]\d{2}[^[\]]{0,10}\][^:.!?]{0,60}:?$/u;

/** Whether a line tells when a post was published: what it says of today and yesterday counts from that day. */
export function isPostStamp(words: string): boolean {
  return bracketedStamp.test(words) || fullStamp.test(words);
}
