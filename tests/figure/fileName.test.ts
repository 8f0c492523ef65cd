import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_FILTER, type Filter } from "../../src/domain/facets/facets.ts";
import { fileName } from "../../src/figure/fileName.ts";
import { arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { datasetWithAdded, inventedDataset } from "../invented/dataset.ts";

const { places } = inventedDataset;
const [place] = Object.values(places);
if (place === undefined) throw new Error("no place");

/** The dataset, in which the places are called otherwise. */
function called(names: Record<string, string>) {
  const renamed = Object.entries(names).map(([id, name]) => [id, { ...place, name }]);
  return { ...inventedDataset, places: Object.fromEntries(renamed) };
}

test("says that what is in the file is made up", () => {
  const dataset = { ...inventedDataset, synthetic: true as const };
  expect(fileName({ filter: EMPTY_FILTER, dataset, name: "map" }, "svg")).toBe(
    "qamau_synthetic_all-places_all-dates_map.svg",
  );
});

test.each<[Partial<Filter>, string]>([
  [{ city: ["almaty"], dates: { from: "2023-10-18", to: "2023-10-18" } }, "qamau_almaty_2023-10-18_map.svg"],
  [{ city: [], dates: null }, "qamau_all-places_all-dates_map.svg"],
  [{ city: ["almaty", "karaganda-region"], dates: "undated" }, "qamau_almaty-karaganda-region_undated_map.svg"],
  [{ city: ["almaty", "astana", "oral", "unplaced"], dates: null }, "qamau_4-places_all-dates_map.svg"],
  [
    { city: ["unplaced"], dates: { from: "2023-01-01", to: "2023-12-31" } },
    "qamau_unplaced_2023-01-01_2023-12-31_map.svg",
  ],
  [{ status: ["detained", "fined"] }, "qamau_all-places_all-dates_status-detained-fined_map.svg"],
  [{ city: ["almaty"], told: "background" }, "qamau_almaty_all-dates_told-background_map.svg"],
  [
    { status: ["detained", "fined", "imprisoned"], charge: ["banned-organisation"], basis: "stated" },
    "qamau_all-places_all-dates_3-more-filters_map.svg",
  ],
])("names a file by its filter %o", (filter, expected) => {
  const named = { filter: { ...EMPTY_FILTER, ...filter }, dataset: inventedDataset, name: "map" };
  expect(fileName(named, "svg")).toBe(expected);
});

test("says no private value: neither what was searched for nor an article the reader added", () => {
  const text = { words: "Arman", scope: "facts" as const };
  const filter = { ...EMPTY_FILTER, text, articles: ["invented-1", "invented-2"] };
  expect(fileName({ filter, dataset: datasetWithAdded, name: "map" }, "svg")).toBe(
    "qamau_all-places_all-dates_articles-invented-1_text_map.svg",
  );
});

test("needs no ASCII in the names it is given", () => {
  const filter = { ...EMPTY_FILTER, city: ["p1", "p2"] };
  const dataset = called({ p1: "Өскемен", p2: "Ақтөбе" });
  expect(fileName({ filter, dataset, name: "карта" }, "png")).toBe("qamau_p1-p2_all-dates_figure.png");
});

test("stays short, however long the names", () => {
  const filter = { ...EMPTY_FILTER, city: ["p1", "p2", "p3"], dates: { from: "2023-01-01", to: "2023-12-31" } };
  const name = "a very long name ".repeat(20);
  const named = { filter, dataset: called({ p1: name, p2: name, p3: name }), name: "b".repeat(300) };
  const result = fileName(named, "geojson");
  expect(result.length).toBeLessThanOrEqual(180);
});

test("is safe on every file system, whatever the filter and the names", () => {
  const name = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(arbitraryFilter, name, name, (filter, town, view) => {
      const dataset = called(Object.fromEntries(Object.keys(places).map((id) => [id, town])));
      const result = fileName({ filter, dataset, name: view }, "svg");
      expect(result).toMatch(/^qamau_[a-z0-9_-]+\.svg$/);
      expect(result.length).toBeLessThanOrEqual(180);
    }),
  );
});
