import { EMPTY_FILTER, type Filter } from "../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../src/domain/schema.ts";
import { select } from "../../src/domain/selection.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings.ts";
import { english } from "../../src/domain/words/english.ts";
import type { Figure } from "../../src/figure/Figure.ts";
import { layoutOf, type Slot, slotWidth } from "../../src/figure/layout.ts";
import { svg } from "../../src/figure/SvgNode.ts";
import { isBroad, type Sheet, sizeOf } from "../../src/figure/sheet.ts";
import { inventedDataset } from "../invented/dataset.ts";

/** Where the views of the page stand; another name stands left. */
const SLOTS: Readonly<Record<string, Slot>> = {
  timeline: "right",
  sentences: "right",
  charges: "half",
  statuses: "half",
  table: "full",
};

interface Given {
  names?: readonly string[];
  width?: number;
  filter?: Partial<Filter>;
  settings?: Settings;
  dataset?: DatasetFile;
  permalink?: string;
  sheet?: Sheet;
}

/** A figure of the invented dataset whose drawings are plain rectangles that leave out nobody. */
export function fakeFigure(given: Given = {}): Figure {
  const {
    names = ["map"],
    width = 1000,
    dataset = inventedDataset,
    permalink = "https://example.org/?city=almaty",
    settings = DEFAULT_SETTINGS,
    sheet = "web",
  } = given;
  const filter = { ...EMPTY_FILTER, ...given.filter };
  const selection = select(dataset, filter);
  const layout = layoutOf(
    names.map((name) => SLOTS[name] ?? "left"),
    width,
    isBroad(sizeOf(sheet, names.length)),
  );
  const panels = names.map((name, index) => {
    const size = { width: slotWidth(layout, layout.slots[index] ?? "full"), height: 200 };
    const body = [svg("rect", { ...size, fill: "#efece4" })];
    const drawing = {
      ...size,
      body,
      shown: selection.total,
      leftOut: [],
      attributions: ["Boundaries: an invented atlas"],
    };
    return { name, title: `A drawing named ${name}`, drawing };
  });
  return {
    title: "An invented figure",
    note: "",
    sheet,
    panels,
    layout,
    selection,
    filter,
    settings,
    datasetVersion: "0123456789ab",
    permalink,
    theme: "light",
    words: english,
  };
}
