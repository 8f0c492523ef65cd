import { expulsions } from "../../lexicon/expulsions.ts";
import { mentionOf, type Verb } from "../Chunk.ts";
import { dutyIn } from "../outcomes/dutyIn.ts";
import type { Syntax } from "../Syntax.ts";

/** How far, in chunks, the time that somebody is left may stand behind the verb. */
const REACH = 12;

/** "must leave the country within ten days", "must leave by 5 May": who only has to go is in no such hurry. */
function hasDeadline({ chunks }: Syntax, at: number): boolean {
  return chunks.slice(at + 1, at + REACH).some(({ lower }, step) => {
    const next = chunks[at + 2 + step];
    if (lower !== "within" && lower !== "by" && lower !== "before") return false;
    return mentionOf(next)?.kind === "date" || mentionOf(next)?.kind === "term" || lower === "within";
  });
}

/** "may not leave her flat", "is not allowed to leave the country": what is forbidden is itself the measure. */
export function isDuty(syntax: Syntax, at: number, { lemma, outcome, unreal }: Verb): boolean {
  const duty = outcome === null ? null : dutyIn(syntax.words[at] ?? [], unreal);
  if (
    duty === null ||
    !expulsions.some(({ verbs, status, said }) => said === duty && verbs.has(lemma) && status === outcome?.status)
  )
    return false;
  return duty === "forbidden" || hasDeadline(syntax, at);
}
