import type { Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import { select } from "../../domain/selection.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import type { Words } from "../../domain/words/Words.ts";
import { compose } from "../../figure/compose.ts";
import type { Figure, Panel } from "../../figure/Figure.ts";
import { factsOf } from "../../figure/facts.ts";
import { fileName } from "../../figure/fileName.ts";
import { type Layout, layoutOf, PAGE_WIDTH, slotWidth, VIEW_WIDTH } from "../../figure/layout.ts";
import type { Theme } from "../../figure/palette.ts";
import { svgText } from "../../figure/svgText.ts";
import type { View } from "../../views/View.ts";
import { embedFonts } from "./embedFonts.ts";

/** The whole page, or the name of a view. */
export const WHOLE_PAGE = "page";

export interface FigureRequest {
  views: readonly View[];
  content: string;
  dataset: Dataset;
  filter: Filter;
  settings: Settings;
  datasetVersion: string | null;
  permalink: string;
  theme: Theme;
  words: Words;
}

/** A figure as it is saved; sizes are in CSS pixels. */
export interface DrawnFigure {
  svgText: string;
  width: number;
  height: number;
  /** What the figure says about itself to a program, as JSON. */
  facts: string;
  nameWith(ending: string): string;
}

async function drawPanels(chosen: readonly View[], layout: Layout, request: FigureRequest): Promise<Panel[]> {
  const { dataset, filter, theme, settings, words } = request;
  // On paper every facet counts, the view's own too, or the caption would lie.
  const selection = select(dataset, filter);
  const panels: Panel[] = [];
  for (const [index, view] of chosen.entries()) {
    const width = slotWidth(layout, layout.slots[index] ?? "full");
    const drawing = await view.draw(selection, { width, theme, settings, words });
    panels.push({ name: view.name, title: view.title(words), drawing });
  }
  return panels;
}

/** The chosen views as a figure, without fonts. */
export async function figureOf(request: FigureRequest): Promise<Figure> {
  const { views, content, dataset, filter, settings, datasetVersion, permalink, theme, words } = request;
  const isPage = content === WHOLE_PAGE;
  const chosen = isPage ? views : views.filter(({ name }) => name === content);
  const [first] = chosen;
  if (first === undefined) throw new RangeError(`there is no view ${content}`);
  const layout = layoutOf(
    chosen.map(({ slot }) => slot),
    isPage ? PAGE_WIDTH : VIEW_WIDTH,
  );
  return {
    title: isPage ? words.figure.pageTitle : words.figure.viewTitle(first.title(words)),
    panels: await drawPanels(chosen, layout, request),
    layout,
    selection: select(dataset, filter),
    filter,
    settings,
    datasetVersion,
    permalink,
    theme,
    words,
  };
}

/** Draws the chosen views anew from the data. Rejects where a view does not draw, or a font cannot be had. */
export async function drawFigure(request: FigureRequest): Promise<DrawnFigure> {
  const { filter, dataset, content } = request;
  const figure = await figureOf(request);
  const { svg, width, height } = compose(figure);
  const root = await embedFonts(svg);
  return {
    svgText: `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(root)}\n`,
    width,
    height,
    facts: factsOf(figure),
    nameWith: (ending) => fileName({ filter, dataset, name: content }, ending),
  };
}
