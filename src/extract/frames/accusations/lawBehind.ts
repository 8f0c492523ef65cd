import { type Chunk, mentionOf } from "../Chunk.ts";
import { isProfessional } from "../people/isProfessional.ts";
import { type VictimMention, victimAt } from "../people/People.ts";
import { type Accusation, lawsFrom } from "./Accusation.ts";

/** Whether a mention may be somebody a law is applied to: no judge, no lawyer, nobody who is several. */
function isSingle(mention: VictimMention): boolean {
  if (mention.kind === "person") return !isProfessional(mention);
  return mention.kind === "anaphor" ? !mention.value.plural : mention.value.count === 1;
}

/** "According to the protocol he did not obey (Article 535.1)": a law behind the only one a passage is about. */
export function lawBehind(chunks: readonly Chunk[]): Accusation | null {
  const at = chunks.findIndex((chunk) => mentionOf(chunk)?.kind === "law");
  const word = chunks[at];
  const before = chunks.slice(0, Math.max(0, at)).flatMap((_, index) => victimAt(chunks, index) ?? []);
  const nearest = before.findLast(isSingle) ?? (before.length === 1 ? before.find(isPlural) : undefined);
  // "At home he may be charged under Article 307.3": nobody has said so yet.
  if (
    chunks.slice(0, Math.max(0, at)).some((chunk) => chunk.kind === "verb" && chunk.verb.unreal && chunk.verb.passive)
  )
    return null;
  if (word === undefined || nearest === undefined || before.filter(({ kind }) => kind === "person").length > 1)
    return null;
  return { word, victims: [nearest], reason: null, laws: lawsFrom(chunks, at, chunks.length) };
}

/** Whom a law can be said of without a name: "The article all three went under is 488". */
function isPlural(mention: VictimMention): boolean {
  return mention.kind === "anaphor" && mention.value.plural && !mention.value.speaker;
}
