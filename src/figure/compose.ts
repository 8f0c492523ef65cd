import { type Block, beside, FAMILIES, paragraph, place, stackToFoot } from "./Block.ts";
import type { Figure } from "./Figure.ts";
import { FACTS_ID, factsOf } from "./facts.ts";
import { filterInWords } from "./filterInWords.ts";
import { footer } from "./footer.ts";
import { header, lead, summaryOf } from "./header.ts";
import { innerWidth, slotWidth } from "./layout.ts";
import { palettes } from "./palette.ts";
import { panels } from "./panels.ts";
import { type SvgNode, svg } from "./SvgNode.ts";
import { enlargedBy, lengthOn, sizeOf } from "./sheet.ts";
import { type TextStyles, textStyles } from "./textStyles.ts";

export interface Composed {
  /** The root element; it names its fonts but holds none. */
  svg: SvgNode;
  /** Of the sheet, in CSS pixels; what is drawn may be laid out larger and is then shown smaller. */
  width: number;
  height: number;
  /** Whether it has the form of its sheet; else it says more than the sheet holds, and is higher. */
  fits: boolean;
  /** What it says about itself to a program, as JSON; the SVG holds it too. */
  facts: string;
}

const SECTION_GAP = 32;
/** Inter would turn the x of a version such as "1r9x7" into a multiplication sign. */
const PLAIN_LETTERS = "font-feature-settings:'calt' 0";

/** Text over and under the drawings; what is said last stands at the foot of the sheet. */
function upright(figure: Figure, summary: string, styles: TextStyles): Block {
  const { layout } = figure;
  const inner = innerWidth(layout);
  const first = slotWidth(layout, layout.slots[0] ?? "full");
  const drawings = panels(figure, lead(summary, first, styles), styles);
  const remark = paragraph(figure.note, styles.remark, inner);
  const said = [header(figure, inner, styles), drawings, remark, footer(figure, inner, styles)];
  return stackToFoot(said, SECTION_GAP, formedHeight(figure) - 2 * layout.margin);
}

/** Text beside the drawings. */
function broad(figure: Figure, aside: number, summary: string, styles: TextStyles): Block {
  const remark = paragraph(figure.note, styles.remark, aside);
  const said = [header(figure, aside, styles), lead(summary, aside, styles), remark, footer(figure, aside, styles)];
  const drawings = panels(figure, { height: 0, nodes: [] }, styles);
  return beside([
    { x: 0, block: stackToFoot(said, SECTION_GAP, formedHeight(figure) - 2 * figure.layout.margin) },
    { x: aside + figure.layout.gutter, block: drawings },
  ]);
}

/** Height of the layout in the form of its sheet; 0 where that has none. */
function formedHeight({ layout, sheet, panels: { length } }: Figure): number {
  const size = sizeOf(sheet, length);
  return size.height === null ? 0 : Math.round((layout.width * size.height) / size.width);
}

/** Lays a figure out on paper. Its height follows from what it says: nothing is cut. */
export function compose(figure: Figure): Composed {
  const { layout, sheet, theme, words, title, selection } = figure;
  const palette = palettes[theme];
  const styles = textStyles(palette, layout.width);
  const summary = summaryOf(figure);
  const content =
    layout.aside === null ? upright(figure, summary, styles) : broad(figure, layout.aside, summary, styles);
  const { width, margin } = layout;
  const height = Math.ceil(content.height + 2 * margin);
  const formed = formedHeight(figure);
  const shown = enlargedBy(sheet, width);
  const facts = factsOf(figure);
  const filter = filterInWords(figure.filter, words, selection.dataset);
  const root = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: lengthOn(sheet, width * shown),
      height: lengthOn(sheet, height * shown),
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "figure-title figure-description",
      lang: words.language,
      "font-family": FAMILIES.sans,
      style: PLAIN_LETTERS,
      fill: palette.ink,
    },
    svg("title", { id: "figure-title" }, title),
    svg("desc", { id: "figure-description" }, words.figure.described(filter, summary)),
    svg("metadata", { id: FACTS_ID }, facts),
    svg("rect", { width, height, fill: palette.paper }),
    place(content, margin, margin),
  );
  return { svg: root, width: width * shown, height: height * shown, fits: formed === 0 || height <= formed, facts };
}
