import { onceFor } from "../../../domain/onceFor.ts";
import type { Frame } from "../Frame.ts";
import type { Utterance } from "../frameAt.ts";
import type { VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import { changeAt } from "./changeAt.ts";
import { changedFrame } from "./changedFrame.ts";
import { type Changed, sufferersOf, understoodOf } from "./sufferers.ts";

const changesOf = onceFor((syntax: Syntax): readonly Changed[] => {
  const changes: Changed[] = [];
  for (const [at, { kind }] of syntax.chunks.entries()) {
    const changed = kind === "verb" || kind === "word" ? changeAt(syntax, at) : null;
    if (changed !== null) changes.push(changed);
  }
  return changes;
});

function changesIn(utterance: Utterance, victimsOf: (changed: Changed) => readonly VictimMention[]): Frame[] {
  return changesOf(utterance.syntax).flatMap((changed) => {
    const victims = victimsOf(changed);
    const frame = victims.length === 0 ? null : changedFrame(utterance, changed, victims);
    return frame === null ? [] : [frame];
  });
}

/** "cut N.'s sentence from five years to three", "his custody was extended", "left the fine of N. unchanged". */
export function changeFrames(utterance: Utterance): Frame[] {
  return changesIn(utterance, (changed) => sufferersOf(utterance.syntax, changed));
}

/** What a change says stands from then on; what was upheld stood before. */
function tellsWhatStands({ change, term, fine, outcome }: Frame): boolean {
  return (
    change?.kind !== "upheld" &&
    (change?.kind === "replaced" ||
      change?.by !== undefined ||
      term !== null ||
      fine !== null ||
      outcome.status !== "imprisoned")
  );
}

/** "The regional court reduced the term to three years.": of whom, the passages before say. */
export function understoodChanges(
  utterance: Utterance,
  told: readonly Frame[],
  topic: readonly VictimMention[],
): Frame[] {
  const { syntax } = utterance;
  return changesIn(utterance, (changed) =>
    sufferersOf(syntax, changed).length > 0 ? [] : understoodOf(syntax, told, topic),
  ).filter(tellsWhatStands);
}
