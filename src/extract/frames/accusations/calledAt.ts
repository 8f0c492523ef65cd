import { qualifyingVerbs } from "../../lexicon/accusations.ts";
import { lowerAt } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";
import { type Accusation, lawsFrom, reasonFrom, SPAN } from "./Accusation.ts";

/** "N. pleaded not guilty to fraud", "the act was qualified as treason": what is answered, or what an act is called. */
export function calledAt(article: string, syntax: Syntax, at: number): Accusation | null {
  const { chunks } = syntax;
  const word = chunks[at];
  const isPlea = lowerAt(chunks, at) === "guilty" && lowerAt(chunks, at + 1) === "to";
  const isNamed = qualifyingVerbs.has(lowerAt(chunks, at)) && lowerAt(chunks, at + 1) === "as";
  if (word === undefined || !(isPlea || isNamed)) return null;
  const to = Math.min(chunks.length, at + SPAN);
  const reason = reasonFrom(article, chunks, at + 2, to);
  return reason === null ? null : { word, victims: [], reason, laws: lawsFrom(chunks, at, to) };
}
