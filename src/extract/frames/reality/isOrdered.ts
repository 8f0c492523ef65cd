import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";

/** Whether a court is named before the verb at `governor`, or one told of before by a pronoun. */
export function isByCourt({ words }: Syntax, governor: number): boolean {
  return words
    .slice(0, governor)
    .flat()
    .some((word) => ["court", "judge", "tribunal", "courts", "he", "she", "it"].includes(word));
}

/** The verb by which the one at `verb` may be ruled; one in a clause that hangs on the subject is passed over. */
export function rulingOver(syntax: Syntax, verb: number): number {
  const subject = syntax.people.find(({ to, edge }) => to === verb && edge < verb);
  return verbBefore(syntax, subject?.edge ?? verb);
}

/** "ordered that N. be held": what a court orders is done. */
export function isOrdered(syntax: Syntax, verb: number): boolean {
  const governor = rulingOver(syntax, verb);
  const found = verbAt(syntax, governor);
  if (found === null || found.unreal || !["order", "rule", "decide", "sentence"].includes(found.lemma)) return false;
  return isByCourt(syntax, governor) && syntax.words[verb]?.[0] === "be";
}
