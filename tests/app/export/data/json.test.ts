import fc from "fast-check";
import { expect, test } from "vitest";
import { json } from "../../../../src/app/export/data/json.ts";
import { narrowDataset } from "../../../../src/app/export/data/narrowDataset.ts";
import { type Dataset, parseDataset } from "../../../../src/domain/schema.ts";
import { arbitraryDataset, arbitraryFilter } from "../../../invented/arbitraryDataset.ts";
import { datasetWithAdded, inventedDataset } from "../../../invented/dataset.ts";

function written(dataset: Dataset): string {
  return [...json(dataset)].join("");
}

test("is what JSON.stringify would write, for a whole dataset and an empty one", () => {
  for (const dataset of [inventedDataset, { ...inventedDataset, articles: [], places: {}, incidents: [] }])
    expect(written(dataset)).toBe(`${JSON.stringify(dataset, null, 2)}\n`);
});

test("keeps the contract, whatever the filter", () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
      const narrowed = narrowDataset(dataset, filter);
      const { articles, incidents } = narrowed;
      expect(parseDataset(JSON.parse(written(narrowed)))).toEqual({
        dataset: { ...narrowed, articles: [...articles], incidents: [...incidents] },
      });
    }),
  );
});

test("does not hold which articles the reader added", () => {
  expect(JSON.parse(written(datasetWithAdded))).toEqual(inventedDataset);
});
