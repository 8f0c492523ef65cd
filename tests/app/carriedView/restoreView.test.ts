// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { restoredInWords } from "../../../src/app/carriedView/restoredInWords.ts";
import { restoreView } from "../../../src/app/carriedView/restoreView.ts";
import { createReaderStore, type ReaderState } from "../../../src/app/createReaderStore.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { english } from "../../../src/domain/words/english.ts";
import { factsOf } from "../../../src/figure/facts.ts";
import { withPngText } from "../../../src/figure/pngText.ts";
import { fakeFigure } from "../../figure/fakeFigure.ts";
import { PIXEL } from "../../figure/pixel.ts";
import { inventedDataset } from "../../invented/dataset.ts";
import { fileOf, svgOf } from "./savedFigure.ts";

const VERSION = "0123456789ab";

async function restored(
  files: readonly File[],
  version: string | null = VERSION,
  dataset: DatasetFile = inventedDataset,
) {
  const reader = createReaderStore({ ...createReaderStore().getState(), incident: "i1" });
  const steps: ReaderState[] = [];
  reader.subscribe((state) => steps.push(state));
  const outcome = await restoreView(files, { dataset, version }, reader);
  return { steps, lines: restoredInWords(outcome, english) };
}

const settings = { ...DEFAULT_SETTINGS, scale: "dots" } as const;
const filter = { city: ["almaty"], text: { words: "arman", scope: "facts" } } as const;
const figure = fakeFigure({ filter, settings });

describe("a saved figure", () => {
  it.each([
    ["SVG", fileOf("one.svg", svgOf(figure))],
    ["PNG", fileOf("one.PNG", withPngText(PIXEL, factsOf(figure)))],
  ])("sets filter and settings to its own in one step: %s", async (_, file) => {
    const { steps, lines } = await restored([file]);
    expect(steps).toEqual([
      { filter: { ...EMPTY_FILTER, ...filter }, settings, incident: null, language: null, isMoving: false },
    ]);
    expect(lines).toEqual([`The view of ${file.name} is shown.`]);
  });

  it("of other data shows its view too, and says that the numbers may differ", async () => {
    const { steps, lines } = await restored([fileOf("one.svg", svgOf(figure))], "ba9876543210");
    expect(steps).toHaveLength(1);
    expect(lines).toEqual([
      "The view of one.svg is shown.",
      "The figure was drawn from other data (version 0123456789ab, here ba9876543210): the numbers may differ.",
    ]);
  });

  it("says that it is not known whether the data is the same", async () => {
    const { lines } = await restored([fileOf("one.svg", svgOf(figure))], null);
    expect(lines[1]).toBe("Whether the figure was drawn from this data is not known: the numbers may differ.");
  });

  it("names what this data does not have, and shows the rest", async () => {
    const { almaty: _, ...places } = inventedDataset.places;
    const { steps, lines } = await restored([fileOf("one.svg", svgOf(figure))], VERSION, {
      ...inventedDataset,
      places,
    });
    expect(steps[0]?.filter).toEqual({ ...EMPTY_FILTER, text: filter.text });
    expect(lines[1]).toBe("1 part of its view is not known here and was left out: city=almaty.");
  });

  it("says that what its maker kept private is not in it", async () => {
    const facts = JSON.stringify({ ...JSON.parse(factsOf(figure)), isWhole: false });
    const { lines } = await restored([fileOf("one.png", withPngText(PIXEL, facts))]);
    expect(lines[1]).toBe(
      "What its maker kept private is not in the file: the filter here is wider than that of the figure.",
    );
  });

  it("is shown though others are damaged, newer, not ours or more than one; each is named with the reason", async () => {
    const newer = JSON.stringify({ ...JSON.parse(factsOf(figure)), version: 2 });
    const png = withPngText(PIXEL, factsOf(figure));
    const { steps, lines } = await restored([
      fileOf("cut.png", png.slice(0, 60)),
      fileOf("newer.png", withPngText(PIXEL, newer)),
      fileOf("photo.png", PIXEL),
      fileOf("broken.svg", svgOf(figure).slice(0, 900)),
      fileOf("one.png", png),
      fileOf("two.png", png),
      Object.assign(fileOf("gone.png", png), { arrayBuffer: () => Promise.reject(new Error("the file is gone")) }),
    ]);
    expect(steps).toHaveLength(1);
    expect(lines).toEqual([
      "The view of one.png is shown.",
      "cut.png shows no view: it is damaged (EOF iTXt).",
      "newer.png shows no view: it was made by a newer version of this page (format 2); follow the link printed on it.",
      "photo.png shows no view: it is a picture that carries no view; it was not saved here, or another program saved it anew.",
      "broken.svg shows no view: it is damaged (XML).",
      "two.png shows no view: only one view can be shown, and that is the view of one.png.",
      "gone.png shows no view: it could not be read: the file is gone.",
    ]);
  });

  it("changes nothing where it carries no view", async () => {
    const { steps, lines } = await restored([fileOf("photo.png", PIXEL)]);
    expect(steps).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});
