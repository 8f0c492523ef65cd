import type { MentionOf } from "../../Mention.ts";
import type { Frame } from "../Frame.ts";
import type { VictimMention } from "../people/People.ts";
import type { Award } from "./Award.ts";

/** How many awards tell what became of the parts of a group. */
const LEAST = 2;

function countOf({ count }: Award): number {
  return count ?? 1;
}

/** The size of the one group that may be parted; `null` where it is somebody named, or nobody knows how many. */
export function sizeOf(victims: readonly VictimMention[]): number | null {
  const [only] = victims;
  if (victims.length !== 1 || only === undefined || only.kind === "person") return null;
  return only.kind === "group" && !only.value.isRough ? only.value.count : null;
}

/** "five fines of 15 MCI, one caution, one case dismissed": whether the awards are what became of so many people. */
export function addUp(awards: readonly Award[], size: number | null): boolean {
  const isCounted = awards.length >= LEAST && awards.every(({ count, each }) => count !== null && !each);
  return isCounted && size !== null && awards.reduce((sum, award) => sum + countOf(award), 0) === size;
}

/** A part of a group without a name: "five" of "five fines". */
export function partOf(award: Award): MentionOf<"group"> {
  const { start, end } = award;
  const value = { count: countOf(award), isRough: false, partOf: null, lessNamed: false };
  return { kind: "group", rule: "part of a group", value, start, end };
}

/** Frames without those that tell of the whole what its parts now tell. */
export function withoutWhole(frames: readonly Frame[], whole: VictimMention): Frame[] {
  return frames.filter(({ victims }) => !(victims.length === 1 && victims[0]?.start === whole.start));
}
