import { describe, expect, it } from "vitest";
import type { Incident } from "../../../../src/domain/schema.ts";
import type { Column } from "../../../../src/domain/settings/columns.ts";
import { english } from "../../../../src/domain/words/english.ts";
import { columnKinds } from "../../../../src/views/table/columns/columnKinds.ts";
import { inventedDataset, inventIncident } from "../../../invented/dataset.ts";

function cell(column: Column, incident: Partial<Incident>) {
  return columnKinds[column].cell(inventIncident({ id: "x", ...incident }), english, inventedDataset);
}

function evidence(basis: "stated" | "inherited" | "inferred") {
  return [{ start: 0, end: 1, basis, rule: "invented" }];
}

describe("a cell of the table", () => {
  it("says what an article does not state", () => {
    for (const column of ["city", "date", "sentence", "charge"] as const)
      expect(cell(column, {})).toEqual({ text: "not stated", isStated: false, notes: [] });
  });

  it("says that somebody acquitted has no sentence, and that one in pre-trial detention awaits a verdict", () => {
    expect(cell("sentence", { status: "acquitted" })).toMatchObject({ text: "no sentence", isStated: false });
    expect(cell("sentence", { status: "pretrial-detention" })).toMatchObject({ text: "awaiting verdict" });
  });

  it("names a group by its size, or says that it is not stated", () => {
    expect(cell("person", { count: 20 }).text).toBe("Group of 20");
    expect(cell("person", { count: null }).text).toBe("Group, size not stated");
  });

  it("says that an incident is told as background", () => {
    expect(cell("person", { count: 300, background: true }).notes).toContain("told as background");
  });

  it("says in words that a value is inherited or inferred, and nothing where it is stated", () => {
    const placed = { placeId: "almaty" };
    expect(cell("city", { ...placed, evidence: { place: evidence("inherited") } }).notes).toEqual(["inherited"]);
    expect(cell("city", { ...placed, evidence: { place: evidence("inferred") } }).notes).toEqual(["inferred"]);
    expect(cell("city", { ...placed, evidence: { place: evidence("stated") } }).notes).toEqual([]);
  });

  it("says apart that only the year of a date is inferred", () => {
    const date = "2031-03-03";
    const only = cell("date", { date, evidence: { date: evidence("stated"), year: evidence("inferred") } });
    expect(only.notes).toEqual(["year inferred"]);
    const both = cell("date", { date, evidence: { date: evidence("inherited"), year: evidence("inferred") } });
    expect(both.notes).toEqual(["inherited", "year inferred"]);
  });

  it("labels an imprecise date as approximate and makes up no day", () => {
    expect(cell("date", { date: "2031-03" })).toMatchObject({ text: "March 2031", notes: ["approximate"] });
    expect(cell("date", { date: "2031" })).toMatchObject({ text: "2031", notes: ["approximate"] });
    expect(cell("date", { date: "XXXX-10-18" }).text).toBe("18 October, year not known");
    expect(cell("date", { date: "2031-03-03" }).notes).toEqual([]);
  });

  it("shows a fine beside a term and alone", () => {
    const fine = { amount: 120_000, unit: "KZT" };
    expect(cell("sentence", { fine }).text).toBe("fine of 120,000 KZT");
    expect(cell("sentence", { fine, sentence: { years: 2 } }).text).toBe("2 years, fine of 120,000 KZT");
  });

  it("gives the articles of the law with the kind of charge, or the article's own words where it has no kind", () => {
    const law = [{ code: "KZ-CC", article: "405", part: "2" }];
    const charge = { text: "an invented act", category: "banned-organisation" as const, law };
    expect(cell("charge", { charge })).toMatchObject({ text: "Banned organisation", notes: ["KZ-CC 405 (2)"] });
    expect(cell("charge", { charge: { ...charge, category: null, law: [] } }).text).toBe("an invented act");
    expect(cell("charge", { charge: { text: null, category: null, law } }).text).toBe("KZ-CC 405 (2)");
    expect(cell("charge", { charge: { text: null, category: null, law: [] } }).isStated).toBe(false);
  });

  it("says which fields are weaker than stated, the weakest first, or that none is", () => {
    const stated = { status: evidence("stated") };
    expect(cell("basis", { evidence: stated })).toMatchObject({ text: "all stated", notes: [] });
    const mixed = { ...stated, place: evidence("inherited"), year: evidence("inferred"), date: evidence("inherited") };
    expect(cell("basis", { evidence: mixed })).toMatchObject({
      text: "inferred: year",
      notes: ["inherited: date, place"],
    });
  });

  it("gives the law apart from the charge, and the region and country of a place", () => {
    const law = [{ code: "KZ-CC", article: "405", part: "2" }];
    expect(cell("law", { charge: { text: null, category: null, law } }).text).toBe("KZ-CC 405 (2)");
    expect(cell("region", { placeId: "oral" }).text).toBe("West Kazakhstan Region");
    const { almaty } = inventedDataset.places;
    if (almaty === undefined) throw new Error("the invented dataset has no Almaty");
    const alone = { ...inventedDataset, places: { almaty: { ...almaty, region: null } } };
    const inAlmaty = inventIncident({ id: "x", placeId: "almaty" });
    expect(columnKinds.region.cell(inAlmaty, english, alone).text).toBe("Almaty");
    expect(cell("region", {}).isStated).toBe(false);
    expect(cell("country", { placeId: "oral", country: null }).text).toBe("Kazakhstan");
    expect(cell("country", { country: null }).isStated).toBe(false);
  });

  it("counts the people of a row and the articles of a case", () => {
    expect(cell("people", { count: 1200 }).text).toBe("1,200");
    expect(cell("people", { count: null }).isStated).toBe(false);
    expect(cell("articles", {}).text).toBe("1");
  });

  it("names the article by its title, or by its file where it has none", () => {
    expect(cell("source", {}).text).toBe("Invented report");
    expect(cell("source", { articleId: "invented-2" }).text).toBe("invented-2");
  });
});
