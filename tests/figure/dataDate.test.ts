import { expect, test } from "vitest";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../src/domain/schema.ts";
import { select } from "../../src/domain/selection.ts";
import { dataDate } from "../../src/figure/dataDate.ts";
import { inventedDataset, inventIncident } from "../invented/dataset.ts";

const unpublished = inventedDataset.articles.map((article) => ({ ...article, published: null }));

function dated(...dates: (string | null)[]) {
  return dates.map((date, index) => inventIncident({ id: `i${index}`, date }));
}

function dateOf(given: Partial<DatasetFile>, filter = EMPTY_FILTER) {
  return dataDate(select({ ...inventedDataset, ...given }, filter));
}

test("is the latest publication where one is known, whatever the events", () => {
  expect(dateOf({ incidents: dated("2040-01-01") })).toEqual({ date: "2031-03-04", of: "publication" });
});

test("is that of the articles in the selection, whatever else is loaded", () => {
  const [first, second] = inventedDataset.articles;
  if (!first || !second) throw new Error("the invented dataset is empty");
  const articles = [first, { ...second, published: "2035-01-01" }];
  expect(dateOf({ articles })?.date).toBe("2035-01-01");
  expect(dateOf({ articles }, { ...EMPTY_FILTER, city: ["oral"] })?.date).toBe("2031-03-04");
});

test("is else the latest event, as exact as it is known", () => {
  const incidents = dated("2031-03-02", "2031-02-27", null, "XXXX-12-31");
  expect(dateOf({ articles: unpublished, incidents })).toEqual({ date: "2031-03-02", of: "event" });
  expect(dateOf({ articles: unpublished, incidents: dated("2031-03-02", "2031-03") })).toEqual({
    date: "2031-03",
    of: "event",
  });
});

test("is not known without either", () => {
  expect(dateOf({ articles: unpublished, incidents: dated(null, "XXXX-10-18") })).toBeNull();
  expect(dateOf({ incidents: [] })).toBeNull();
});
