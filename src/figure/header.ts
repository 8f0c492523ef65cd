import { summarise } from "../domain/summary.ts";
import { type Block, paragraph, stack } from "./Block.ts";
import type { Figure } from "./Figure.ts";
import { filterInWords } from "./filterInWords.ts";
import { svg } from "./SvgNode.ts";
import type { TextStyles } from "./textStyles.ts";

/** Longer lines are hard to read. */
const MEASURE = 900;

export function summaryOf({ selection, words }: Figure): string {
  return words.summary(summarise(selection), selection.dataset.places);
}

/** What the figure is, and what was chosen. */
export function header(figure: Figure, width: number, styles: TextStyles): Block {
  const { words, selection } = figure;
  const { kicker } = words.figure;
  const bar: Block = { height: 4, nodes: [svg("rect", { width: 40, height: 4, fill: styles.kicker.fill })] };
  return stack(
    [
      bar,
      paragraph(selection.dataset.synthetic ? `${kicker} · ${words.app.synthetic}` : kicker, styles.kicker, width),
      paragraph(figure.title, styles.title, width),
      paragraph(filterInWords(figure.filter, words, selection.dataset), styles.filter, Math.min(width, MEASURE)),
    ],
    8,
  );
}

/** What the chosen comes to, in one sentence. */
export function lead(summary: string, width: number, styles: TextStyles): Block {
  return paragraph(summary, styles.summary, Math.min(width, MEASURE));
}
