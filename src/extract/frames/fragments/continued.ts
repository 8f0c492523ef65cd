import type { Cast } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Told } from "../../stage5Frames.ts";
import type { Frame } from "../Frame.ts";
import { syntaxOf } from "../Syntax.ts";
import { fragmentFrames, leftOut } from "./fragmentFrames.ts";
import { withoutWhole } from "./parts.ts";
import { type Stage, topicsOf } from "./Topic.ts";
import { topicAhead } from "./topicAhead.ts";
import { isSpeech } from "./unnamed.ts";

/** How many passages back courts may have been spoken of. */
const CONTEXT = 5;
/** How many passages back a fragment may take up what befell somebody. */
const REACH = 2;

function lastFrame(told: readonly Told[], at: number): Frame | null {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const frame = told[before]?.frames.at(-1);
    if (frame !== undefined) return frame;
  }
  return null;
}

function isListed({ frames }: Told): boolean {
  return frames.some(({ listed }) => listed);
}

/** A term that a fragment gives to somebody is nobody else's. */
function withoutTerms(frames: readonly Frame[], fragments: readonly Frame[]): Frame[] {
  const given = new Set(fragments.flatMap(({ term }) => term?.start ?? []));
  return frames.filter(({ term }) => term === null || !given.has(term.start));
}

function inOrder(frames: Frame[]): Frame[] {
  return frames.sort((a, b) => a.verb.start - b.verb.start);
}

/** Adds to what every passage tells by its verbs what it tells by fragments, of its own people or of those told of before. */
export function goOn(article: string, cast: Cast, verbs: readonly Told[], isTaken: (read: Read) => boolean): Told[] {
  const { reads } = cast;
  const stages: Stage[] = reads.map((read, at) => ({
    passage: read.passage,
    syntax: syntaxOf(read),
    frames: verbs[at]?.frames ?? [],
  }));
  const topics = topicsOf(stages, cast);
  const told: Told[] = [...verbs];
  stages.forEach(({ passage, syntax }, at) => {
    const [read, own] = [reads[at], told[at]];
    if (read === undefined || own === undefined || passage.kind !== "body") return;
    if (isListed(own) || isTaken(read)) {
      const left = leftOut({ article, passage, syntax }, own.frames).map((frame) => ({ ...frame, listed: true }));
      told[at] = { ...own, frames: inOrder([...own.frames, ...left]) };
      return;
    }
    const setting = {
      told: own.frames,
      topic: topics[at] ?? null,
      last: lastFrame(told, at),
      before: before(at),
      next: stages[at + 1] ?? null,
      ahead: () => (isSpeech(syntax, false) ? null : topicAhead(stages, at, cast)),
    };
    const { frames, parted } = fragmentFrames({ article, passage, syntax }, setting);
    if (parted !== null)
      told.forEach((each, before) => {
        if (before <= at) told[before] = { ...each, frames: withoutWhole(each.frames, parted) };
      });
    const kept = told[at] ?? own;
    const unread = frames.length > 0 ? [] : kept.unread;
    told[at] = { frames: inOrder([...withoutTerms(kept.frames, frames), ...frames]), unread };
  });
  return told;

  function before(at: number): readonly Stage[] {
    const own = stages[at]?.passage.paragraph ?? 0;
    return stages
      .slice(Math.max(0, at - CONTEXT), at)
      .filter(({ passage }) => own - passage.paragraph <= 1)
      .reverse();
  }
}
