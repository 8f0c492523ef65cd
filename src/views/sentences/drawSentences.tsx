import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type Block, paragraph, place, stack } from "../../figure/Block.ts";
import type { Drawing } from "../../figure/Drawing.ts";
import { type Palette, palettes } from "../../figure/palette.ts";
import { svg } from "../../figure/SvgNode.ts";
import { textStyles } from "../../figure/textStyles.ts";
import { drawChart } from "../chart/drawChart.ts";
import { keyBlock } from "../chart/keyBlock.ts";
import type { DrawOptions } from "../View.ts";
import { frameOf } from "./frame.ts";
import { medianInWords } from "./medianInWords.ts";
import { type SentenceLengths, sentenceLengthsOf } from "./model.ts";
import { SentencesChart } from "./SentencesChart.tsx";

function chartBlock(lengths: SentenceLengths, width: number, palette: Palette, words: Words): Block {
  const frame = frameOf(lengths, width, words);
  const chart = (
    <SentencesChart lengths={lengths} frame={frame} palette={palette} words={words} chosen={[]} isPaper={true} />
  );
  return { height: frame.height, nodes: drawChart(chart) };
}

function legendBlock({ statuses }: SentenceLengths, width: number, palette: Palette, words: Words): Block {
  const keys = statuses.map((status) => ({
    mark: svg("rect", { x: 2, width: 11, height: 11, fill: palette.statuses[status], stroke: palette.muted }),
    label: words.statuses[status],
  }));
  return keyBlock(keys, width, palette);
}

/** Sentence lengths on paper: the same chart and counts as on screen, of a selection that has passed every facet. */
export function drawSentences(selection: Selection, { width, theme, words }: DrawOptions): Drawing {
  const palette = palettes[theme];
  const { note, counts } = textStyles(palette);
  const lengths = sentenceLengthsOf(selection);
  const remarks = [words.sentences.edges, ...(selection.total.unnumbered > 0 ? [words.sentences.groups] : [])];
  const blocks =
    selection.size === 0
      ? [paragraph(words.sentences.nothing, note, width)]
      : [
          paragraph(words.sentences.unit, note, width),
          legendBlock(lengths, width, palette, words),
          chartBlock(lengths, width, palette, words),
          paragraph(medianInWords(lengths, words), { ...counts, fill: palette.ink }, width),
          paragraph(remarks.join(" "), note, width),
        ];
  const whole = stack(blocks, 8);
  return {
    width,
    height: whole.height,
    body: [place(whole, 0, 0)],
    shown: selection.total,
    leftOut: [],
    attributions: [],
  };
}
