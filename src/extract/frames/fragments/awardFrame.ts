import type { Clause } from "../clause.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { lowerAt, type VictimMention } from "../people.ts";
import type { Award } from "./Award.ts";

const CLOSING = new Set([";"]);

/** The part of a passage an award stands in: between semicolons, and brackets where it stands in some. */
function clauseOf({ syntax: { chunks } }: Utterance, { from, to }: Award): Clause {
  const isIn = lowerAt(chunks, from - 1) === "(";
  const close = isIn ? chunks.findIndex(({ lower }, at) => at >= to && lower === ")") : -1;
  const end = close >= 0 ? close : chunks.findIndex(({ lower }, at) => at >= to && CLOSING.has(lower));
  let start = from;
  while (!isIn && start > 0 && !CLOSING.has(lowerAt(chunks, start - 1))) start -= 1;
  return { verb: to - 1, from: start, to: end < 0 ? chunks.length : end };
}

/** What an award tells of those who got it. */
export function awardFrame(scene: Utterance, award: Award, victims: readonly VictimMention[]): Frame {
  const { status, term, fine } = award;
  const outcome = {
    status,
    role: status === "released" || status === "acquitted" ? "patient" : "recipient",
    formal: true,
  } as const;
  const frame = frameAt(scene, clauseOf(scene, award), { verb: award, outcome, victims, relative: false });
  return { ...frame, term, fine, vaguePenalty: null };
}
