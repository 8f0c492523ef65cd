import { expect, test } from "vitest";
import { dataDate } from "../../src/figure/dataDate.ts";
import { inventedDataset, inventIncident } from "../invented/dataset.ts";

const unpublished = inventedDataset.articles.map((article) => ({ ...article, published: null }));

function dated(...dates: (string | null)[]) {
  return dates.map((date, index) => inventIncident({ id: `i${index}`, date }));
}

test("is the latest publication where one is known, whatever the events", () => {
  expect(dataDate({ ...inventedDataset, incidents: dated("2040-01-01") })).toEqual({
    date: "2031-03-04",
    of: "publication",
  });
});

test("is else the latest event, as exact as it is known", () => {
  const incidents = dated("2031-03-02", "2031-02-27", null, "XXXX-12-31");
  expect(dataDate({ articles: unpublished, incidents })).toEqual({ date: "2031-03-02", of: "event" });
  expect(dataDate({ articles: unpublished, incidents: dated("2031-03-02", "2031-03") })).toEqual({
    date: "2031-03",
    of: "event",
  });
});

test("is not known without either", () => {
  expect(dataDate({ articles: unpublished, incidents: dated(null, "XXXX-10-18") })).toBeNull();
});
