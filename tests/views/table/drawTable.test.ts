// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { COLUMNS } from "../../../src/domain/settings/columns.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { english } from "../../../src/domain/words/english.ts";
import type { SvgNode } from "../../../src/figure/SvgNode.ts";
import { svgText } from "../../../src/figure/svgText.ts";
import { widthOf } from "../../../src/figure/textMetrics.ts";
import { drawTable, MOST_ROWS } from "../../../src/views/table/drawTable.ts";
import { arbitraryDataset, arbitraryFilter, arbitrarySettings } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

const options = { width: 888, theme: "light" as const, settings: DEFAULT_SETTINGS, words: english };

function textsOf(node: SvgNode | string): SvgNode[] {
  if (typeof node === "string") return [];
  return node.tag === "text" ? [node] : node.children.flatMap(textsOf);
}

describe("the table on paper", () => {
  it("is well-formed, keeps within its width, and adds up", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryDataset,
        arbitraryFilter,
        arbitrarySettings,
        fc.integer({ min: 500, max: 1400 }),
        async (dataset, filter, settings, width) => {
          const selection = select(dataset, filter);
          const drawing = await drawTable(selection, { ...options, settings, width });
          const xml = `<svg xmlns="http://www.w3.org/2000/svg">${drawing.body.map(svgText).join("")}</svg>`;
          expect(new DOMParser().parseFromString(xml, "image/svg+xml").querySelector("parsererror")).toBeNull();
          expect(addTallies([drawing.shown, ...drawing.leftOut.map(({ total }) => total)])).toEqual(selection.total);
          for (const { attributes, children } of drawing.body.flatMap(textsOf)) {
            const text = String(children[0]);
            const right =
              Number(attributes.x) + widthOf(text, Number(attributes["font-size"]), Number(attributes["font-weight"]));
            expect(right).toBeLessThanOrEqual(width + 0.1);
            expect(Number(attributes.y)).toBeLessThanOrEqual(drawing.height);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("has the columns of the screen, in their order", async () => {
    const settings = { ...DEFAULT_SETTINGS, columns: ["law", "person"] as const };
    const { body } = await drawTable(select(inventedDataset, EMPTY_FILTER), { ...options, settings });
    const texts = body.flatMap(textsOf).map(({ children }) => String(children[0]));
    expect(texts.slice(0, 2)).toEqual(["Law", "Person"]);
    expect(texts).toContain("KZ-CC 405 (2)");
    expect(texts).not.toContain("City");
  });

  it("leaves out the columns that could not be read beside the others, and says how many", async () => {
    const settings = { ...DEFAULT_SETTINGS, columns: COLUMNS };
    const { body } = await drawTable(select(inventedDataset, EMPTY_FILTER), { ...options, settings });
    const texts = body.flatMap(textsOf).map(({ children }) => String(children[0]));
    expect(texts).toContain("Person");
    expect(texts).not.toContain("Source");
    expect(texts.at(-1)).toMatch(/^and \d+ more columns$/);
  });

  it("counts the rows that do not fit and says why", async () => {
    const incidents = Array.from({ length: MOST_ROWS + 3 }, (_, index) =>
      inventIncident({ id: `n${index}`, count: 2 }),
    );
    const { shown, leftOut, body } = await drawTable(select({ ...inventedDataset, incidents }, EMPTY_FILTER), options);
    expect(shown).toEqual({ people: 2 * MOST_ROWS, incidents: MOST_ROWS, unnumbered: 0 });
    expect(leftOut).toEqual([
      { total: { people: 6, incidents: 3, unnumbered: 0 }, reason: "in 3 more rows that did not fit the page" },
    ]);
    expect(body.map(svgText).join("")).toContain("and 3 more rows");
  });

  it("writes names as text, whatever is in them", async () => {
    const { body } = await drawTable(select(inventedDataset, EMPTY_FILTER), { ...options, width: 1400 });
    expect(body.map(svgText).join("")).toContain("Farida &lt;b&gt;Invented&lt;/b&gt; &amp; Co");
  });

  it("shortens what is too long for a cell, and says so by an ellipsis", async () => {
    const name = "Invented ".repeat(60).trim();
    const long = inventIncident({ id: "long", person: { name, aliases: [], role: null }, count: 1 });
    const { body, height } = await drawTable(select({ ...inventedDataset, incidents: [long] }, EMPTY_FILTER), options);
    expect(body.map(svgText).join("")).toContain("…");
    expect(height).toBeLessThan(120);
  });
});
