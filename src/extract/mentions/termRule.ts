import { kinNouns } from "../lexicon/kinship.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import {
  comingBefore,
  datedBehind,
  kindsBefore,
  kindsBehind,
  notImposedBefore,
  notImposedBehind,
  probationBehind,
  raisedBefore,
  spentBehind,
  suspendedBehind,
  timeUnits,
} from "../lexicon/terms.ts";
import type { WrittenTerm } from "../Mention.ts";
import { anyOf, onlyWhere, type Reading, type Rule, scan, spanOf } from "./Rule.ts";
import { elidedAt, lengthAt } from "./terms/lengths.ts";
import { lifeAt } from "./terms/lifeAt.ts";

/** How many characters around a length of time say what it is. */
const AROUND = 110;

interface Around {
  before: string;
  behind: string;
}

function around({ article, passage, tokens }: Reading, from: number, to: number): Around {
  const start = tokens[from]?.start ?? passage.start;
  const end = tokens[to - 1]?.end ?? passage.end;
  return {
    before: article.slice(Math.max(passage.start, start - AROUND), start).replace(/\s+/gu, " "),
    behind: article.slice(end, Math.min(passage.end, end + AROUND)),
  };
}

/** "between five and seven years": no row, but a range. */
const RANGES = new Set(["between", "from"]);
const RANGE_MARKS = new Set(["to", "-", "–", "—", "or"]);

/** "three to five years" is a range and no sentence; of "from eight to five years", a change, the second stands. */
function isRange({ tokens }: Reading, { before }: Around, from: number): boolean {
  if (!RANGE_MARKS.has(tokens[from - 1]?.lower ?? "")) return false;
  const hasUnit = Object.hasOwn(timeUnits, tokens[from - 2]?.lower ?? "");
  const start = hasUnit ? from - 3 : from - 2;
  const [low, high] = [numeralValue(tokens[start]?.lower ?? ""), numeralValue(tokens[from]?.lower ?? "")];
  // "18:20 – Ten days for N.", "Article 130 – 5 years": the number before the dash is that of a clock or a law.
  if (low === null || high === null || tokens[start - 1]?.text === ":" || low > high * 5) return false;
  // "sentenced the father of two to three years".
  if (tokens[start - 1]?.lower === "of" && Object.hasOwn(kinNouns, tokens[start - 2]?.lower ?? "")) return false;
  // "N., 23 – 8 years": an age.
  if (low > high && !hasUnit && tokens[start - 1]?.text === ",") return false;
  const upTo = before
    .split(" ")
    .slice(0, start - from - 1)
    .join(" ");
  return !(raisedBefore.test(upTo) || (low > high && upTo.endsWith("from")));
}

/** "3 years to 5 years": a length that only opens a range. */
function opensRange({ tokens }: Reading, to: number): boolean {
  return ["to", "-", "–"].includes(tokens[to]?.lower ?? "") && lengthAt(tokens, to + 1) !== null;
}

/** An age, a time that has passed, a limit, a wish or a ban is no sentence. */
function isNoSentence({ before, behind }: Around): boolean {
  const isImposed = /\b(?:for|to|gets?|got|received|gave|given|of) $/iu.test(before);
  if (datedBehind.test(behind) && !isImposed) return true;
  // "walked free after 15 days of arrest": what was served was imposed.
  const isServed = /\bafter $/iu.test(before) && kindsBehind.some(([, pattern]) => pattern.test(behind));
  if (comingBefore.test(before) && spentBehind.test(behind)) return false;
  return (
    notImposedBehind.some((pattern) => pattern.test(behind)) ||
    (!isServed && notImposedBefore.some((pattern) => pattern.test(before)))
  );
}

/** By the words beside the number; "15 days in jail" is left to the length and the court. */
function kindOf({ before, behind }: Around): WrittenTerm["kind"] {
  if (suspendedBehind.test(behind.slice(0, 60)) || probationBehind.test(behind)) return "restricted-freedom";
  const found =
    kindsBehind.find(([, pattern]) => pattern.test(behind)) ?? kindsBefore.find(([, pattern]) => pattern.test(before));
  return found?.[0] ?? null;
}

/** Lengths of time that may have been imposed. */
export const termRule: Rule = onlyWhere(
  anyOf([...Object.keys(timeUnits), "life", "dies", "die", "death", "lives"]),
  (reading) => {
    const { tokens } = reading;
    return scan(tokens, (at) => {
      const whole = lifeAt(tokens, at) ?? lengthAt(tokens, at);
      const elided = whole === null ? elidedAt(tokens, at) : null;
      const found = whole ?? elided;
      if (found === null || (elided !== null && RANGES.has(tokens[at - 1]?.lower ?? ""))) return null;
      const to = at + found.length;
      const beside = around(reading, at, at + (elided?.row ?? found.length));
      if (isNoSentence(beside) || isRange(reading, beside, at) || opensRange(reading, to)) return null;
      const value = { term: found.term, kind: kindOf(beside) };
      return { from: at, to, mention: { kind: "term", rule: "term", value, ...spanOf(tokens, at, to) } };
    });
  },
);
