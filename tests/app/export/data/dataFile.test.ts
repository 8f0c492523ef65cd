import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requestOf } from "../../../../src/app/export/data/DataRequest.ts";
import { codebookFile, DATA_FORMATS, dataFile, textFile } from "../../../../src/app/export/data/dataFile.ts";
import { narrowDataset } from "../../../../src/app/export/data/narrowDataset.ts";
import { EMPTY_FILTER } from "../../../../src/domain/facets/facets.ts";
import { parseDataset } from "../../../../src/domain/schema.ts";
import { select } from "../../../../src/domain/selection.ts";
import { arbitraryDataset, arbitraryFilter } from "../../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../../invented/dataset.ts";

const filter = { ...EMPTY_FILTER, city: ["almaty"], status: ["imprisoned" as const] };
const source = { dataset: inventedDataset, filter, datasetVersion: null, permalink: "https://example.org/" };
const filtered = requestOf(source, "filtered");
const all = requestOf(source, "all");

describe("narrowDataset", () => {
  test("is again a dataset that keeps the contract, of the very incidents that pass", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, chosen) => {
        const { articles, incidents, ...others } = narrowDataset(dataset, chosen);
        const narrowed = { ...others, articles: [...articles], incidents: [...incidents] };
        expect(parseDataset(JSON.parse(JSON.stringify(narrowed)))).toHaveProperty("dataset");
        const cases = new Set(narrowed.incidents.map(({ caseId }) => caseId));
        expect(cases.size).toBe(select(dataset, chosen).size);
        expect(narrowed.incidents).toEqual(dataset.incidents.filter(({ caseId }) => cases.has(caseId)));
        const used = new Set(narrowed.incidents.map(({ articleId }) => articleId));
        expect(narrowed.articles.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
      }),
    );
  });
});

describe("a file of data", () => {
  test.each(DATA_FORMATS)("of %s is named by its filter, or as all of the data", async (format) => {
    expect((await dataFile(filtered, format, true)).name).toBe(
      `qamau_almaty_all-dates_status-imprisoned_data.${format}`,
    );
    expect((await dataFile(all, format, true)).name).toBe(`qamau_all-places_all-dates_all-data.${format}`);
  });

  test("holds what passes the filter, or everything with its background", () => {
    const dataOf = (request: typeof all) => JSON.parse([...textFile(request, "json", true).chunks].join(""));
    const { articles, incidents, ...others } = narrowDataset(inventedDataset, filter);
    expect(dataOf(filtered)).toEqual({ ...others, articles: [...articles], incidents: [...incidents] });
    expect(dataOf(all)).toEqual(inventedDataset);
  });

  test("begins with a byte order mark where it is CSV and one is wanted", () => {
    const begins = (chunks: Iterable<string>) => [...chunks].join("").startsWith("\ufeff");
    for (const isMarked of [true, false]) {
      expect(begins(textFile(all, "csv", isMarked).chunks)).toBe(isMarked);
      expect(begins(codebookFile(isMarked).chunks)).toBe(isMarked);
      expect(begins(textFile(all, "json", isMarked).chunks)).toBe(false);
      expect(begins(textFile(all, "geojson", isMarked).chunks)).toBe(false);
    }
  });

  test.each(["csv", "json", "geojson"] as const)("of %s expects about as many chunks as it has", (format) => {
    const { chunks, expected } = textFile(all, format, true);
    expect(Math.abs([...chunks].length - expected)).toBeLessThan(12);
  });
});
