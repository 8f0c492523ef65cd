import type { Status } from "../../../domain/vocabulary.ts";
import { decisiveFrame } from "../decisiveFrame.ts";
import type { Strand } from "../Strand.ts";
import { statusOf, tellsOutcome } from "../status.ts";
import { STEPS } from "./seats.ts";

/** How many paragraphs behind a number its parts may be told. */
const REACH = 2;

function paragraphOf({ frames }: Strand): number {
  return frames[0]?.passage.paragraph ?? 0;
}

/** "Police detained eleven. Four were fined, another two jailed": what came of it for more of them. The same once more, or more who got a penalty, are further people. */
function isStepTo(whole: Strand, part: Strand): boolean {
  const [before, after] = [statusOfAll(whole), statusOfAll(part)];
  return STEPS.has(before) && before !== after;
}

/** Of those let go, acquitted or warned nobody is told of as jailed in the same breath. */
function mayHold(whole: Strand, part: Strand): boolean {
  const status = statusOfAll(whole);
  return !ENDED.has(status) || status === statusOfAll(part);
}

const ENDED: ReadonlySet<string | null> = new Set(["released", "acquitted", "warned"]);

function statusOfAll({ frames }: Strand): Status | null {
  const frame = decisiveFrame(frames);
  return frame === null ? null : statusOf(frame);
}

/** Of every number its parts, and those who are told of as all that is left of it. */
export interface Parts {
  parts: ReadonlyMap<Strand, readonly Strand[]>;
  remainders: ReadonlyMap<Strand, Strand>;
}

/**
 * "Police detained eleven. Seven were let go, the other four were jailed": for every part the number it is a part of,
 * the nearest before it that has room.
 */
export function partsOf(strands: readonly Strand[]): Parts {
  const parts = new Map<Strand, Strand[]>();
  const remainders = new Map<Strand, Strand>();
  const left = new Map<Strand, number>();
  const groups = strands.filter(({ person }) => person === null);
  const inOrder = [...groups].sort((a, b) => a.named.start - b.named.start);
  const open: Strand[] = [];
  for (const strand of inOrder) {
    const size = strand.count ?? 0;
    const isNear = (whole: Strand) => paragraphOf(strand) - paragraphOf(whole) <= REACH;
    // "Seventeen were held. Eleven of them were let go, the rest jailed": the rest of the seventeen.
    const isSibling = (other: Strand) =>
      other.partOf === "whole" &&
      !parts.has(other) &&
      (strand.partOf === "remainder" || (strand.partOf !== "whole" && !STEPS.has(statusOfAll(other))));
    // "five of them were convicted", of what and to what nobody says, takes nobody off.
    const isPart = strand.partOf !== null && strand.frames.some(tellsOutcome);
    const whole = isPart
      ? open.findLast(
          (other) =>
            other.partOf !== "rest" &&
            !isSibling(other) &&
            mayHold(other, strand) &&
            (strand.partOf !== "more" || isStepTo(other, strand)) &&
            isNear(other) &&
            (left.get(other) ?? 0) >= size &&
            (other.count ?? 0) > size,
        )
      : undefined;
    if (whole !== undefined && strand.partOf === "remainder") remainders.set(whole, strand);
    if (whole !== undefined && size > 0) {
      parts.set(whole, [...(parts.get(whole) ?? []), strand]);
      left.set(whole, (left.get(whole) ?? 0) - size);
    }
    if (size > 1) {
      open.push(strand);
      left.set(strand, size);
      if (open.length > 8) open.shift();
    }
  }
  return { parts, remainders };
}
