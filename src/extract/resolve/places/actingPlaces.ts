import type { Frame } from "../../frames/Frame.ts";
import { lastYear, retrospect } from "../../lexicon/retrospect.ts";
import type { Read } from "../../stage3Mentions.ts";
import { actingIn, type Landmark, landmarkOf } from "./Landmark.ts";
import type { Setting } from "./Setting.ts";

/**
 * The frames of each passage that may lend their place; `null` for a passage that tells only of earlier cases. `words`:
 * of the passages.
 */
export function lendingFrames(
  words: readonly string[],
  frames: readonly Frame[],
  background: ReadonlySet<Frame>,
): (readonly Frame[] | null)[] {
  const lending: (Frame[] | null)[] = words.map((each) => (retrospect.test(each) || lastYear.test(each) ? null : []));
  for (const frame of frames) if (background.has(frame)) lending[frame.passage.index] = null;
  for (const frame of frames) {
    if (background.has(frame)) continue;
    const own = lending[frame.passage.index] ?? [];
    lending[frame.passage.index] = frame.relative ? own : [...own, frame];
  }
  return lending;
}

function ownPlaces(frames: readonly Frame[], setting: Setting): Landmark[] {
  return frames.flatMap(({ place }) => (place === null ? [] : [landmarkOf(place, setting)]));
}

function inOrder(landmarks: readonly Landmark[]): Landmark[] {
  const once = new Map(landmarks.map((each) => [each.mention, each]));
  return [...once.values()].sort((a, b) => a.mention.start - b.mention.start);
}

/** "N., who is serving six years under a verdict of a Semey court, got another two": the court of what is told beside alone. */
function placesBeside(frames: readonly Frame[]): ReadonlySet<Frame["place"]> {
  const main = new Set(frames.filter(({ relative }) => !relative).map(({ place }) => place));
  return new Set(frames.map(({ place }) => place).filter((place) => place !== null && !main.has(place)));
}

/** The places where something happens in each passage, in the order of the text; none where it tells of earlier cases. */
export function actingPlaces(
  reads: readonly Read[],
  all: readonly Frame[],
  lending: readonly (readonly Frame[] | null)[],
  setting: Setting,
): (readonly Landmark[])[] {
  const beside = placesBeside(all);
  return reads.map((read, at) => {
    const frames = lending[at] ?? null;
    const isSilent = frames === null || read.passage.kind === "furniture";
    const acting = actingIn(read, setting).filter(({ mention }) => !beside.has(mention));
    return isSilent ? [] : inOrder([...acting, ...ownPlaces(frames, setting)]);
  });
}

/** The first place behind each passage in its paragraph, of a passage that tells of nobody's outcome. */
export function placesBehind(
  reads: readonly Read[],
  acting: readonly (readonly Landmark[])[],
  lending: readonly (readonly Frame[] | null)[],
): (Landmark | null)[] {
  const behind: (Landmark | null)[] = reads.map(() => null);
  for (let at = reads.length - 2; at >= 0; at--) {
    const next = reads[at + 1];
    if (next === undefined || next.passage.paragraph !== reads[at]?.passage.paragraph) continue;
    const isLending = lending[at + 1]?.length === 0;
    behind[at] = (isLending ? acting[at + 1]?.[0] : undefined) ?? behind[at + 1] ?? null;
  }
  return behind;
}
