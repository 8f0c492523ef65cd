// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DatasetFile } from "../../src/domain/schema.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings.ts";
import { compose } from "../../src/figure/compose.ts";
import type { Figure } from "../../src/figure/Figure.ts";
import { factsOf } from "../../src/figure/facts.ts";
import { palettes } from "../../src/figure/palette.ts";
import { svgText } from "../../src/figure/svgText.ts";
import { arbitraryDataset, arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { datasetWithAdded, inventedDataset } from "../invented/dataset.ts";
import { expectNothingCut } from "./expectNothingCut.ts";
import { fakeFigure } from "./fakeFigure.ts";

const PAGE = ["map", "timeline", "sentences", "charges", "statuses", "table"];

function textOf(figure: Figure): string {
  const parsed = new DOMParser().parseFromString(svgText(compose(figure).svg), "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return [...parsed.querySelectorAll("text")].map((each) => each.textContent).join("\n");
}

function withArticles(count: number): DatasetFile {
  const [article] = inventedDataset.articles;
  const [incident] = inventedDataset.incidents;
  if (!article || !incident) throw new Error("the invented dataset is empty");
  const ids = Array.from({ length: count }, (_, index) => `invented-${index + 1}`);
  return {
    ...inventedDataset,
    articles: ids.map((id) => ({ ...article, id, title: `Report ${id}` })),
    incidents: ids.map((id) => ({ ...incident, id: `of-${id}`, articleId: id })),
  };
}

describe("compose", () => {
  test.each([
    ["view", fakeFigure({ filter: { city: ["almaty"], status: ["administrative-arrest"] } })],
    ["page", fakeFigure({ names: PAGE, width: 1400 })],
  ])("lays out a %s as it was last looked at", async (name, figure) => {
    // After a look at it in a browser: npx vitest run tests/figure --update
    await expect(`${svgText(compose(figure).svg)}\n`).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  test("lets no font turn the letters of an identifier into other signs", () => {
    expect(compose(fakeFigure()).svg.attributes.style).toContain("'calt' 0");
  });

  test("says at its head, at its foot and to a program that its data is made up, where it is", () => {
    const synthetic = fakeFigure({ width: 1400, dataset: { ...inventedDataset, synthetic: true } });
    expect(textOf(synthetic)).toContain("Qamau · Synthetic data: nobody in it exists");
    expect(textOf(synthetic).replace(/\s+/g, " ")).toContain("nobody in it exists and nothing in it happened.");
    expect(JSON.parse(factsOf(synthetic))).toMatchObject({ synthetic: true });
    expect(textOf(fakeFigure())).not.toContain("exists");
    expect(JSON.parse(factsOf(fakeFigure()))).not.toHaveProperty("synthetic");
  });

  test("names every value of the filter", () => {
    const figure = fakeFigure({
      filter: {
        city: ["almaty", "oral", "unplaced"],
        dates: { from: "2031-02-01", to: "2031-03-31" },
        status: ["fined"],
        charge: ["defamation", "not-stated"],
        length: ["15-days"],
        told: "background",
        text: { words: "Bota & Co", scope: "facts" },
      },
    });
    expect(textOf(figure).replace(/\s+/g, " ")).toContain(
      "Filter: “Bota & Co” · Almaty, Oral or not on the map · 1 February 2031 to 31 March 2031 · Fined · " +
        "Defamation or charge not stated · sentence: 4–15 days · told as background",
    );
  });

  test("says that nothing is chosen, and that what may be a name is not in the link", () => {
    expect(textOf(fakeFigure())).toContain("No filter: everything reported");
    expect(textOf(fakeFigure())).not.toContain("it may hold a name");
    expect(textOf(fakeFigure({ filter: { text: { words: "arman", scope: "facts" } } }))).toContain(
      "Part of this filter is not in the link: it may hold a name.",
    );
  });

  test("says who is shown, and who is not and why", () => {
    const figure = fakeFigure();
    const [panel] = figure.panels;
    if (!panel) throw new Error("no panel");
    const shown = { people: 25, incidents: 7, unnumbered: 0 };
    const leftOut = [
      { total: { people: 1, incidents: 1, unnumbered: 0 }, reason: "not on the map" },
      { total: { people: 0, incidents: 1, unnumbered: 1 }, reason: "undated" },
      { total: { people: 0, incidents: 0, unnumbered: 0 }, reason: "never said" },
    ];
    const text = textOf({ ...figure, panels: [{ ...panel, drawing: { ...panel.drawing, shown, leftOut } }] });
    expect(text).toContain(
      "Shown: 25 people. Not shown: 1 person (not on the map); 1 group of unstated size (undated).",
    );
    expect(textOf(figure)).toContain("Shown: all 27 people and 1 group of unstated size.");
  });

  test("gives no sum of people of what is told as background, whose numbers may repeat people", () => {
    const figure = fakeFigure({ filter: { told: "background" } });
    const [panel] = figure.panels;
    if (!panel) throw new Error("no panel");
    const part = { people: 300, incidents: 2, unnumbered: 1 };
    const leftOut = [{ total: part, reason: "undated" }];
    const all = textOf(figure);
    expect(all).toContain("Shown: all 1 case told as background.");
    expect(all.replace(/\s+/gu, " ")).toContain("may repeat people or be estimates");
    expect(all).not.toContain("counted once in each case");
    expect(textOf({ ...figure, panels: [{ ...panel, drawing: { ...panel.drawing, leftOut } }] })).toContain(
      "Not shown: 2 cases told as background (undated).",
    );
  });

  test("lists eight sources and counts the rest", () => {
    const text = textOf(fakeFigure({ dataset: withArticles(11) }));
    expect(text).toContain("Report invented-8, 4 March 2031");
    expect(text).not.toContain("Report invented-9");
    expect(text).toContain("and 3 more articles");
  });

  test("names only the articles of what is shown", () => {
    const text = textOf(fakeFigure({ filter: { city: ["oral"] } }));
    expect(text).toContain("Invented report");
    expect(text).not.toContain("invented-2");
  });

  test("dates the articles of what is shown, and no other", () => {
    const [first, second] = inventedDataset.articles;
    if (!first || !second) throw new Error("the invented dataset is empty");
    const dataset = { ...inventedDataset, articles: [first, { ...second, published: "2035-01-01" }] };
    const text = textOf(fakeFigure({ dataset, filter: { city: ["oral"] } }));
    expect(text).toContain("Articles published up to 4 March 2031");
    expect(text).not.toContain("2035");
  });

  test("prints the address of an article that has one, wrapped", () => {
    const url = `https://example.org/${"an-invented-report/".repeat(8)}`;
    const dataset = { ...inventedDataset, articles: inventedDataset.articles.map((each) => ({ ...each, url })) };
    const figure = fakeFigure({ dataset });
    expect(textOf(figure).replace(/\s+/g, "")).toContain(url);
    expectNothingCut(figure);
  });

  test("says of how many people something is inferred, and nothing where all is stated", () => {
    expect(textOf(fakeFigure({ width: 1400 }))).toContain("Inferred, not stated: the sentence of 1 person.");
    expect(textOf(fakeFigure({ filter: { city: ["oral"] } }))).not.toContain("Inferred");
  });

  test("carries its facts for a program", () => {
    const text = { words: "<b>", scope: "facts" } as const;
    const settings = { ...DEFAULT_SETTINGS, scale: "dots" } as const;
    const { svg } = compose(fakeFigure({ filter: { city: ["almaty"], text }, settings }));
    const parsed = new DOMParser().parseFromString(svgText(svg), "image/svg+xml");
    const facts = JSON.parse(parsed.querySelector("metadata")?.textContent ?? "");
    expect(facts).toMatchObject({
      format: "qamau-figure",
      version: 1,
      filter: [
        ["city", "almaty"],
        ["text", "<b>"],
      ],
      settings: [["scale", "dots"]],
      isWhole: true,
      permalink: "https://example.org/?city=almaty",
      datasetVersion: "0123456789ab",
      dataDate: null,
      counts: { total: { people: 0 }, inferred: [], views: [{ name: "map", leftOut: [] }] },
      articles: [],
    });
  });

  test("does not tell a program what an added article is called on its reader's machine", () => {
    const facts = factsOf(fakeFigure({ dataset: datasetWithAdded }));
    expect(JSON.parse(facts)).toMatchObject({ counts: { addedArticles: 1 }, articles: [{ id: "invented-1" }] });
    expect(facts).not.toContain("invented-2");
  });

  test("is a labelled image in the colours of its theme", () => {
    const { svg } = compose({ ...fakeFigure(), theme: "dark" });
    expect(svg.attributes).toMatchObject({ role: "img", "aria-labelledby": "figure-title figure-description" });
    const xml = svgText(svg);
    expect(xml).toContain(palettes.dark.paper);
    expect(xml).not.toContain(palettes.light.paper);
    expect(xml).not.toMatch(/var\(|foreignObject/);
  });

  test.each([
    ["a long address", fakeFigure({ permalink: `https://example.org/?city=${"almaty&city=".repeat(40)}` })],
    ["a narrow paper", fakeFigure({ names: PAGE, width: 360 })],
    ["a wide paper", fakeFigure({ names: PAGE, width: 1400 })],
    ["many sources", fakeFigure({ dataset: withArticles(12), width: 700 })],
    ["a search of one endless word", fakeFigure({ filter: { text: { words: "Ж".repeat(500), scope: "facts" } } })],
  ])("cuts and overlaps nothing with %s", (_, figure) => {
    expectNothingCut(figure);
  });

  test("cuts and overlaps nothing, whatever the data and the filter", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, fc.integer({ min: 360, max: 1600 }), (dataset, filter, width) => {
        expectNothingCut(fakeFigure({ names: PAGE, dataset, filter, width }));
      }),
      { numRuns: 40 },
    );
  });
});
