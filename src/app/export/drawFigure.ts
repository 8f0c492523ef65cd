import type { Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import { type Selection, select } from "../../domain/selection.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type Composed, compose } from "../../figure/compose.ts";
import type { Figure, Panel } from "../../figure/Figure.ts";
import { fileName } from "../../figure/fileName.ts";
import { type Layout, layoutOf, slotWidth } from "../../figure/layout.ts";
import { ENLARGEMENTS, isBroad, isLow, sizeOf } from "../../figure/sheet.ts";
import { svgText } from "../../figure/svgText.ts";
import type { View } from "../../views/View.ts";
import type { FigureChoice } from "./composer/FigureChoice.ts";
import { titleOf } from "./composer/titleOf.ts";
import { embedFonts } from "./embedFonts.ts";

export interface FigureRequest {
  /** All that can be chosen from, in the order of the page. */
  views: readonly View[];
  choice: FigureChoice;
  dataset: Dataset;
  filter: Filter;
  settings: Settings;
  datasetVersion: string | null;
  permalink: string;
  words: Words;
}

/** A figure as it is saved; sizes are in CSS pixels. */
export interface DrawnFigure {
  svgText: string;
  width: number;
  height: number;
  /** Whether it has the form of its sheet; else it says more than that holds, and is higher. */
  fits: boolean;
  /** What the figure says about itself to a program, as JSON. */
  facts: string;
  nameWith(ending: string): string;
}

/** The chosen views, in the order of the choice. Throws a RangeError for one that there is not. */
function chosenOf({ views, choice }: FigureRequest): View[] {
  return choice.views.map((name) => {
    const view = views.find((each) => each.name === name);
    if (view === undefined) throw new RangeError(`there is no view ${name}`);
    return view;
  });
}

/** Each view at the width of its place. */
async function drawPanels(
  chosen: readonly View[],
  layout: Layout,
  selection: Selection,
  { settings, words, choice }: FigureRequest,
): Promise<Panel[]> {
  const { theme, extent, sheet } = choice;
  const options = { theme, extent, isLow: isLow(sizeOf(sheet, chosen.length)), settings, words };
  const panels: Panel[] = [];
  for (const [index, view] of chosen.entries()) {
    const width = slotWidth(layout, layout.slots[index] ?? "full");
    const drawing = await view.draw(selection, { width, ...options });
    panels.push({ name: view.name, title: view.title(words), drawing });
  }
  return panels;
}

/** The chosen views as a figure, without fonts; laid out larger than the sheet by that factor. */
export async function figureOf(request: FigureRequest, enlargement = 1): Promise<Figure> {
  const { choice, dataset, filter, settings, datasetVersion, permalink, words } = request;
  const chosen = chosenOf(request);
  const size = sizeOf(choice.sheet, chosen.length);
  const slots = chosen.map(({ slot }) => slot);
  // On paper every facet counts, a view's own too, or the caption would lie.
  const selection = select(dataset, filter);
  const layout = layoutOf(slots, Math.round(size.width * enlargement), isBroad(size));
  return {
    title: choice.title ?? titleOf(request),
    note: choice.note,
    sheet: choice.sheet,
    panels: await drawPanels(chosen, layout, selection, request),
    layout,
    selection,
    filter,
    settings,
    datasetVersion,
    permalink,
    theme: choice.theme,
    words,
  };
}

async function laidOut(request: FigureRequest, enlargement: number): Promise<Composed> {
  return compose(await figureOf(request, enlargement));
}

/** As large as the sheet asks for, else the least enlarged that keeps its form, else higher than it. */
async function fitted(request: FigureRequest): Promise<Composed> {
  const first = await laidOut(request, ENLARGEMENTS[0]);
  if (first.fits) return first;
  for (const enlargement of ENLARGEMENTS.slice(1)) {
    const next = await laidOut(request, enlargement);
    if (next.fits) return next;
  }
  return first;
}

/** Names the views for a file: the page where all of them are shown in its order. */
function contentName({ views, choice }: FigureRequest): string {
  const page = views.map(({ name }) => name);
  return page.join() === choice.views.join() ? "page" : choice.views.join("-");
}

/** Draws the chosen views anew from the data. Rejects where a view does not draw, or a font cannot be had. */
export async function drawFigure(request: FigureRequest): Promise<DrawnFigure> {
  const { filter, dataset } = request;
  const { svg, width, height, fits, facts } = await fitted(request);
  const root = await embedFonts(svg);
  return {
    svgText: `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(root)}\n`,
    width,
    height,
    fits,
    facts,
    nameWith: (ending) => fileName({ filter, dataset, name: contentName(request) }, ending),
  };
}
