import type { Chunk } from "../frames/Chunk.ts";
import { mentionOf } from "../frames/people.ts";
import { toChunks } from "../frames/toChunks.ts";
import { commonVerbs } from "../lexicon/verbs.ts";
import type { Read } from "../stage3Mentions.ts";

/** Words before a verb that make it one of a main clause: somebody does it. */
const SUBJECTS = new Set(["person", "group", "anaphor", "agent"]);

function isFiniteVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb") return false;
  const { verb } = chunk;
  if (verb.passive || verb.singular || commonVerbs.has(verb.word)) return true;
  const before = chunks[at - 1];
  return before !== undefined && SUBJECTS.has(mentionOf(before)?.kind ?? "");
}

/** Whether a passage has a finite verb, so that grammar can read it; a line of a list has participles at most. */
export function isSentence(read: Read): boolean {
  const { chunks } = toChunks(read);
  return chunks.some((_, at) => isFiniteVerb(chunks, at));
}
