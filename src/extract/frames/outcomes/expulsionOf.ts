import { expulsions } from "../../lexicon/expulsions.ts";
import { barrier } from "../barrier.ts";
import type { Chunk, VerbChunk } from "../Chunk.ts";
import { textOf, type Words } from "../Words.ts";
import { dutyIn } from "./dutyIn.ts";
import type { Found } from "./Found.ts";

/** How far, in chunks, the country may stand from the verb. */
const REACH = 14;

/** "barred from entering Kyrgyzstan", "sent out of Russia", "forbidden to leave the country", "may not leave her flat". */
export function expulsionOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const ways = expulsions.filter(
    ({ verbs, said }) => verbs.has(verb.lemma) && (said === undefined || said === dutyIn(words[at] ?? [], verb.unreal)),
  );
  if (ways.length === 0) return null;
  const end = barrier(chunks, at, REACH);
  const behind = textOf(words, at + 1, end);
  const found = ways.find((way) => way.behind.test(behind));
  if (found === undefined) return null;
  // "N. may not leave": whoever is forbidden something is what the verb is about.
  const role = found.said !== undefined && !verb.passive ? "holder" : "patient";
  return { outcome: { status: found.status, role, formal: false }, end: at + 1 };
}
