import { tableFromIPC } from "@uwdata/flechette";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArrowTable } from "../../src/columnar/ArrowTable.ts";
import { ColumnsProblem } from "../../src/columnar/ColumnsProblem.ts";
import { checkIncidents } from "../../src/columnar/checking/checkIncidents.ts";
import { datasetOf } from "../../src/columnar/datasetOf.ts";
import { endingOf } from "../../src/columnar/ending.ts";
import { engineColumns } from "../../src/columnar/engineColumns.ts";
import { readColumns } from "../../src/columnar/readColumns.ts";
import { type StoredTexts, textAt } from "../../src/columnar/StoredTexts.ts";
import { searchColumns, searchedOf } from "../../src/columnar/searchColumns.ts";
import { writeColumns } from "../../src/columnar/writeColumns.ts";
import { columnsFrom } from "../../src/domain/engine/columnsFrom.ts";
import { fold } from "../../src/domain/fold.ts";
import { type DatasetFile, type Incident, parseDataset } from "../../src/domain/schema.ts";
import { searchColumnsFrom } from "../../src/domain/search/SearchColumns.ts";
import { WordFinder } from "../../src/domain/search/WordFinder.ts";
import { syntheticDataset } from "../synthetic/syntheticDataset.ts";
import { arbitraryFile } from "./arbitraryFile.ts";

const SHA256 = "ab".repeat(32);

function bytesOf(dataset: DatasetFile): Uint8Array {
  return new Uint8Array(Buffer.concat(writeColumns(dataset, SHA256)));
}

function readBack(dataset: DatasetFile) {
  const stored = readColumns(bytesOf(dataset));
  return { stored, dataset: datasetOf(stored) };
}

function textsOf(texts: StoredTexts): string[] {
  return Array.from({ length: texts.offsets.length - 1 }, (_, row) => textAt(texts, row) ?? "");
}

function storedTexts(texts: readonly string[]): StoredTexts {
  const pieces = texts.map((text) => Buffer.from(text));
  let end = 0;
  const offsets = Int32Array.from([0, ...pieces.map((piece) => (end += piece.length))]);
  return { bytes: new Uint8Array(Buffer.concat(pieces)), offsets, valid: null };
}

describe("the columnar file", () => {
  it("gives back every article and incident, member by member", () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        expect(parseDataset(file)).toHaveProperty("dataset");
        const { dataset } = readBack(file);
        expect({ ...dataset, articles: [...dataset.articles], incidents: [...dataset.incidents] }).toEqual(file);
        for (const [row, { id }] of file.incidents.entries()) expect(dataset.incidents.rowOf(id)).toBe(row);
        for (const [row, { id }] of file.articles.entries()) expect(dataset.articles.rowOf(id)).toBe(row);
      }),
    );
  });

  it("gives the engine the columns that are made of the incidents", () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const { dataset, stored } = readBack(file);
        expect(engineColumns(dataset, stored.incidents)).toEqual(columnsFrom(file));
      }),
    );
  });

  it("lets a search find the same", () => {
    fc.assert(
      fc.property(arbitraryFile, fc.string({ minLength: 1, maxLength: 2, unit: "grapheme" }), (file, typed) => {
        const word = fold(typed).split(" ")[0] ?? "";
        fc.pre(word !== "");
        const { dataset, stored } = readBack(file);
        const found = new WordFinder(searchColumns(searchedOf(stored.incidents), dataset.places)).rowsHaving(word);
        expect(found).toEqual(new WordFinder(searchColumnsFrom(file)).rowsHaving(word));
      }),
    );
  });

  it("holds all three for an archive as skewed as real ones", () => {
    const file = syntheticDataset({ incidents: 5000, seed: 1 });
    const { dataset, stored } = readBack(file);
    expect([...dataset.incidents]).toEqual(file.incidents);
    expect(engineColumns(dataset, stored.incidents)).toEqual(columnsFrom(file));
    const [search, expected] = [
      searchColumns(searchedOf(stored.incidents), dataset.places),
      searchColumnsFrom(file),
    ].map((columns) => new WordFinder(columns));
    for (const word of ["rally", "a", "алматы", "ов"])
      expect(search?.rowsHaving(word)).toEqual(expected?.rowsHaving(word));
  });

  it("takes nobody into a case that no row names", () => {
    const file = syntheticDataset({ incidents: 60, seed: 5 });
    const { dataset, stored } = readBack(file);
    const { caseId } = stored.incidents;
    const [before, id] = [textsOf(caseId.texts), file.incidents[50]?.id ?? ""];
    const incidents = { ...stored.incidents, caseId: { ...caseId, texts: storedTexts([...before, id]) } };
    expect(engineColumns(dataset, incidents)).toEqual(columnsFrom(file));
  });

  it("makes of a row the same object again while it is of late", () => {
    const { dataset } = readBack(syntheticDataset({ incidents: 50, seed: 2 }));
    expect(dataset.incidents.at(7)).toBe(dataset.incidents.at(7));
    expect(dataset.incidents.at(50)).toBeUndefined();
    expect(dataset.incidents.rowOf("nobody")).toBeUndefined();
  });
});

