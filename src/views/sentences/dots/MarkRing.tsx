import type { Words } from "../../../domain/words/Words.ts";
import { sizeOf } from "./markSize.ts";
import type { PlacedMark } from "./rails.ts";

interface Props {
  mark: PlacedMark;
  dot: number;
  /** Pointed at, or the one whose evidence is open. */
  kind: "active" | "open";
  words: Words;
}

/** Between the mark and its ring, in CSS pixels. */
const DISTANCE = 4;

export function MarkRing({ mark, dot, kind, words }: Props) {
  const { width, height } = sizeOf(mark, dot, words);
  const size = { width: width + 2 * DISTANCE, height: height + 2 * DISTANCE };
  return <span className="dots-ring" data-kind={kind} style={{ left: mark.x, top: mark.y, ...size }} />;
}
