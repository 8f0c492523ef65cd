import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Movement } from "./Movement.ts";

/** What has become too small while a hand moves is made for so many times as many: it is not outgrown again in every frame. */
export const SPARE = 2;

interface Room<Frame> {
  /** The one that was given, or that which took its place when it was outgrown. */
  frame: Frame;
  /** Takes its place at once, until the hand rests. */
  outgrow(frame: Frame): void;
}

/** Axes and keys that stand still under what moves for as long as there is room in them. */
export function useRoom<Frame>(rested: Frame, movement: Movement<unknown>): Room<Frame> {
  const [grown, setGrown] = useState<{ from: Frame; frame: Frame } | null>(null);
  useEffect(() => movement.follow(() => movement.now() === null && setGrown(null)), [movement]);
  return {
    frame: grown !== null && grown.from === rested ? grown.frame : rested,
    outgrow: (frame) => flushSync(() => setGrown({ from: rested, frame })),
  };
}
