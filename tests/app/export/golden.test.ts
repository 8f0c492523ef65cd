// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { FigureChoice } from "../../../src/app/export/composer/FigureChoice.ts";
import { drawFigure } from "../../../src/app/export/drawFigure.ts";
import { loadWords } from "../../../src/app/language/loadWords.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import type { Language } from "../../../src/domain/words/Language.ts";
import { views } from "../../../src/views/views.ts";
import { inventedDataset } from "../../invented/dataset.ts";
import { serveBasemap } from "../../views/map/basemap.ts";

interface Golden {
  name: string;
  choice: Partial<FigureChoice>;
  filter?: Partial<Filter>;
  language?: Language;
}

const GOLDENS: readonly Golden[] = [
  { name: "web-page", choice: {} },
  { name: "slide-map-ru", choice: { views: ["map"], sheet: "slide" }, language: "ru" },
  { name: "column-grey-kk", choice: { views: ["sentences"], sheet: "column", theme: "grey" }, language: "kk" },
  {
    name: "square-dark-note",
    choice: {
      views: ["statuses", "timeline"],
      sheet: "square",
      theme: "dark",
      title: "A title of the author's <&>",
      note: "A note of the author's, under the drawings.",
    },
    filter: { city: ["almaty"], text: { words: "rally", scope: "facts" } },
  },
  { name: "story-table", choice: { views: ["table"], sheet: "story" } },
];

beforeEach(() => {
  serveBasemap();
  const basemap = fetch;
  // Fonts of three bytes: what they look like is no matter of the layout.
  vi.stubGlobal("fetch", async (url: URL | string) =>
    String(url).endsWith(".woff2") ? new Response(new Uint8Array([1, 2, 3])) : basemap(url),
  );
});

describe("figures of the invented dataset", () => {
  test.each(GOLDENS)("$name is drawn as it was last looked at", async ({ name, choice, filter, language = "en" }) => {
    const { svgText } = await drawFigure({
      views,
      choice: {
        views: views.map((view) => view.name),
        title: null,
        note: "",
        sheet: "web",
        theme: "light",
        extent: "data",
        ...choice,
      },
      dataset: inventedDataset,
      filter: { ...EMPTY_FILTER, ...filter },
      settings: DEFAULT_SETTINGS,
      datasetVersion: "0123456789ab",
      permalink: "https://example.org/?city=almaty",
      words: await loadWords(language),
    });
    // After a look at it in a browser: npx vitest run tests/app/export/golden.test.ts --update
    await expect(svgText).toMatchFileSnapshot(`golden/${name}.svg`);
  });
});
