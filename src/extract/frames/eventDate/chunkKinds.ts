import { reportingVerbs } from "../../lexicon/reporting.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";

export function isAgent(chunk: Chunk | undefined): boolean {
  return mentionOf(chunk)?.kind === "agent";
}

export function isDate(chunk: Chunk | undefined): boolean {
  return mentionOf(chunk)?.kind === "date";
}

export function isVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb";
}

export function isReporting(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || mentionOf(chunk) !== null) return false;
  if (chunk.kind === "verb" && chunk.verb.outcome !== null) return false;
  return reportingVerbs.has(chunk.lower);
}
