import { useContext, useMemo } from "react";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { SvgNodes } from "../chart/SvgNodes.tsx";
import { ChosenDates } from "./ChosenDates.ts";
import type { Frame } from "./frame.ts";
import { laneOf } from "./laneOf.ts";
import type { Timeline } from "./model.ts";
import { spanNode } from "./spanNode.ts";

interface Props {
  timeline: Timeline;
  frame: Frame;
  palette: Palette;
  words: Words;
}

/** The dates that have no bar, since they are wider than one. */
export function ApproximateLane({ timeline, frame, palette, words }: Props) {
  const chosen = useContext(ChosenDates);
  const lane = useMemo(() => laneOf(timeline, frame, words), [timeline, frame, words]);
  return (
    <g className="movement-still">
      <SvgNodes nodes={lane.map((span) => spanNode(span, chosen, palette))} />
    </g>
  );
}
