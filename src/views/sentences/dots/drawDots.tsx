import type { Selection } from "../../../domain/selection.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { type Block, paragraph } from "../../../figure/Block.ts";
import type { Palette } from "../../../figure/palette.ts";
import { svg } from "../../../figure/SvgNode.ts";
import { textStyles } from "../../../figure/textStyles.ts";
import { drawChart } from "../../chart/drawChart.ts";
import { type Key, keyBlock } from "../../chart/keyBlock.ts";
import { ColumnsChart } from "./ColumnsChart.tsx";
import { columnsFrameOf } from "./columns.ts";
import { DotsChart } from "./DotsChart.tsx";
import { areFew, dotsFrameOf } from "./frame.ts";
import { MarkShape } from "./MarkShape.tsx";
import { exampleOf, type MarkKind, markKinds } from "./markKinds.ts";
import { marksOf } from "./marks.ts";

function keyOf(kind: MarkKind, palette: Palette, words: Words): Key {
  const shape = (
    <svg aria-hidden="true">
      <MarkShape mark={exampleOf(kind)} dot={10} palette={palette} words={words} />
    </svg>
  );
  return { mark: svg("g", { transform: "translate(8 5.5)" }, ...drawChart(shape)), label: words.sentences.kinds[kind] };
}

/** The marks on paper under the keys of the statuses and their own; columns where they are too many. */
export function drawDots(
  selection: Selection,
  statuses: readonly Key[],
  width: number,
  palette: Palette,
  words: Words,
): Block[] {
  const marks = areFew(selection.size) ? marksOf(selection) : null;
  const dots = marks === null ? null : dotsFrameOf(marks, width, words);
  if (marks === null || dots === null) {
    const frame = columnsFrameOf(selection, width, words);
    const chart = <ColumnsChart frame={frame} palette={palette} words={words} isPaper={true} />;
    const { note } = textStyles(palette, width);
    return [
      paragraph(words.sentences.columns(selection.size), note, width),
      { height: frame.height, nodes: drawChart(chart) },
    ];
  }
  const keys = [...statuses, ...markKinds(marks).map((kind) => keyOf(kind, palette, words))];
  const chart = <DotsChart frame={dots} palette={palette} words={words} chosen={[]} isPaper={true} />;
  return [keyBlock(keys, width, palette), { height: dots.height, nodes: drawChart(chart) }];
}
