import { type Block, beside, EMPTY, paragraph, stack } from "./Block.ts";
import type { Drawing } from "./Drawing.ts";
import type { Figure, Panel } from "./Figure.ts";
import { type Layout, type Slot, slotWidth } from "./layout.ts";
import { svg } from "./SvgNode.ts";
import type { TextStyles } from "./textStyles.ts";

function countsOf({ shown, leftOut }: Drawing, { filter: { told }, words }: Figure): string {
  const left = leftOut.filter(({ total }) => total.incidents > 0);
  if (left.length > 0) return `${words.figure.shown(shown, told)} ${words.figure.leftOut(left, told)}`;
  return shown.incidents === 0 ? words.figure.nothingShown : words.figure.allShown(shown, told);
}

/** A drawing under its title and over its counts. A figure of one view has the view's title as its own. */
function panelBlock({ title, drawing }: Panel, figure: Figure, width: number, styles: TextStyles): Block {
  const body: Block = { height: drawing.height, nodes: [svg("g", {}, ...drawing.body)] };
  const heading = figure.panels.length === 1 ? EMPTY : paragraph(title, styles.panelTitle, width);
  return stack([heading, body, paragraph(countsOf(drawing, figure), styles.counts, width)], 12);
}

const GAP = 40;

/** Blocks of half the width, two and two beside each other. */
function inPairs(halves: readonly Block[], layout: Layout): Block[] {
  const right = slotWidth(layout, "half") + layout.gutter;
  const rows: Block[] = [];
  for (let index = 0; index < halves.length; index += 2)
    rows.push(beside(halves.slice(index, index + 2).map((block, side) => ({ x: side * right, block }))));
  return rows;
}

/** The drawings in the places their layout gives them; the lead stands over the first, where the eye begins. */
export function panels(figure: Figure, lead: Block, styles: TextStyles): Block {
  const { layout } = figure;
  const inSlot = (slot: Slot): Block[] =>
    figure.panels
      .filter((_, index) => layout.slots[index] === slot)
      .map((panel) => panelBlock(panel, figure, slotWidth(layout, slot), styles));
  const isBeside = (slot: Slot) => layout.slots.includes(slot);
  const columns = beside([
    { x: 0, block: stack([lead, ...inSlot("left")], GAP) },
    { x: slotWidth(layout, "left") + layout.gutter, block: stack(inSlot("right"), GAP) },
  ]);
  const top = isBeside("left") || isBeside("right") ? columns : lead;
  return stack([top, ...inPairs(inSlot("half"), layout), ...inSlot("full")], GAP);
}
