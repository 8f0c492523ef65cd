import { numeralValue } from "../lexicon/numerals.ts";
import { peopleAdjectives, peopleNouns } from "../lexicon/people.ts";
import type { Token } from "../token.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

const PRONOUNS: Readonly<Record<string, boolean>> = { he: false, she: false, him: false, they: true, them: true };

function anaphorAt(tokens: readonly Token[], at: number): { to: number; plural: boolean } | null {
  const word = tokens[at]?.lower ?? "";
  if (word === "all" || word === "both") {
    const of = tokens[at + 1]?.lower === "of";
    if (of && tokens[at + 2]?.lower === "them") return { to: at + 3, plural: true };
    return numeralValue(tokens[at + 1]?.lower ?? "") !== null ? { to: at + 2, plural: true } : null;
  }
  if (word in PRONOUNS) return { to: at + 1, plural: PRONOUNS[word] === true };
  if (!["the", "these", "those", "this"].includes(word)) return null;
  let to = at + 1;
  if (numeralValue(tokens[to]?.lower ?? "") !== null) to += 1;
  const bare = to > at + 1 ? to : null;
  while (to < at + 5 && peopleAdjectives.has(tokens[to]?.lower ?? "")) to += 1;
  const noun = tokens[to]?.lower ?? "";
  if (peopleNouns.has(noun)) {
    // "the activist Aidar N." names somebody new; it takes nobody up.
    if (tokens[to + 1]?.capital === true) return null;
    return { to: to + 1, plural: noun.endsWith("s") || ["people", "men", "women"].includes(noun) };
  }
  return bare === null ||
    (tokens[bare]?.kind === "word" && !["were", "are", "have", "had", "was"].includes(tokens[bare]?.lower ?? ""))
    ? null
    : { to: bare, plural: true };
}

/** Words that take up people named before: "they", "these activists", "all of them", "the two". */
export const anaphorRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    const found = anaphorAt(tokens, at);
    if (found === null) return null;
    const value = { plural: found.plural };
    return {
      from: at,
      to: found.to,
      mention: { kind: "anaphor", rule: "anaphor", value, ...spanOf(tokens, at, found.to) },
    };
  });
