import { FAMILIES, place, stack } from "./Block.ts";
import type { Figure } from "./Figure.ts";
import { FACTS_ID, factsOf } from "./facts.ts";
import { filterInWords } from "./filterInWords.ts";
import { footer } from "./footer.ts";
import { header, lead, summaryOf } from "./header.ts";
import { innerWidth, slotWidth } from "./layout.ts";
import { palettes } from "./palette.ts";
import { panels } from "./panels.ts";
import { type SvgNode, svg } from "./SvgNode.ts";
import { textStyles } from "./textStyles.ts";

export interface Composed {
  /** The root element; it names its fonts but holds none. */
  svg: SvgNode;
  /** CSS pixels. */
  width: number;
  height: number;
}

const SECTION_GAP = 32;
/** Inter would turn the x of a version such as "1r9x7" into a multiplication sign. */
const PLAIN_LETTERS = "font-feature-settings:'calt' 0";

/** Lays a figure out on paper. Its height follows from what it says: nothing is cut. */
export function compose(figure: Figure): Composed {
  const { layout, theme, words, title, selection } = figure;
  const palette = palettes[theme];
  const styles = textStyles(palette);
  const inner = innerWidth(layout);
  const first = slotWidth(layout, layout.slots[0] ?? "full");
  const content = stack(
    [header(figure, inner, styles), panels(figure, lead(figure, first, styles), styles), footer(figure, inner, styles)],
    SECTION_GAP,
  );
  const { width, margin } = layout;
  const height = Math.ceil(content.height + 2 * margin);
  const filter = filterInWords(figure.filter, words, selection.dataset);
  const root = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
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
  return { svg: root, width, height };
}
