import type { Token } from "../../token.ts";
import type { FoundGroup } from "./FoundGroup.ts";
import { numberAt } from "./numberAt.ts";
import { GAPPED, isPredicate } from "./peopleNoun.ts";

const SINGULAR = new Set(["is", "was", "has"]);
/** A number of people with its verb before `at`, which a number behind it goes on with. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((_, from) => {
    const number = numberAt(tokens, from);
    const next = tokens[number?.to ?? -1];
    return number !== null && number.to < at && (isPredicate(next) || next?.lower === "of");
  });
}

const FRONTS = new Set(["in", "on", "by", "at"]);
/** The longest phrase of time or place before a number without a comma: "By the same evening". Tokens. */
const LONGEST_FRONT = 4;

/** "On Monday five were fined", "By midnight five had been let go". */
function isFronted(tokens: readonly Token[], at: number): boolean {
  const front = tokens.slice(0, at);
  return (
    at > 1 && at <= LONGEST_FRONT && FRONTS.has(front[0]?.lower ?? "") && front.every(({ kind }) => kind === "word")
  );
}

/** "Three, who had climbed on the car, were", "four, all of them students, were". */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const [first = "", second = "", third = ""] = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? "");
  if (first !== ",") return ["who", "whose"].includes(first);
  return ["who", "whose", "whom"].includes(second) || (second === "all" && third === "of");
}

/** "Timur Achmetov, 52, who signed", "the driver, 34, whose": between commas figures are an age; people are spelled. */
function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === "," && tokens[at + 1]?.text === "," && /^\d{1,2}$/u.test(tokens[at]?.text ?? "");
}

/** "Seven were let go": a numeral with a verb of the plural is people, where it opens a clause. */
export function bareAt(tokens: readonly Token[], at: number): FoundGroup | null {
  const number = numberAt(tokens, at);
  if (number === null || isAge(tokens, at) || /^\d{3,}/u.test(tokens[at]?.text ?? "")) return null;
  const opens =
    at === 0 || [",", ";", "and", ":", "—", "–", "but", "while", "in"].includes(tokens[at - 1]?.lower ?? "");
  // "In December three were detained: A, B and C": they are named behind.
  const isOpening = opens || (isFronted(tokens, at) && !tokens.slice(at).some(({ text }) => text === ":"));
  const verb = tokens[number.to];
  const found: FoundGroup = { to: number.to, count: number.count, partOf: "rest" };
  if (!isOpening || verb === undefined) return null;
  const isSingular = SINGULAR.has(verb.lower);
  const isOne = number.count === 1 && isSingular;
  // "Interior Ministry: fifteen detained for hooliganism": a headline behind who says it.
  const isHeadline = tokens[at - 1]?.text === ":" && number.count > 1 && GAPPED.has(verb.lower);
  if (isHeadline) return { ...found, partOf: null };
  if (isOne || GAPPED.has(verb.lower)) return at > 0 && isCounting(tokens, at) ? found : null;
  const isNaming = at === 0 && verb.text === "," && tokens[number.to + 1]?.lower === "including";
  return number.count > 1 && ((isPredicate(verb) && !isSingular) || isNaming || opensRelative(tokens, number.to))
    ? found
    : null;
}
