import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import { select } from "../../src/domain/selection.ts";
import { addTallies } from "../../src/domain/tally.ts";
import { english } from "../../src/domain/words/english.ts";
import { views } from "../../src/views/views.ts";
import { arbitraryDataset, arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../invented/dataset.ts";

describe("the table form of a view", () => {
  it("is there for every view but the table", () => {
    expect(views.filter(({ counts }) => counts === null).map(({ name }) => name)).toEqual(["table"]);
  });

  it.each(views.flatMap(({ name, facet, counts }) => (counts === null ? [] : [{ name, facet, counts }])))(
    "adds up to the people in view, and every divided row to its parts: $name",
    ({ facet, counts }) => {
      fc.assert(
        fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
          const selection = select(dataset, filter, facet);
          const { rows, parts } = counts(selection, english);
          expect(addTallies(rows.map(({ total }) => total))).toEqual(selection.total);
          expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
          for (const row of rows) {
            if (row.parts === null) continue;
            expect(row.parts).toHaveLength(parts.length);
            expect(row.parts.reduce((sum, people) => sum + people, 0)).toBe(row.total.people);
          }
        }),
      );
    },
  );

  it("says a group of unstated size too, where it is the only one there", () => {
    const incidents = [
      inventIncident({ id: "dated", date: "2031-03-01" }),
      inventIncident({ id: "placed", placeId: "oral" }),
    ];
    const rowsOf = (view: string) =>
      views
        .find(({ name }) => name === view)
        ?.counts?.(select({ ...inventedDataset, incidents }, EMPTY_FILTER), english)
        .rows.map(({ name }) => name);
    expect(rowsOf("map")).toEqual(["Oral, West Kazakhstan Region", "Not on the map: no town or region is stated"]);
    expect(rowsOf("timeline")).toEqual(["1 March 2031", "Undated, or of an unknown year"]);
  });

  it("says in words what the marks show, and who has none", () => {
    const names = (view: string) =>
      views
        .find(({ name }) => name === view)
        ?.counts?.(select(inventedDataset, EMPTY_FILTER), english)
        .rows.map(({ name }) => name);
    expect(names("map")).toEqual([
      "Almaty",
      "Astana",
      "Oral, West Kazakhstan Region",
      "Karaganda Region (only the region is known)",
      "Not on the map: no town or region is stated",
    ]);
    expect(names("timeline")?.slice(-3)).toEqual([
      "2031 (approximate)",
      "March 2031 (approximate)",
      "Undated, or of an unknown year",
    ]);
    expect(names("sentences")?.slice(0, 2)).toEqual(["4–15 days", "5–10 years"]);
  });
});
