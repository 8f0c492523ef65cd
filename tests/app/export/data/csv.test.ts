import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLUMN_NAMES } from "../../../../src/app/export/data/columns/columns.ts";
import { csv } from "../../../../src/app/export/data/csv.ts";
import type { DatasetFile, Incident } from "../../../../src/domain/schema.ts";
import { FIELD_NAMES } from "../../../../src/domain/vocabulary.ts";
import { arbitraryDataset } from "../../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../../invented/dataset.ts";
import { readCsv } from "./readCsv.ts";

function written(dataset: DatasetFile): string {
  return [...csv(dataset)].join("");
}

function records(dataset: DatasetFile): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(written(dataset));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

function of(given: Partial<Incident>): Record<string, string> | undefined {
  return records({ ...inventedDataset, incidents: [inventIncident({ id: "i1", ...given })] })[0];
}

describe("csv", () => {
  test("says of each incident what the dataset says", () => {
    const [arman, bota, chingiz] = records(inventedDataset);
    expect(arman).toMatchObject({
      id: "i1",
      person: "Arman Invented",
      count: "1",
      background: "false",
      city: "Almaty",
      country: "KZ",
      latitude: "43.25",
      longitude: "76.9167",
      date: "2031-03-03",
      date_of: "ruling",
      status: "administrative-arrest",
      sentence: "15 days",
      sentence_days: "15",
      sentence_years: "",
      sentence_life: "false",
      charge_category: "peaceful-assembly",
      article_title: "Invented report",
      article_published: "2031-03-04",
      basis_date: "stated",
      basis_city: "inherited",
      basis_sentence: "inferred",
      basis_status: "stated",
      basis_person: "stated",
      basis_charge: "",
      quote_start: "0",
      quote_end: "97",
    });
    expect(bota).toMatchObject({
      date: "2031-03",
      sentence: "",
      fine_amount: "120000",
      fine_unit: "KZT",
      basis_date: "",
    });
    expect(chingiz).toMatchObject({ sentence: "6 years and 6 months", charge_law: "KZ-CC 405(2)" });
  });

  test("gives every field that has evidence its basis", () => {
    const found = (basis: "stated" | "inferred") => [{ start: 0, end: 1, basis, rule: "invented" }];
    const evidence = Object.fromEntries(FIELD_NAMES.map((field) => [field, found("inferred")]));
    const row = of({ evidence }) ?? {};
    const bases = Object.keys(row).filter((name) => name.startsWith("basis_"));
    expect(bases.map((name) => name.replace("basis_city", "basis_place")).sort()).toEqual(
      FIELD_NAMES.map((field) => `basis_${field}`).sort(),
    );
    expect(new Set(bases.map((name) => row[name]))).toEqual(new Set(["inferred"]));
  });

  test("passes a region off as no city, and unknown as nothing", () => {
    expect(of({ placeId: "karaganda-region" })).toMatchObject({
      city: "",
      region: "Karaganda Region",
      place_kind: "region",
    });
    expect(of({ placeId: null, count: null })).toMatchObject({
      city: "",
      latitude: "",
      longitude: "",
      count: "",
      person: "",
    });
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])(
    "keeps a spreadsheet from reckoning %o",
    (text) => {
      expect(of({ organisation: text })?.organisation).toBe(`'${text}`);
    },
  );

  test("keeps the sign of a number", () => {
    const [place] = Object.values(inventedDataset.places);
    if (!place) throw new Error("no place");
    const places = { west: { ...place, longitude: -71.5 } };
    const [row] = records({ ...inventedDataset, places, incidents: [inventIncident({ id: "i1", placeId: "west" })] });
    expect(row?.longitude).toBe("-71.5");
  });

  test("quotes commas, quotes and line ends", () => {
    expect(
      written({ ...inventedDataset, incidents: [inventIncident({ id: "i1", organisation: 'a "b", c' })] }),
    ).toContain(',"a ""b"", c",');
    expect(of({ organisation: "a\r\nb" })?.organisation).toBe("a\r\nb");
  });

  test("has a row for each incident, each with every column, whatever the data", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const [header, ...rows] = readCsv(written(dataset));
        expect(header).toEqual(COLUMN_NAMES);
        expect(rows.map((row) => row[0])).toEqual(dataset.incidents.map(({ id }) => id));
        for (const row of rows) expect(row).toHaveLength(COLUMN_NAMES.length);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r\n]|^-\D/);
      }),
    );
  });
});
