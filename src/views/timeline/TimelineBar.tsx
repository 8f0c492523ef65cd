import { useContext } from "react";
import type { Palette } from "../../figure/palette.ts";
import { SvgNodes } from "../chart/SvgNodes.tsx";
import { barNodes } from "./barNodes.ts";
import { ChosenDates } from "./ChosenDates.ts";
import type { Frame } from "./frame.ts";
import type { Timeline } from "./model.ts";

interface Props {
  timeline: Timeline;
  /** Of the bin, from the left. */
  turn: number;
  frame: Frame;
  palette: Palette;
}

export function TimelineBar({ timeline, turn, frame, palette }: Props) {
  const chosen = useContext(ChosenDates);
  return <SvgNodes nodes={barNodes(timeline, turn, frame, chosen, palette)} />;
}
