import { honorifics } from "../lexicon/titles.ts";
import { ofRead } from "../ofRead.ts";
import type { Token } from "../token.ts";
import { withBareFines } from "./bareFines.ts";
import { withBareTerms } from "./bareTerms.ts";
import type { Chunk } from "./Chunk.ts";
import { withOutcomes } from "./outcomes/withOutcomes.ts";
import { verbGroupAt } from "./verbs/verbGroupAt.ts";
import type { Words } from "./Words.ts";

interface Chunked {
  chunks: readonly Chunk[];
  words: Words;
}

/** "Mr. N.": the point belongs to the title, and ends nothing. */
function isOfTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== ".") return false;
  const before = tokens[at - 1];
  return before?.end === token.start && honorifics.has(before.lower);
}

/** A passage as a row of chunks, for the grammar to walk along, with the words of each. */
export const toChunks = ofRead(({ tokens, sightings }): Chunked => {
  const startingAt = new Map(sightings.map((sighting) => [sighting.from, sighting]));
  const chunks: Chunk[] = [];
  const words: string[][] = [];
  const dateAhead = (at: number) => {
    const sighting = startingAt.get(at);
    return sighting?.mention.kind === "date" ? sighting.to : null;
  };
  const lowers = (from: number, to: number) => words.push(tokens.slice(from, to).map(({ lower }) => lower));
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isOfTitle(tokens, at)) {
      at += 1;
      continue;
    }
    const sighting = startingAt.get(at);
    const group = sighting === undefined ? verbGroupAt(tokens, at, dateAhead) : null;
    if (group !== null) {
      const end = tokens[group.to - 1]?.end ?? token.end;
      // "was yesterday subjected to": the day stands within the verb.
      for (let inside = at + 1; inside < group.to; inside++) {
        const mention = startingAt.get(inside)?.mention;
        if (mention?.kind !== "date") continue;
        chunks.push({ kind: "mention", mention, lower: "", start: mention.start, end: mention.end });
        words.push([]);
      }
      chunks.push({ kind: "verb", verb: group.verb, lower: group.verb.word, start: token.start, end });
      lowers(at, group.to);
      at = group.to;
    } else if (sighting !== undefined) {
      const { start, end } = sighting.mention;
      const lower = sighting.mention.kind === "agent" ? token.lower : "";
      chunks.push({ kind: "mention", mention: sighting.mention, lower, start, end });
      lowers(at, sighting.to);
      at = sighting.to;
    } else {
      const kind = token.kind === "mark" ? "mark" : "word";
      chunks.push({ kind, lower: token.lower, start: token.start, end: token.end });
      words.push([token.lower]);
      at += 1;
    }
  }
  return { chunks: withOutcomes(withBareFines(withBareTerms(chunks)), words), words };
});
