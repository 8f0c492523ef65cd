import { company, including } from "../../lexicon/grammar.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { memberAt } from "./memberAt.ts";

/** How a list goes on: with the member at `at`, which may be a part of a group told of before. */
export interface Continuation {
  at: number;
  joint: string;
  isPart: boolean;
}

function matchAt(chunks: readonly Chunk[], at: number, ways: readonly (readonly string[])[]): number {
  const found = ways.find((words) => words.every((word, step) => lowerAt(chunks, at + step) === word));
  return found?.length ?? 0;
}

/** The next member of a list, where one follows at `at`. */
export function continuation(chunks: readonly Chunk[], at: number, isGroup: boolean): Continuation | null {
  let next = at;
  const comma = [",", ";", ":", "—", "–", "-", "("].includes(lowerAt(chunks, next)) ? lowerAt(chunks, next) : "";
  if (comma !== "") next += 1;
  const part = matchAt(chunks, next, including);
  const joined = part > 0 ? part : matchAt(chunks, next, company);
  let joint = joined > 0 ? "with" : "";
  if (joined > 0) next += joined;
  else if (["and", "&", "or", "/"].includes(lowerAt(chunks, next))) {
    joint = "and";
    next += 1;
    if (["also", "then", "later"].includes(lowerAt(chunks, next))) next += 1;
  }
  // "detained A and not me".
  if ((joint === "" && comma === "") || lowerAt(chunks, next) === "not") return null;
  if ([":", "—", "–", "-", "("].includes(comma) && !isGroup && part === 0) return null;
  const member = memberAt(chunks, next);
  if (member === null) return null;
  const kind = mentionOf(chunks[member])?.kind;
  if (joint === "" && kind !== "person") return null;
  const isPart = part > 0;
  return { at: member, joint: comma === "," && joint === "and" ? ", and" : joint || comma, isPart };
}
