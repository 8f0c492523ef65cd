import { possessives } from "../lexicon/kinship.ts";
import { DEFINITE, definiteAt } from "./anaphors/definiteAt.ts";
import { ownKinAt } from "./anaphors/ownKinAt.ts";
import { PRONOUNS, pronounAt } from "./anaphors/pronounAt.ts";
import { WHOLE, wholeAt } from "./anaphors/wholeAt.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

const OBJECTS = new Set(["him", "her", "them", "me", "us"]);
/** The rule that sees a pronoun which is never a subject. */
export const OBJECT_PRONOUN = "object pronoun";

/** The words one of them begins with: at all others there is nothing to read. */
const OPENERS: ReadonlySet<string> = new Set([
  ...WHOLE,
  ...DEFINITE,
  ...Object.keys(PRONOUNS),
  ...Object.keys(possessives),
  "my",
]);

/** Words that take up people named before: "they", "these activists", "all of them", "the two"; and those who speak. */
export const anaphorRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    if (!OPENERS.has(tokens[at]?.lower ?? "")) return null;
    const found = wholeAt(tokens, at) ?? pronounAt(tokens, at) ?? ownKinAt(tokens, at) ?? definiteAt(tokens, at);
    if (found === null) return null;
    const { to, ...value } = found;
    const rule = OBJECTS.has(tokens[at]?.lower ?? "") ? OBJECT_PRONOUN : "anaphor";
    return { from: at, to, mention: { kind: "anaphor", rule, value, ...spanOf(tokens, at, to) } };
  });
