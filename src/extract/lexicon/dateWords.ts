import { clued } from "../clues/clued.ts";

const ONES = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** Days of the month in words. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, at) => [word, at + 1] as const),
  ...ONES.map((word, at) => [`twenty-${word}`, at + 21] as const),
  ["thirtieth", 30] as const,
  ["thirty-first", 31] as const,
]);

export const ordinalEndings = new Set(["st", "nd", "rd", "th"]);

/** Before a number that names something: "Court No. 2", "ruling № 14". */
export const numberSigns = new Set(["no", "nr", "№", "#", "number"]);

export const seasons = new Set(["spring", "summer", "autumn", "fall", "winter"]);

/** Words before a bare year that make it a date; any other number of four digits may be anything. */
export const beforeYear = new Set([
  ..."in since of during until till early late mid by before after from around throughout".split(" "),
  ...seasons,
]);

/** Words before "May" and "March" that make them months. */
export const beforeMonth = new Set(
  "in since of during until till early late mid by before after from around last this next through between and to".split(
    " ",
  ),
);

/** Words that may follow "on the 13th": behind any other the number counts something else ("on the 5th floor"). */
export const behindDayAlone = new Set(
  `of and but he she they it we i the a an this that in at by for from with to his her their was were is are had has who
  when while after before police court courts judge officers one two three all each both`.split(/\s+/u),
);

/** Behind a month or a day with a month: what is named after it, "October Square", "the 8 March factory". */
export const namedAfterDates = new Set(
  `square street avenue prospect boulevard lane park district revolution factory plant cinema hall metro station club
  microdistrict quarter palace`.split(/\s+/u),
);

/** Before these a date is that of the article: "date 2024-03-13 Two journalists …". */
export const publishingWords = new Set(["date", "published", "updated", "posted", "issued"]);

/** Before these a date bounds a time, or belongs to a plan; nothing happened on it. */
export const boundingWords = new Set(
  "until till by before since for through to from starting beginning pending next".split(" "),
);

/** What is counted over a time: "the third case this year". */
export const countedThings = new Set("time times case cases second third fourth fifth far already".split(" "));

/** Acts and writings that carry a date of their own: "the rally of 5 May", "the October 19 rally". */
export const datedActs = new Set(
  `rally rallies protest protests demonstration demonstrations march marches action actions picket pickets event events
  unrest riot riots gathering gatherings meeting meetings assembly assemblies post posts video videos article articles
  letter report reports statement law laws decree draft bill election elections vote referendum invasion war attack
  accident fire events clashes uprising coup holiday anniversary announcement interview broadcast tragedy shooting
  massacre`.split(/\s+/u),
);

/** By these a state lets people go on the day they are of. */
export const freeingActs = new Set("decree decrees amnesty amnesties pardon pardons".split(" "));

/** Before an act with its day: what happened there happened on it. */
export const occasions = new Set(["at", "during"]);

/** Sittings and rulings of courts: "at the April 7 hearing" something was decided on that day. */
export const courtActs = new Set(
  `hearing hearings trial verdict verdicts ruling rulings sentence sentences decision decisions judgment judgement
  judgments session sitting resolution order appeal raid raids arrest arrests detention detentions`.split(/\s+/u),
);

/** What a court or an office puts in writing: "the decision from 25 April". */
export const decisionNouns = new Set(
  "decision decisions ruling rulings resolution order verdict judgment judgement sentence decree protocol".split(" "),
);

/** Words besides the date in a line that only says when and where an article was published. */
export const dateLineWords = new Set(
  "on at in of by date dated published posted issued updated update last added created time local moscow minsk view views comment comments min edt est gmt utc am pm cet".split(
    " ",
  ),
);

/** A day that only what happened on it names. */
export const dayOfEvent = clued(
  /\bon the (?:very )?(?:day|eve|morning|evening|night) of (?:the|his|her|their|its) (?:\p{L}+ )?(?:verdict|sentenc\p{L}+|trial|hearing|rally|protest|arrest|detention|release|search|funeral|election|referendum|vote|appeal)\b/iu,
);
