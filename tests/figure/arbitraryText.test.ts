// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadWords } from "../../src/app/language/loadWords.ts";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import { select } from "../../src/domain/selection.ts";
import { english } from "../../src/domain/words/english.ts";
import { LANGUAGES } from "../../src/domain/words/Language.ts";
import { compose } from "../../src/figure/compose.ts";
import type { Drawing } from "../../src/figure/Drawing.ts";
import { type SvgNode, svg } from "../../src/figure/SvgNode.ts";
import { SHEETS } from "../../src/figure/sheet.ts";
import { svgText } from "../../src/figure/svgText.ts";
import { views } from "../../src/views/views.ts";
import { arbitrarySettings } from "../invented/arbitraryDataset.ts";
import { arbitrarilyTold, arbitrarilyWorded, arbitraryText } from "../invented/arbitraryText.ts";
import { serveBasemap } from "../views/map/basemap.ts";
import { expectNothingCut } from "./expectNothingCut.ts";
import { fakeFigure } from "./fakeFigure.ts";
import { overlapping, placedText } from "./placedText.ts";

const PAGE = views.map(({ name }) => name);
const spoken = new Map(await Promise.all(LANGUAGES.map(async (name) => [name, await loadWords(name)] as const)));
/** By its name, so that a counterexample can be read. */
const language = fc.constantFrom(...LANGUAGES);
/** From the narrowest column of a journal, without its margins, to more than a wide screen. */
const width = fc.integer({ min: 280, max: 1600 });

function expectWellFormed(root: SvgNode): void {
  const parsed = new DOMParser().parseFromString(svgText(root), "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  expect(parsed.querySelector("script")).toBeNull();
}

/** Every line is within the drawing, up to half a pixel, and over no other. */
function expectNothingCutIn({ body, width: most, height }: Drawing): void {
  const lines = body.flatMap((node) => placedText(node));
  for (const { text, left, right, top, bottom } of lines) {
    expect(left, text).toBeGreaterThanOrEqual(-0.5);
    expect(right, text).toBeLessThanOrEqual(most + 0.5);
    expect(top, text).toBeGreaterThanOrEqual(-0.5);
    expect(bottom, text).toBeLessThanOrEqual(height + 0.5);
  }
  expect(overlapping(lines)).toEqual([]);
}

describe("any text", () => {
  test("stands whole in a figure, between its margins and on lines of its own", () => {
    const figure = fc.record({
      dataset: arbitrarilyTold,
      filter: arbitrarilyWorded,
      width,
      sheet: fc.constantFrom(...SHEETS),
      permalink: arbitraryText,
    });
    const own = fc.record({ title: arbitraryText, note: arbitraryText, datasetVersion: arbitraryText });
    fc.assert(
      fc.property(figure, own, language, (given, written, name) => {
        const whole = { ...fakeFigure({ names: PAGE, ...given }), ...written, words: spoken.get(name) ?? english };
        expectWellFormed(compose(whole).svg);
        expectNothingCut(whole);
      }),
      { numRuns: 60 },
    );
  });

  test.each(views)("stands whole in the $name on paper", async (view) => {
    serveBasemap();
    const options = fc.record({ width, settings: arbitrarySettings, isLow: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(arbitrarilyTold, options, language, async (dataset, given, name) => {
        const words = spoken.get(name) ?? english;
        const drawing = await view.draw(select(dataset, EMPTY_FILTER), { theme: "light", words, ...given });
        expectWellFormed(svg("svg", { xmlns: "http://www.w3.org/2000/svg" }, ...drawing.body));
        expectNothingCutIn(drawing);
      }),
      { numRuns: 25 },
    );
  });
});
