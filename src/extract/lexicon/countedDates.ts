import type { Counted } from "../Mention.ts";
import { numeralValue } from "./numerals.ts";

const PART = "(?:day|morning|afternoon|evening|night)";
const NUMBER = "(an?|\\d{1,2}|[a-z]{3,10})";
/** "noon", "one o'clock", "13:20", "6 p.m.". */
const HOUR = "(?:noon|midday|midnight|[a-z]{3,6} o['’]clock|\\d{1,2} (?:o['’]clock|: \\d{2}|[ap] \\. m))";
const SEASON = "(?:spring|summer|autumn|fall|winter)";
/** What follows "before" or "after" where they count from the day just told, and not from what is named behind them. */
const NOTHING_BEHIND = "(?= (?:[,.;:)–—-]|for|in|by|at|and|over|that|this)(?: [,.;:)–—-]| |$)|$)";

const VAGUE: Counted = { from: "event" };

function distance(number: string, unit: string, sign: 1 | -1, from: Counted["from"]): Counted | null {
  const value = /^an?$/u.test(number) ? 1 : numeralValue(number);
  if (value === null || value === 0) return null;
  if (unit === "day") return { from, days: sign * value };
  // One week is a week; "three weeks later" is not said of a day that was counted.
  if (unit === "week") return value === 1 ? { from, days: sign * 7 } : VAGUE;
  return unit === "month" ? { from, months: sign * value } : { from, years: sign * value };
}

type Reading = (match: RegExpExecArray) => Counted | null;

const told =
  (counted: Counted): Reading =>
  () =>
    counted;
const away =
  (sign: 1 | -1, from: Counted["from"]): Reading =>
  ([, number = "", unit = ""]) =>
    distance(number, unit, sign, from);

/**
 * Days told by their distance, matched against the next words in small letters with blanks between; in order. `now` is
 * the day of the article, `event` the day it has just told of. One without a distance is a time nobody can name a day of.
 */
