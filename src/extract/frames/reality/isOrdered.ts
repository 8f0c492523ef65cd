import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";

/** "ordered that N. be held": what a court orders is done. */
export function isOrdered(syntax: Syntax, verb: number): boolean {
  const governor = verbBefore(syntax, verb);
  const found = verbAt(syntax, governor);
  if (found === null || found.unreal || !["order", "rule", "decide", "sentence"].includes(found.lemma)) return false;
  const isByCourt = syntax.words
    .slice(0, governor)
    .flat()
    .some((word) => ["court", "judge", "tribunal", "courts", "he", "she", "it"].includes(word));
  return isByCourt && syntax.words[verb]?.[0] === "be";
}
