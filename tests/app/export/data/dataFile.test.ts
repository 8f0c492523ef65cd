import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataFile } from "../../../../src/app/export/data/dataFile.ts";
import { narrowDataset } from "../../../../src/app/export/data/narrowDataset.ts";
import { EMPTY_FILTER } from "../../../../src/domain/facets/facets.ts";
import { parseDataset } from "../../../../src/domain/schema.ts";
import { select } from "../../../../src/domain/selection.ts";
import { arbitraryDataset, arbitraryFilter } from "../../../invented/arbitraryDataset.ts";
import { datasetWithAdded, inventedDataset } from "../../../invented/dataset.ts";

const almaty = { ...EMPTY_FILTER, city: ["almaty"] };

describe("narrowDataset", () => {
  test("is again a dataset that keeps the contract, of the very incidents that pass", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const narrowed = narrowDataset(dataset, filter);
        expect(parseDataset(JSON.parse(JSON.stringify(narrowed)))).toHaveProperty("dataset");
        const cases = new Set(narrowed.incidents.map(({ caseId }) => caseId));
        expect(cases.size).toBe(select(dataset, filter).size);
        expect(narrowed.incidents).toEqual(dataset.incidents.filter(({ caseId }) => cases.has(caseId)));
        const used = new Set(narrowed.incidents.map(({ articleId }) => articleId));
        expect(narrowed.articles.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
      }),
    );
  });
});

describe("dataFile", () => {
  test("is named by the filter, or as all of the data", () => {
    expect(dataFile(inventedDataset, almaty, "csv").name).toBe("qamau_almaty_all-dates_data.csv");
    expect(dataFile(inventedDataset, null, "geojson").name).toBe("qamau_all-places_all-dates_all-data.geojson");
  });

  test("holds what passes the filter, or everything with its background", async () => {
    const filtered = JSON.parse(await dataFile(inventedDataset, almaty, "json").blob.text());
    expect(filtered).toEqual(narrowDataset(inventedDataset, almaty));
    expect(JSON.parse(await dataFile(inventedDataset, null, "json").blob.text())).toEqual(inventedDataset);
  });

  test("does not hold which articles the reader added", async () => {
    expect(JSON.parse(await dataFile(datasetWithAdded, null, "json").blob.text())).toEqual(inventedDataset);
  });

  test("begins CSV with a byte order mark, for spreadsheets", async () => {
    const bytes = new Uint8Array(await dataFile(inventedDataset, null, "csv").blob.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