it("is read without a trace on the reader of Arrow", () => {
  const file = syntheticDataset({ incidents: 20, seed: 6 });
  const [stream = new Uint8Array()] = writeColumns(file, SHA256);
  const statuses = () => [...(tableFromIPC(stream).getChild("status") ?? [])];
  const expected = file.incidents.map(({ status }) => status);
  new ArrowTable(stream);
  expect(statuses()).toEqual(expected);
  expect(() => new ArrowTable(stream.slice(0, stream.length / 2))).toThrow(ColumnsProblem);
  expect(statuses()).toEqual(expected);
});

describe("a columnar file that cannot be trusted", () => {
  const file = syntheticDataset({ incidents: 40, seed: 3 });

  function refusalOf(read: () => unknown): ColumnsProblem {
    try {
      read();
    } catch (error) {
      if (error instanceof ColumnsProblem) return error;
      throw error;
    }
    throw new Error("it was believed");
  }

  it("is refused wherever it is cut short", () => {
    const whole = bytesOf(file);
    for (const length of [0, 1, 15, 16, 24, whole.length / 2, whole.length - 8, whole.length - 1])
      expect(refusalOf(() => readColumns(whole.slice(0, length))).reason).toBe("damaged");
  });

  it("is refused whichever byte is another", () => {
    const whole = bytesOf(syntheticDataset({ incidents: 6, seed: 4 }));
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ by;
        expect(refusalOf(() => readColumns(damaged)).reason).toBe("damaged");
      }),
      { numRuns: 1000 },
    );
  });

  it("is refused when it is of another format", () => {
    const [first, second] = writeColumns(file, SHA256);
    if (first === undefined || second === undefined) throw new Error("there are no streams");
    const text = Buffer.from(first).toString("latin1").replace('{"format":2,', '{"format":7,');
    const other = new Uint8Array(Buffer.from(text, "latin1"));
    const whole = new Uint8Array(Buffer.concat([other, second, endingOf(other, second)]));
    const { reason, detail } = refusalOf(() => readColumns(whole));
    expect(reason).toBe("version");
    expect(detail).toContain("7");
  });

  const person = { name: "Invented Name", aliases: [], role: null };
  it.each<[string, Partial<Incident>, string]>([
    ["a status that is none", { status: "vanished" as never }, "status"],
    ["a day that does not exist", { date: "2021-02-30" }, "date"],
    ["a place that is not told of", { placeId: "nowhere" }, "place"],
    ["a country that is no code", { country: "Kazakhstan" }, "country"],
    ["a sentence without a length", { sentence: {} }, "sentence"],
    ["a fine of nothing", { fine: { amount: 0, unit: "KZT" } }, "fine"],
    ["a kind of charge that is none", { charge: { text: null, category: "magic" as never, law: [] } }, "charge"],
    ["an organisation without a name", { organisation: "" }, "organisation"],
    ["a named person who counts as two", { person, count: 2 }, "count"],
    ["half a person", { person: null, count: 0.5 }, "count"],
    ["an alias without letters", { person: { ...person, aliases: [""] }, count: 1 }, "aliases"],
    ["an id with a space", { id: "a b", caseId: "c" }, "column id"],
    ["the id of a case with a space", { caseId: "a b" }, "caseId"],
    ["the date of a trigger that does not exist", { trigger: { text: "rally", date: "2021-02-30" } }, "triggerDate"],
    [
      "evidence of a basis that is none",
      { evidence: { date: [{ start: 0, end: 1, basis: "guessed" as never, rule: "r" }] } },
      "evidence",
    ],
    ["a place before the text", { quote: { start: -2, end: 1 } }, "spans"],
  ])("is refused for %s", (_, wrong, column) => {
    const incidents = file.incidents.map((each, row) => (row === 17 ? { ...each, ...wrong } : each));
    const { reason, detail } = refusalOf(() => readBack({ ...file, incidents }));
    expect(reason).toBe("contract");
    expect(detail).toContain(column);
  });

  it.each([
    ["chargeText", "chargeLaw"],
    ["chargeCategory", "chargeLaw"],
    ["triggerDate", "triggerText"],
  ] as const)("is refused for a %s without a %s", (part, whole) => {
    const { stored, dataset } = readBack(file);
    const told = stored.incidents[part].codes.findIndex((code) => code !== 0);
    expect(told).toBeGreaterThan(-1);
    const codes = stored.incidents[whole].codes.map((code, row) => (row === told ? 0 : code));
    const incidents = { ...stored.incidents, [whole]: { ...stored.incidents[whole], codes } };
    const among = { articles: stored.articles.length, places: dataset.places };
    expect(() => checkIncidents(stored.incidents, among)).not.toThrow();
    expect(refusalOf(() => checkIncidents(incidents, among)).detail).toContain(
      `column ${whole}: row ${told} has none, but a`,
    );
  });

  it.each([
    ["count", "null", "stands for none"],
    ["chargeLaw", "null", "stands for none"],
    ["aliases", "null", "stands for none"],
    ["caseId", null, "stands twice"],
    ["status", null, "stands twice"],
  ] as const)("is refused for a %s of which a code is no value of its own", (name, added, problem) => {
    const { stored, dataset } = readBack(file);
    const texts = textsOf(stored.incidents[name].texts);
    const column = { ...stored.incidents[name], texts: storedTexts([...texts, added ?? texts[0] ?? ""]) };
    const among = { articles: stored.articles.length, places: dataset.places };
    const { detail } = refusalOf(() => checkIncidents({ ...stored.incidents, [name]: column }, among));
    expect(detail).toContain(name);
    expect(detail).toContain(problem);
  });

  it("is refused for an id that stands twice", () => {
    const [first] = file.incidents;
    if (first === undefined) throw new Error("no incident");
    expect(refusalOf(() => readBack({ ...file, incidents: [...file.incidents, first] })).detail).toContain(
      "stands twice",
    );
  });

  it("is refused for incidents of an article that do not stand together", () => {
    const [first] = file.incidents;
    if (first === undefined) throw new Error("no incident");
    const apart = { ...first, id: "apart", caseId: "apart" };
    const { reason, detail } = refusalOf(() => readBack({ ...file, incidents: [...file.incidents, apart] }));
    expect([reason, detail]).toEqual([
      "contract",
      "column article: row 40 stands apart from the others of its article",
    ]);
  });

  it("is not written of an incident whose article is not there", () => {
    expect(() => writeColumns({ ...file, articles: [] }, SHA256)).toThrow("there is no article");
  });
});
