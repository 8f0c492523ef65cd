import type { Frame } from "../Frame.ts";
import type { Utterance } from "../frameAt.ts";
import { actFrame } from "./actFrame.ts";
import { clearedFrame } from "./clearedFrame.ts";
import { grantedFrame } from "./grantedFrame.ts";
import { innocenceFrame } from "./innocenceFrame.ts";
import { sentenceFrame } from "./sentenceFrame.ts";
import { trialFrame } from "./trialFrame.ts";
import { unprovenFrame } from "./unprovenFrame.ts";

/** What nouns tell: whose arrest, release, sentence or trial it is. */
export function nominalFrames(utterance: Utterance): Frame[] {
  return utterance.syntax.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== "word") return [];
    const frame =
      actFrame(utterance, at) ??
      innocenceFrame(utterance, at) ??
      clearedFrame(utterance, at) ??
      unprovenFrame(utterance, at) ??
      sentenceFrame(utterance, at) ??
      grantedFrame(utterance, at) ??
      trialFrame(utterance, at);
    return frame === null ? [] : [frame];
  });
}
