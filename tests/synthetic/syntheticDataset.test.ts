import { describe, expect, test } from "vitest";
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

  test("begins with the same reports, however long it is", () => {
    const short = [...syntheticArchive({ ...options, incidents: 500 }).articles()].slice(0, 64);
    const long = syntheticArchive(options).articles();
    expect(short.length).toBe(64);
    for (const told of short) expect(long.next().value).toEqual(told);
  });

  test("stands in the order of the build: articles by id, incidents by article and then by text", () => {
    const order = (texts: readonly string[]) => [...texts].sort();
    const ids = articles.map(({ id }) => id);
    expect(ids).toEqual(order(ids));
    const keys = incidents.map(({ articleId, quote }) => `${articleId} ${String(quote.start).padStart(9, "0")}`);
    expect(keys).toEqual(order(keys));
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
