import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/app/evidence/factsOf.ts";
import { english } from "../../../src/domain/words/english.ts";
import { columnKinds } from "../../../src/views/table/columns/columnKinds.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

function valuesOf(given: Parameters<typeof inventIncident>[0]): Record<string, string | null> {
  const facts = factsOf(inventIncident(given), inventedDataset, english);
  return Object.fromEntries(facts.map(({ field, value }) => [field, value]));
}

describe("facts in words", () => {
  it("say what is not stated where nothing is known", () => {
    expect(valuesOf({ id: "x", country: null })).toEqual({
      person: null,
      count: null,
      status: "Detained",
      date: null,
      place: null,
      sentence: null,
      charge: null,
    });
  });

  it("say in place of a sentence the very words of the table", () => {
    for (const status of ["acquitted", "pretrial-detention", "fined", "detained"] as const) {
      const incident = inventIncident({ id: "x", status });
      const sentence = factsOf(incident, inventedDataset, english).find(({ field }) => field === "sentence");
      expect(sentence?.absent).toBe(columnKinds.sentence.cell(incident, english, inventedDataset).text);
    }
    const acquitted = factsOf(inventIncident({ id: "x", status: "acquitted" }), inventedDataset, english);
    expect(acquitted.find(({ field }) => field === "sentence")?.absent).toBe("no sentence");
  });

  it("give a country alone without making it a place on the map", () => {
    expect(valuesOf({ id: "x", country: "KZ" }).place).toBe("Kazakhstan; no town or region stated");
  });

  it("say everything there is of a charge", () => {
    const law = [{ code: "KZ-CC", article: "405", part: "2" }];
    const charge = { text: "taking part", category: "banned-organisation" as const, law };
    expect(valuesOf({ id: "x", charge }).charge).toBe("Banned organisation · “taking part” · KZ-CC art. 405, part 2");
  });

  it("take the words of the year as words of the date, and say how each is known", () => {
    const incident = inventIncident({
      id: "x",
      date: "2031-03-03",
      evidence: {
        date: [{ start: 3, end: 10, basis: "stated", rule: "day" }],
        year: [{ start: 11, end: 15, basis: "inferred", rule: "anchor" }],
      },
    });
    const date = factsOf(incident, inventedDataset, english).find(({ field }) => field === "date");
    expect(date?.bases).toEqual([
      { part: "date", basis: "stated" },
      { part: "year", basis: "inferred" },
    ]);
    expect(date?.sources.map(({ field, index, rule }) => [field, index, rule])).toEqual([
      ["date", 0, "day"],
      ["year", 0, "anchor"],
    ]);
  });
});
