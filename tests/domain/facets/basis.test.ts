import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inferredIn } from "../../../src/domain/certainty.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import type { Basis, FieldName } from "../../../src/domain/vocabulary.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

function shown(field: FieldName, known: Basis, least: Basis): boolean {
  const evidence = { [field]: [{ start: 0, end: 1, basis: known, rule: "invented" }] };
  const dataset = { ...inventedDataset, incidents: [inventIncident({ id: "one", date: "2031", evidence })] };
  return select(dataset, { ...EMPTY_FILTER, basis: least }).size === 1;
}

describe("the basis a reader asks for", () => {
  it("bars what rests on less, in whatever fact is counted or drawn", () => {
    for (const field of ["status", "count", "date", "year", "place", "sentence", "charge"] as const) {
      expect([field, shown(field, "stated", "stated")]).toEqual([field, true]);
      expect([field, shown(field, "inherited", "stated")]).toEqual([field, false]);
      expect([field, shown(field, "inherited", "inherited")]).toEqual([field, true]);
      expect([field, shown(field, "inferred", "inherited")]).toEqual([field, false]);
      expect([field, shown(field, "inferred", "inferred")]).toEqual([field, true]);
    }
  });

  it("does not ask how the name is known, nor for facts the article does not state", () => {
    expect(shown("person", "inherited", "stated")).toBe(true);
    expect(select(inventedDataset, { ...EMPTY_FILTER, basis: "stated" }).size).toBe(8);
  });

  it("leaves nothing inferred in what it shows", () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        arbitraryFilter,
        fc.constantFrom("stated", "inherited"),
        (dataset, filter, basis) => {
          expect(inferredIn(select(dataset, { ...filter, basis }))).toEqual([]);
        },
      ),
    );
  });
});
