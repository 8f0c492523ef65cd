// @vitest-environment jsdom
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { FigureChoice } from "../../../src/app/export/composer/FigureChoice.ts";
import { drawFigure, type FigureRequest, figureOf } from "../../../src/app/export/drawFigure.ts";
import type { Filter } from "../../../src/domain/facets/facets.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { english } from "../../../src/domain/words/english.ts";
import { views } from "../../../src/views/views.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../invented/dataset.ts";

const PAGE = views.map(({ name }) => name);
const CHOICE: FigureChoice = { views: PAGE, title: null, note: "", sheet: "web", theme: "light", extent: "data" };

function request(
  choice: Partial<FigureChoice>,
  filter: Filter = EMPTY_FILTER,
  dataset: DatasetFile = inventedDataset,
): FigureRequest {
  const permalink = "https://example.org/?city=almaty";
  return {
    views,
    choice: { ...CHOICE, ...choice },
    dataset,
    filter,
    datasetVersion: null,
    permalink,
    settings: DEFAULT_SETTINGS,
    words: english,
  };
}

beforeEach(() => {
  // The fonts; nothing else is to be had, and a map without land is still a map.
  vi.stubGlobal("fetch", async (url: URL | string) => {
    if (String(url).endsWith(".woff2")) return new Response(new Uint8Array([1, 2, 3]));
    throw new TypeError("no network in a test");
  });
});

describe("on paper", () => {
  test("every drawing shows or accounts for everybody, whatever the data and the filter", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, arbitraryFilter, async (dataset, filter) => {
        const figure = await figureOf(request({}, filter, dataset));
        for (const { name, drawing } of figure.panels) {
          const accounted = addTallies([drawing.shown, ...drawing.leftOut.map(({ total }) => total)]);
          expect({ name, ...accounted }).toEqual({ name, ...figure.selection.total });
        }
      }),
      { numRuns: 10 },
    );
  });

  test.each([PAGE, ...PAGE.map((name) => [name])].map((chosen) => ({ chosen })))(
    "$chosen is an SVG of its own, with nothing of the page in it",
    async ({ chosen }) => {
      const { svgText, width, height } = await drawFigure(request({ views: chosen }));
      const { documentElement: root } = new DOMParser().parseFromString(svgText, "image/svg+xml");
      expect(root.querySelector("parsererror")).toBeNull();
      expect(root.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
      expect(root.querySelectorAll("foreignObject, script, image, use")).toHaveLength(0);
      expect(svgText).not.toMatch(/var\(|currentColor|class=/);
      expect(svgText).toContain("Version not known");
    },
  );

  test("a view obeys its own facet too", async () => {
    for (const { name } of views) {
      const { svgText } = await drawFigure(request({ views: [name] }, { ...EMPTY_FILTER, city: ["oral"] }));
      expect(svgText).toContain("Shown: all 1 person.");
    }
  });

  test("an unknown view is refused", async () => {
    await expect(drawFigure(request({ views: ["nothing"] }))).rejects.toThrow("there is no view nothing");
  });

  test("a font that cannot be had is an error, and is asked for again", async () => {
    vi.resetModules();
    const fresh = await import("../../../src/app/export/embedFonts.ts");
    const { svg } = await import("../../../src/figure/SvgNode.ts");
    const root = svg("svg", { "font-family": "'Inter Variable'" }, svg("text", {}, "a"));
    vi.stubGlobal("fetch", async () => new Response(null, { status: 404, statusText: "Not Found" }));
    await expect(fresh.embedFonts(root)).rejects.toThrow("404 Not Found");
    vi.stubGlobal("fetch", async () => new Response(new Uint8Array([1, 2, 3])));
    expect(JSON.stringify(await fresh.embedFonts(root))).toContain("data:font/woff2;base64,AQID");
  });
});
