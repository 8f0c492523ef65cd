import { describe, expect, test } from "vitest";
import { byPublication } from "../../src/domain/byPublication.ts";
import { precisionOf } from "../../src/domain/impreciseDate.ts";
import { type Incident, parseDataset } from "../../src/domain/schema.ts";
import { STATUSES } from "../../src/domain/vocabulary.ts";
import { naiveCases } from "../invented/naive.ts";
import { syntheticArchive } from "./syntheticArchive.ts";
import { syntheticDataset } from "./syntheticDataset.ts";

const options = { incidents: 5000, seed: 6 };
const dataset = syntheticDataset(options);
const { articles, incidents } = dataset;

function shareOf(passes: (incident: Incident) => boolean): number {
  return incidents.filter(passes).length / incidents.length;
}

describe("a synthetic archive", () => {
  test("keeps the contract, says what it is, and has as many incidents as were asked for", () => {
    const parsed = parseDataset(JSON.parse(JSON.stringify(dataset)));
    expect(parsed).toEqual({ dataset });
    expect(dataset.synthetic).toBe(true);
    expect(incidents).toHaveLength(options.incidents);
    expect(new Set(articles.map(({ publisher }) => publisher))).toEqual(new Set(["synthetic"]));
  });

  test.each(Array.from({ length: 12 }, (_, size) => size * 9))(
    "has %i incidents where so many are asked for",
    (size) => {
      expect(syntheticDataset({ incidents: size, seed: 6 }).incidents).toHaveLength(size);
    },
  );

  test("is the same for the same seed, and another for another", () => {
    expect(syntheticDataset(options)).toEqual(dataset);
    expect(syntheticDataset({ ...options, seed: 7 })).not.toEqual(dataset);
  });

  test("tells of all its years, however short it is", () => {
    for (const size of [500, 5000]) {
      const told = syntheticDataset({ ...options, incidents: size }).articles;
      const years = new Set(told.flatMap(({ published }) => published?.slice(0, 4) ?? []));
      for (let year = 2015; year <= 2026; year++) expect(years).toContain(String(year));
    }
  });

  test("stands in the order of the build: articles as they were published, incidents by article and then by text", () => {
    expect(articles).toEqual([...articles].sort(byPublication));
    const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
    const placed = incidents.map(({ articleId, quote }) => (placeOf.get(articleId) ?? 0) * 1e6 + quote.start);
    expect(placed).toEqual([...placed].sort((a, b) => a - b));
  });

  test("has evidence where its text says so, for each fact there is and for no other", () => {
    for (const { incidents: told, text } of syntheticArchive({ incidents: 500, seed: 1 }).articles())
      for (const { person, evidence, placeId, date, charge, quote, ...facts } of told) {
        const words = (field: keyof typeof evidence) =>
          (evidence[field] ?? []).map(({ start, end }) => text.slice(start, end))[0];
        expect(words("person")).toBe(person?.name);
        expect(words("place") === undefined).toBe(placeId === null);
        expect(words("date") === undefined).toBe(date === null);
        expect(words("charge") === undefined).toBe(charge === null);
        expect(words("fine")).toBe(facts.fine === null ? undefined : `${facts.fine.amount} ${facts.fine.unit}`);
        expect(words("organisation")).toBe(facts.organisation ?? undefined);
        expect(words("trigger")).toBe(facts.trigger?.text);
        expect(text.slice(quote.start, quote.end)).toContain(words("status"));
      }
  });

  test("is skewed as archives are, with unknowns of every kind", () => {
    expect(incidents.length / articles.length).toBeCloseTo(2.2, 0);
    expect(new Set(incidents.map(({ status }) => status)).size).toBe(STATUSES.length);
    expect(Object.keys(dataset.places).length).toBeGreaterThan(200);
    const precision = (wanted: string) => shareOf(({ date }) => date !== null && precisionOf(date) === wanted);
    expect(precision("month")).toBeCloseTo(0.06, 1);
    for (const wanted of ["month", "year", "yearless"]) expect(precision(wanted)).toBeGreaterThan(0.01);
    expect(shareOf(({ date }) => date === null)).toBeGreaterThan(0.02);
    expect(shareOf(({ placeId, country }) => placeId === null && country !== null)).toBeGreaterThan(0.02);
    expect(shareOf(({ country }) => country === null)).toBeGreaterThan(0.02);
    expect(shareOf(({ charge }) => charge === null)).toBeGreaterThan(0.1);
    expect(shareOf(({ person }) => person === null)).toBeCloseTo(0.08, 1);
    expect(shareOf(({ background }) => background)).toBeCloseTo(0.05, 1);
    for (const letters of [/^[A-Z]/, /^[А-Я]/, /[ғқңұәөүі]/i])
      expect(shareOf(({ person }) => letters.test(person?.name ?? ""))).toBeGreaterThan(0.08);
  });

  test("has cases that several articles tell of, each told once by one article", () => {
    const told = [...naiveCases(dataset).values()];
    const again = told.filter((reports) => reports.length > 1);
    expect(again.length / told.length).toBeGreaterThan(0.05);
    expect(again.length / told.length).toBeLessThan(0.12);
    for (const reports of again) {
      expect(new Set(reports.map(({ articleId }) => articleId)).size).toBe(reports.length);
      expect(reports.map(({ id }) => id).sort()[0]).toBe(reports[0]?.caseId);
    }
  });
});
