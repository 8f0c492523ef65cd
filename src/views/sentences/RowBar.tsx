import { useContext } from "react";
import type { Palette } from "../../figure/palette.ts";
import { SvgNodes } from "../chart/SvgNodes.tsx";
import type { Frame, LineName } from "./frame.ts";
import { LengthsNow } from "./LengthsNow.ts";
import { barNodes } from "./rowNodes.ts";

interface Props {
  line: LineName;
  frame: Frame;
  palette: Palette;
}

/** The bar of a bin; nothing in the lines that hold no bin. */
export function RowBar({ line, frame, palette }: Props) {
  const shown = useContext(LengthsNow);
  const row = shown.lengths.rows.find(({ bin }) => bin === line);
  return row === undefined ? null : <SvgNodes nodes={barNodes(row, shown, frame, palette)} />;
}
