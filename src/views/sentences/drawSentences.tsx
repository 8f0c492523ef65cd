import type { Selection } from "../../domain/selection.ts";
import type { Scale } from "../../domain/settings/scale.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type Block, paragraph } from "../../figure/Block.ts";
import type { Drawing } from "../../figure/Drawing.ts";
import { type Palette, palettes } from "../../figure/palette.ts";
import { svg } from "../../figure/SvgNode.ts";
import { textStyles } from "../../figure/textStyles.ts";
import { chartDrawing } from "../chart/chartDrawing.ts";
import { drawChart } from "../chart/drawChart.ts";
import { type Key, keyBlock } from "../chart/keyBlock.ts";
import type { DrawOptions } from "../View.ts";
import { drawDots } from "./dots/drawDots.tsx";
import { frameOf } from "./frame.ts";
import { LengthsNow } from "./LengthsNow.ts";
import { medianInWords } from "./medianInWords.ts";
import { type SentenceLengths, sentenceLengthsOf } from "./model.ts";
import { SentencesChart } from "./SentencesChart.tsx";

function keysOf({ statuses }: SentenceLengths, palette: Palette, words: Words): Key[] {
  return statuses.map((status) => ({
    mark: svg("rect", { x: 2, width: 11, height: 11, fill: palette.statuses[status], stroke: palette.muted }),
    label: words.statuses[status],
  }));
}

function drawBins(lengths: SentenceLengths, width: number, palette: Palette, words: Words): Block[] {
  const frame = frameOf(lengths, width, words);
  const chart = (
    <LengthsNow value={{ lengths, chosen: [] }}>
      <SentencesChart frame={frame} palette={palette} words={words} isPaper={true} />
    </LengthsNow>
  );
  return [keyBlock(keysOf(lengths, palette, words), width, palette), { height: frame.height, nodes: drawChart(chart) }];
}

/** Over, in and under the chart: the unit, the form that is set, the median and what the reader must know. */
function blocksOf(selection: Selection, scale: Scale, width: number, palette: Palette, words: Words): Block[] {
  const { note, counts } = textStyles(palette, width);
  if (selection.size === 0) return [paragraph(words.sentences.nothing, note, width)];
  const lengths = sentenceLengthsOf(selection);
  const { unit, notes, groups } = words.sentences;
  const remarks = [notes[scale], ...(selection.total.unnumbered > 0 ? [groups] : [])];
  return [
    paragraph(unit, note, width),
    ...(scale === "dots"
      ? drawDots(selection, keysOf(lengths, palette, words), width, palette, words)
      : drawBins(lengths, width, palette, words)),
    paragraph(medianInWords(lengths, words), { ...counts, fill: palette.ink }, width),
    paragraph(remarks.join(" "), note, width),
  ];
}

/** Sentence lengths on paper: the same chart and counts as on screen, of a selection that has passed every facet. */
export function drawSentences(selection: Selection, { width, theme, settings, words }: DrawOptions): Drawing {
  const blocks = blocksOf(selection, settings.scale, width, palettes[theme], words);
  return chartDrawing(blocks, { width, shown: selection.total, leftOut: [] });
}
