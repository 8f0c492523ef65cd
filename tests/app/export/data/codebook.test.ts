import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codebook } from "../../../../src/app/export/data/codebook.ts";
import type { Cell, CellType, Column } from "../../../../src/app/export/data/columns/Column.ts";
import { COLUMN_NAMES, COLUMNS } from "../../../../src/app/export/data/columns/columns.ts";
import { csv } from "../../../../src/app/export/data/csv.ts";
import { cellsOf } from "../../../../src/app/export/data/rows.ts";
import { isDay } from "../../../../src/domain/day.ts";
import { isImpreciseDate } from "../../../../src/domain/impreciseDate.ts";
import type { DatasetFile } from "../../../../src/domain/schema.ts";
import { BASES, CHARGE_CATEGORIES, STATUSES } from "../../../../src/domain/vocabulary.ts";
import { arbitraryDataset } from "../../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../../invented/dataset.ts";
import { syntheticDataset } from "../../../synthetic/syntheticDataset.ts";
import { readCsv } from "./readCsv.ts";

const lines = readCsv([...codebook()].join(""));
const [header = [], ...described] = lines;
const records = described.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ""])));

const isText = (cell: Cell) => typeof cell === "string" && cell !== "";
const FITS: Record<CellType, (cell: Cell, column: Column) => boolean> = {
  text: isText,
  list: isText,
  choice: (cell, { values = [] }) => values.some((value) => value === cell),
  "true or false": (cell) => typeof cell === "boolean",
  "whole number": (cell) => typeof cell === "number" && Number.isInteger(cell) && cell >= 0,
  number: (cell) => typeof cell === "number" && Number.isFinite(cell),
  day: (cell) => isText(cell) && isDay(String(cell)),
  date: (cell) => isText(cell) && isImpreciseDate(String(cell)),
};

function misfits(dataset: DatasetFile): string[] {
  return [...cellsOf(dataset)].flatMap((cells) =>
    COLUMNS.filter((column, index) => {
      const cell = cells[index] ?? null;
      return cell === null ? column.empty === undefined : !FITS[column.type](cell, column);
    }).map(({ name }) => `${name}: ${cells[COLUMN_NAMES.indexOf(name)]}`),
  );
}

describe("the codebook", () => {
  test("describes every column of the CSV, in its order, and nothing else", () => {
    const [columns] = readCsv([...csv(inventedDataset)].join(""));
    expect(records.map(({ column }) => column)).toEqual(columns);
    for (const record of records) {
      expect(Object.keys(record)).toEqual(["column", "type", "values", "unit", "meaning", "empty_means"]);
      for (const name of ["type", "values", "meaning", "empty_means"]) expect(record[name]).not.toBe("");
    }
  });

  test("names all values of a choice, a unit for every measure, and which cells are never empty", () => {
    const of = (column: string) => records.find((record) => record.column === column);
    expect(of("status")).toMatchObject({ values: STATUSES.join("; "), empty_means: "never empty" });
    expect(of("charge_category")?.values).toBe(CHARGE_CATEGORIES.join("; "));
    expect(of("basis_city")?.values).toBe(BASES.join("; "));
    expect(records.filter(({ type }) => type === "number").filter(({ unit }) => unit === "")).toEqual([]);
    expect(of("count")?.unit).toBe("people");
  });

  test("is true of every value, whatever the data", () => {
    expect(misfits(inventedDataset)).toEqual([]);
    expect(misfits(syntheticDataset({ incidents: 500, seed: 1 }))).toEqual([]);
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        expect(misfits(dataset)).toEqual([]);
      }),
    );
  });
});