const COUNTED: readonly (readonly [source: string, read: Reading])[] = [
  ["today", told({ from: "now", days: 0 })],
  ["the day before yesterday", told({ from: "now", days: -2 })],
  [`yesterday(?: ${PART})?`, told({ from: "now", days: -1 })],
  ["tonight|this (?:morning|afternoon|evening)", told({ from: "now", days: 0 })],
  ["last night", told({ from: "now", days: -1 })],
  [
    "overnight|(?:this|last|the past|the previous|the same|that) (?:week|weekend)|the weekend|(?:recent|the past|the last) (?:days|weeks|months|years)|recently|lately",
    told(VAGUE),
  ],
  ["(?:this|the current) month", told({ from: "now", months: 0 })],
  ["(?:this|the current) year", told({ from: "now", years: 0 })],
  ["the month before last", told({ from: "now", months: -2 })],
  ["a fortnight (?:ago|later|earlier)|the (?:week|year) before last", told(VAGUE)],
  ["last month|the (?:previous|preceding) month", told({ from: "now", months: -1 })],
  ["last year|the previous year", told({ from: "now", years: -1 })],
  ["(?:the same|that) month", told({ from: "event", months: 0 })],
  ["(?:the same|that) year", told({ from: "event", years: 0 })],
  [`(?:(?:the|this|that) )?(?:very )?same ${PART}`, told({ from: "event", days: 0 })],
  [`that (?:very )?${PART}`, told({ from: "event", days: 0 })],
  ["(?:one|the same) day with", told({ from: "event", days: 0 })],
  ["ever since(?= [,.;]|$)", told({ from: "event", days: 0 })],
  ["then(?: on)?", told({ from: "event", days: 0 })],
  ["on the spot", told({ from: "event", days: 0 })],
  [`in the (?:morning|afternoon|evening)(?! of )(?! on )`, told({ from: "event", days: 0 })],
  [`(?:at|by|around) (?:about |around |nearly |almost )?${HOUR}`, told({ from: "event", days: 0 })],
  [
    "(?:an|[a-z]{3,8}|\\d{1,2}) hours? later|(?:several|few) (?:hours|minutes) later|(?:hours|minutes) later|(?:within|in a matter of) (?:hours|minutes)",
    told({ from: "event", days: 0 }),
  ],
  [
    "(?:after|within|in) (?:about |around |nearly |almost |some |just )?(?:an|a few|several|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d|1[0-2]) hours?",
    told({ from: "event", days: 0 }),
  ],
  [
    "(?:after|within) (?:the|half an) hour|(?:after|within) (?:ten|fifteen|twenty|thirty|forty|\\d{1,2}|a few|several) minutes|(?:half )?an hour later",
    told({ from: "event", days: 0 }),
  ],
  [
    "(?:outside|in front of) the (?:court|courthouse|courtroom|courts)(?= [,.;]|$)|at the same (?:hearing|trial|session|sitting)",
    told({ from: "event", days: 0 }),
  ],
  [
    "by (?:the )?(?:evening|noon|midday|lunchtime|nightfall|midnight|(?:end of the|same) (?:day|evening))(?! of )(?! on )",
    told({ from: "event", days: 0 }),
  ],
  ["(?:up)?on (?:his |her |their )?arrival", told({ from: "event", days: 0 })],
  [
    "(?:shortly|soon) after(?:wards)?(?= [,.;]|$)|before (?:midnight|the day (?:ended|was (?:out|over)))",
    told({ from: "event", days: 0 }),
  ],
  [`later in the ${PART}`, told({ from: "event", days: 0 })],
  [`(?:the )?(?:next|following) ${PART}`, told({ from: "event", days: 1 })],
  [`the day after${NOTHING_BEHIND}`, told({ from: "event", days: 1 })],
  [`the (?:previous|preceding) ${PART}`, told({ from: "event", days: -1 })],
  [`the (?:day|evening|night) before${NOTHING_BEHIND}`, told({ from: "event", days: -1 })],
  ["the (?:day|evening|night) (?:before|after)", told(VAGUE)],
  ["the (?:next|following) (?:week|month|year)", told(VAGUE)],
  [
    `(?:half|more than|over|about|almost|nearly|some|around|less than) ${NUMBER} (?:week|month|year)s? ago`,
    told(VAGUE),
  ],
  [`${NUMBER} (day|week|month|year)s? ago`, away(-1, "now")],
  [`${NUMBER} (day|week|month|year)s? (?:later|afterwards?)`, away(1, "event")],
  [`${NUMBER} (day|week|month|year)s? after${NOTHING_BEHIND}`, away(1, "event")],
  [`${NUMBER} (day|week)s? after (?:his|her|their|the) (?:arrest|detention)(?! (?:on|in|of))`, away(1, "event")],
  [`${NUMBER} (day|week|month|year)s? (?:earlier|previously)`, away(-1, "event")],
  [`${NUMBER} (day|week|month|year)s? before${NOTHING_BEHIND}`, away(-1, "event")],
  [`(?:the|last|this|that) ${SEASON}(?! of )(?! (?:19|20)\\d\\d)`, told(VAGUE)],
];

function opening(source: string): RegExp {
  return new RegExp(`^(?:${source})(?= |$)`, "u");
}

const COUNTED_DATES = COUNTED.map(([source, read]) => ({ pattern: opening(source), read }));
/** What opens a phrase opens most often something else, which one pattern tells at once. */
const ANY_COUNTED = opening(COUNTED.map(([source]) => source).join("|"));

/** The day these words in small letters begin with, and how much of them tells it; `null` where they tell none. */
export function countedDateIn(words: string): { counted: Counted; text: string } | null {
  if (!ANY_COUNTED.test(words)) return null;
  for (const { pattern, read } of COUNTED_DATES) {
    const match = pattern.exec(words);
    const counted = match === null ? null : read(match);
    if (match !== null && counted !== null) return { counted, text: match[0] };
  }
  return null;
}

/** The most words that one of these phrases and what must follow it can have. */
export const LONGEST_COUNTED = 7;

/** Words one of them may begin with; digits apart. */
export const countedOpeners = new Set(
  `ever then in on upon at by after within outside half around several few hours minutes shortly soon before today yesterday tonight overnight recently lately the this that last same next following one a an two three four five
  six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty later recent half more over about almost nearly some around less`.split(
    /\s+/u,
  ),
);
