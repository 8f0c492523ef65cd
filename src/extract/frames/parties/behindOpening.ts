import { adverbs } from "../../lexicon/verbs.ts";
import { type Chunk, lowerAt } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";
import { NOBODY, type Party, partyOf } from "./Party.ts";

/** "Accused", "First arrested", "“Detained”: whoever does something would stand before it. */
function opensPassage(chunks: readonly Chunk[], at: number): boolean {
  const [first] = chunks;
  return at === 0 || (at === 1 && (first?.kind === "mark" || adverbs.has(first?.lower ?? "")));
}

/** "Accused of treason, N. was …": a participle that opens a passage is about whom the comma leads to. */
export function behindOpening({ chunks, people }: Syntax, at: number): Party {
  if (!opensPassage(chunks, at)) return NOBODY;
  const comma = chunks.findIndex(({ lower }, index) => index > at && lower === ",");
  const found = people.find(({ edge }) => comma >= 0 && edge > comma && lowerAt(chunks, edge - 1) === ",");
  if (found === undefined || found.possessive) return NOBODY;
  // "Arrested in Perm, where she had come, she was": what stands in between has its own verb and comma.
  return found.edge === comma + 1 || chunks[found.last + 1]?.kind === "verb" ? partyOf(found) : NOBODY;
}
