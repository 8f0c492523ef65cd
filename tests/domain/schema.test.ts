import { describe, expect, it } from "vitest";
import { basisOf } from "../../src/domain/basis.ts";
import { type DatasetFile, parseDataset } from "../../src/domain/schema.ts";
import { inventedDataset, inventIncident } from "../invented/dataset.ts";

function problemsOf(change: Partial<DatasetFile>): string[] {
  const parsed = parseDataset({ ...inventedDataset, ...change });
  return "problems" in parsed ? parsed.problems : [];
}

describe("the dataset contract", () => {
  it("accepts the invented dataset", () => {
    expect(parseDataset(inventedDataset)).toEqual({ dataset: inventedDataset });
  });

  it("names what breaks it, and where", () => {
    expect(problemsOf({ incidents: [inventIncident({ id: "x", date: "2031-02-30" })] })).toEqual([
      "incidents.0.date: not an EDTF date that exists",
    ]);
    expect(problemsOf({ incidents: [inventIncident({ id: "x", sentence: {} })] })).toEqual([
      "incidents.0.sentence: a sentence without a length",
    ]);
    expect(problemsOf({ incidents: [inventIncident({ id: "x", count: 0 })] })).toHaveLength(1);
    expect(problemsOf({ schemaVersion: 2 as 1 })).toHaveLength(1);
  });

  it("refuses references to what is not there, doubled ids and persons who count as several", () => {
    const incident = inventIncident({ id: "x" });
    expect(problemsOf({ incidents: [incident, incident] })).toEqual(["incident x stands twice"]);
    const [article] = inventedDataset.articles;
    expect(problemsOf({ articles: article ? [article, article] : [], incidents: [] })).toEqual([
      "article invented-1 stands twice",
    ]);
    expect(problemsOf({ incidents: [{ ...incident, articleId: "gone" }] })).toEqual([
      "incident x: there is no article gone",
    ]);
    expect(problemsOf({ incidents: [{ ...incident, placeId: "toString" }] })).toEqual([
      "incident x: there is no place toString",
    ]);
    const person = { name: "Arman Invented", aliases: [], role: null };
    expect(problemsOf({ incidents: [{ ...incident, person, count: 3 }] })).toHaveLength(1);
  });

  it("refuses incidents of an article that do not stand together", () => {
    const of = (id: string, articleId: string) => inventIncident({ id, articleId });
    const together = [of("x", "invented-2"), of("y", "invented-2"), of("z", "invented-1")];
    expect(problemsOf({ incidents: together })).toEqual([]);
    expect(problemsOf({ incidents: [...together, of("w", "invented-2")] })).toEqual([
      "incident w: stands apart from the others of its article",
    ]);
  });

  it("never throws, whatever it is given", () => {
    for (const value of [null, undefined, 1, "x", [], {}, { schemaVersion: 1 }])
      expect(parseDataset(value)).toHaveProperty("problems");
  });
});

describe("the basis of a field", () => {
  const at = (basis: "stated" | "inherited" | "inferred") => ({ start: 0, end: 1, basis, rule: "invented" });

  it("is the weakest of its evidence, and a date is only as sure as its year", () => {
    expect(basisOf({ evidence: { place: [at("stated"), at("inherited")] } }, "place")).toBe("inherited");
    expect(basisOf({ evidence: { date: [at("stated")], year: [at("inferred")] } }, "date")).toBe("inferred");
    expect(basisOf({ evidence: {} }, "date")).toBeNull();
  });
});
