import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { columns } from "../../../src/build/parquet/columns.ts";
import { writeParquet } from "../../../src/build/parquet/writeParquet.ts";
import { extentOf } from "../../../src/domain/impreciseDate.ts";
import type { Dataset } from "../../../src/domain/schema.ts";
import { arbitraryDataset } from "../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../invented/dataset.ts";

const file = join(mkdtempSync(join(tmpdir(), "qamau-parquet-")), "incidents.parquet");

/** In the order of the dataset: that of its articles. */
function write({ places, articles, incidents }: Pick<Dataset, "places" | "articles" | "incidents">) {
  const sorted = [...incidents].sort((a, b) => (a.articleId < b.articleId ? -1 : Number(a.articleId > b.articleId)));
  writeParquet(file, { places, articles: () => articles, incidents: () => sorted });
  return sorted;
}

async function read(): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: await asyncBufferFromFile(file) });
}

function toDay(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

it("gives back every incident, with its dates, penalties and evidence", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDataset, async (dataset) => {
      const incidents = write(dataset);
      const rows = await read();
      expect(rows).toHaveLength(incidents.length);
      incidents.forEach((incident, index) => {
        const row = rows[index] ?? {};
        const { id, caseId, date, placeId, sentence, fine, status, background, count, person, evidence } = incident;
        const extent = date === null ? null : extentOf(date);
        expect(row).toMatchObject({ id, case: caseId, date, status, background, count, person: person?.name ?? null });
        expect([toDay(row.date_first), toDay(row.date_last)]).toEqual([extent?.first ?? null, extent?.last ?? null]);
        expect([row.sentence_days, row.sentence_life]).toEqual([
          sentence?.days ?? null,
          sentence && sentence.life === true,
        ]);
        expect(row.fine_amount).toBe(fine?.amount ?? null);
        expect(row.place).toBe(placeId === null ? null : dataset.places[placeId]?.name);
        expect(row.evidence).toEqual(evidence);
      });
    }),
    { numRuns: 30 },
  );
});

it("has each column under one name, says what it means, and keeps its type where all of it is unknown", async () => {
  write({ ...inventedDataset, incidents: [] });
  const { key_value_metadata, schema } = await parquetMetadataAsync(await asyncBufferFromFile(file));
  const meanings = JSON.parse(key_value_metadata?.find(({ key }) => key === "columns")?.value ?? "{}");
  expect(Object.keys(meanings)).toEqual(columns.map(({ name }) => name));
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  expect(schema.find(({ name }) => name === "date_first")).toMatchObject({ type: "INT32", converted_type: "DATE" });
});

it("refuses incidents that do not come in the order of their articles, rather than name a wrong one", () => {
  const { places, articles, incidents } = inventedDataset;
  const wrong = { places, articles: () => [...articles].reverse(), incidents: () => incidents };
  expect(() => writeParquet(file, wrong)).toThrow("there is no article");
});
