import fc from "fast-check";
import { expect, test } from "vitest";
import type { Filter } from "../../src/domain/facets/facets.ts";
import { fileName } from "../../src/figure/fileName.ts";
import { arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { inventedDataset } from "../invented/dataset.ts";

const { places } = inventedDataset;

test.each<[Pick<Filter, "city" | "dates">, string]>([
  [{ city: ["almaty"], dates: { from: "2023-10-18", to: "2023-10-18" } }, "qamau_almaty_2023-10-18_map.svg"],
  [{ city: [], dates: null }, "qamau_all-places_all-dates_map.svg"],
  [{ city: ["almaty", "karaganda-region"], dates: "undated" }, "qamau_almaty-karaganda-region_undated_map.svg"],
  [{ city: ["almaty", "astana", "oral", "unplaced"], dates: null }, "qamau_4-places_all-dates_map.svg"],
  [
    { city: ["unplaced"], dates: { from: "2023-01-01", to: "2023-12-31" } },
    "qamau_unplaced_2023-01-01_2023-12-31_map.svg",
  ],
])("names a file by its filter %o", (filter, expected) => {
  expect(fileName({ filter, places, name: "map" }, "svg")).toBe(expected);
});

test("needs no ASCII in the names it is given", () => {
  const named = {
    filter: { city: ["p1", "p2"], dates: null },
    places: { p1: { name: "Өскемен" }, p2: { name: "Ақтөбе" } },
  };
  expect(fileName({ ...named, name: "карта" }, "png")).toBe("qamau_p1-p2_all-dates_figure.png");
});

test("stays short, however long the names", () => {
  const filter = { city: ["p1", "p2", "p3"], dates: { from: "2023-01-01", to: "2023-12-31" } };
  const place = { name: "a very long name ".repeat(20) };
  const result = fileName({ filter, places: { p1: place, p2: place, p3: place }, name: "b".repeat(300) }, "geojson");
  expect(result.length).toBeLessThanOrEqual(180);
});

test("is safe on every file system, whatever the filter and the names", () => {
  const name = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(arbitraryFilter, name, name, (filter, place, view) => {
      const named = Object.fromEntries(Object.keys(places).map((id) => [id, { name: place }]));
      const result = fileName({ filter, places: named, name: view }, "svg");
      expect(result).toMatch(/^qamau_[a-z0-9_-]+\.svg$/);
      expect(result.length).toBeLessThanOrEqual(180);
    }),
  );
});
