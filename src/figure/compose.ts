import { type Block, beside, FAMILIES, paragraph, place, stack } from "./Block.ts";
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
}

const SECTION_GAP = 32;
/** Inter would turn the x of a version such as "1r9x7" into a multiplication sign. */
const PLAIN_LETTERS = "font-feature-settings:'calt' 0";

/** Text over and under the drawings. */
function upright(figure: Figure, styles: TextStyles): Block {
  const { layout } = figure;
  const inner = innerWidth(layout);
  const first = slotWidth(layout, layout.slots[0] ?? "full");
  const drawings = panels(figure, lead(figure, first, styles), styles);
  const remark = paragraph(figure.note, styles.remark, inner);
  return stack([header(figure, inner, styles), drawings, remark, footer(figure, inner, styles)], SECTION_GAP);
}

/** Text beside the drawings. */
function broad(figure: Figure, aside: number, styles: TextStyles): Block {
  const remark = paragraph(figure.note, styles.remark, aside);
  const said = [header(figure, aside, styles), lead(figure, aside, styles), remark, footer(figure, aside, styles)];
  const drawings = panels(figure, { height: 0, nodes: [] }, styles);
  return beside([
    { x: 0, block: stack(said, SECTION_GAP) },
    { x: aside + figure.layout.gutter, block: drawings },
  ]);
}

/** Height of the layout: what it says, or more where the sheet has a form and there is room left. */
function heightOf(content: Block, { layout, sheet, panels: { length } }: Figure) {
  const size = sizeOf(sheet, length);
  const needed = Math.ceil(content.height + 2 * layout.margin);
  const formed = size.height === null ? needed : Math.round((layout.width * size.height) / size.width);
  return { height: Math.max(needed, formed), fits: needed <= formed };
}

/** Lays a figure out on paper. Its height follows from what it says: nothing is cut. */
export function compose(figure: Figure): Composed {
  const { layout, sheet, theme, words, title, selection } = figure;
  const palette = palettes[theme];
  const styles = textStyles(palette, layout.width);
  const content = layout.aside === null ? upright(figure, styles) : broad(figure, layout.aside, styles);
  const { width, margin } = layout;
  const { height, fits } = heightOf(content, figure);
  const shown = enlargedBy(sheet, width);
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
    svg("desc", { id: "figure-description" }, words.figure.described(filter, summaryOf(figure))),
    svg("metadata", { id: FACTS_ID }, factsOf(figure)),
    svg("rect", { width, height, fill: palette.paper }),
    place(content, margin, margin),
  );
  return { svg: root, width: width * shown, height: height * shown, fits };
}
