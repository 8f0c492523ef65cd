import { changingVerbs } from "../../lexicon/outcomes.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";

/** "annulled the order to deport N.", "the decision to jail N. was overturned": it is no more. */
export function isQuashed(syntax: Syntax, noun: number): boolean {
  const before = verbAt(syntax, verbBefore(syntax, noun));
  const own = syntax.chunks.findIndex(({ kind }, at) => at > noun && kind === "verb");
  const behind = syntax.chunks.findIndex(({ kind }, at) => at > own && kind === "verb");
  return [before, verbAt(syntax, behind)].some(
    (verb, at) =>
      verb !== null && !verb.unreal && verb.passive === (at === 1) && changingVerbs.get(verb.lemma) === "quashed",
  );
}
