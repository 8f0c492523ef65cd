import { grantingVerbs } from "../../lexicon/verbs.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";

/** "granted the investigator's request to place N. under arrest", "the motion to release him was granted". */
export function isGranted(syntax: Syntax, noun: number): boolean {
  const next = syntax.chunks.findIndex(({ kind }, at) => at > noun + 1 && kind === "verb");
  return [verbBefore(syntax, noun), next].some((at) => {
    const verb = verbAt(syntax, at);
    const isOwn = verb !== null && (at < noun ? !verb.passive : verb.passive);
    return isOwn && grantingVerbs.has(verb.lemma) && !verb.unreal;
  });
}
