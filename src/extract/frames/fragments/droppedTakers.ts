import { clausesOf } from "../clause.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import type { VictimMention } from "../people.ts";
import { verbAt } from "../Syntax.ts";
import { subjectStart } from "../subjectStart.ts";
import { isUnreal } from "../unreal.ts";

const EACH = new Set(["each", "apiece", "both", "all"]);

/** Whether a penalty told of them once is that of each. */
function isOfAll(victims: readonly VictimMention[], lowers: readonly string[]): boolean {
  const [only, ...others] = victims;
  const isOne = others.length === 0 && (only?.kind !== "group" || only.value.count === 1);
  return only !== undefined && (isOne || lowers.some((lower) => EACH.has(lower)));
}

/** "The judge imposed a fine of 20 MCI.", "Ten days were handed down.": a penalty for those the passages before are about. */
export function droppedTakers(scene: Utterance, victims: readonly VictimMention[]): Frame[] {
  const { syntax } = scene;
  const { chunks, people } = syntax;
  if (
    people.length > 0 ||
    !isOfAll(
      victims,
      chunks.map(({ lower }) => lower),
    )
  )
    return [];
  return clausesOf(chunks).flatMap((clause) => {
    const verb = verbAt(syntax, clause.verb);
    const chunk = chunks[clause.verb];
    const isGift = verb?.outcome?.role === "recipient" && verb.form !== "gerund";
    if (chunk === undefined || !isGift || verb.outcome === null || isUnreal(syntax, clause.verb)) return [];
    const told = { verb: chunk, outcome: verb.outcome, victims, relative: false };
    const own = verb.passive ? { ...clause, verb: subjectStart(chunks, clause.verb) - 1 } : clause;
    const frame = frameAt(scene, clause, told, own);
    return frame.term === null && frame.fine === null && verb.outcome.status === null ? [] : [frame];
  });
}
