import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answer, Gold } from "./Answer.ts";
import { isKeptAside, scoreCorpus, scoreShortReports } from "./corpus.ts";
import { nameScore, townKey } from "./names.ts";
import { QUALITY_FILE, qualityFile } from "./qualityFile.ts";
import { readmeLine } from "./readmeLine.ts";
import { readmeTable } from "./readmeTable.ts";
import { addCounts, measure, overall, type Scored, scoreArticle } from "./score.ts";
import { isReportKeptAside } from "./shortReports.ts";

/** What `npm run evaluate` reached on the whole corpus, less one point: precision and F1. */
const LEAST: Readonly<Record<string, readonly [precision: number, f1: number]>> = {
  incident: [0.953, 0.934],
  person: [0.965, 0.95],
  city: [0.938, 0.914],
  date: [0.933, 0.87],
  status: [0.889, 0.871],
  sentence: [0.919, 0.877],
  charge_category: [0.975, 0.886],
};
const LEAST_OVERALL = [0.933, 0.894] as const;

/** The same on the short reports that are in view. */
const LEAST_SHORT = [0.937, 0.829] as const;

const short = scoreShortReports();

describe("extraction on the short reports", () => {
  it("keeps its precision and F1 on those in view", () => {
    const inView = short.filter(({ id }) => !isReportKeptAside(id));
    const reached = overall(addCounts(inView.map(({ counts }) => counts)));
    expect(reached.precision).toBeGreaterThanOrEqual(LEAST_SHORT[0]);
    expect(reached.f1).toBeGreaterThanOrEqual(LEAST_SHORT[1]);
  });
});

describe("extraction on the corpus", () => {
  const scored = scoreCorpus("articles");
  const others = scoreCorpus("others");
  const counts = addCounts(scored.map((article) => article.counts));

  it.each(Object.entries(LEAST))("keeps its precision and F1 for %s", (field, [precision, f1]) => {
    const reached = measure(counts[field as Scored]);
    expect(reached.precision).toBeGreaterThanOrEqual(precision);
    expect(reached.f1).toBeGreaterThanOrEqual(f1);
  });

  it("keeps its precision and F1 overall", () => {
    const reached = overall(counts);
    expect(reached.precision).toBeGreaterThanOrEqual(LEAST_OVERALL[0]);
    expect(reached.f1).toBeGreaterThanOrEqual(LEAST_OVERALL[1]);
  });

  it("is as good as the README says", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    expect(readme).toContain(readmeTable(scored, others));
    expect(readme).toContain(readmeLine(short));
  });

  it("is as good as the page says, from figures that `npm run evaluate -- --write` makes", () => {
    expect(readFileSync(QUALITY_FILE, "utf8")).toBe(qualityFile(scored, others));
  });

  it("keeps a quarter and more of the articles aside", () => {
    expect(scored.filter(({ id }) => isKeptAside(id)).length / scored.length).toBeGreaterThanOrEqual(0.25);
  });
});

/** Invented. */
const nothing: Answer = {
  person: "Arman Invented",
  count: null,
  city: null,
  country: null,
  date: null,
  status: "detained",
  sentence: null,
  charge: null,
  charge_category: null,
  organisation: null,
  evidence: null,
};

function gold(change: Partial<Gold>): Gold {
  return { ...nothing, id: "g", tier: "core", year_in_text: null, ...change };
}

function slot(field: "city" | "date" | "sentence" | "status", answer: Partial<Answer>, right: Partial<Gold>) {
  return scoreArticle([{ ...nothing, ...answer }], [gold(right)])[field];
}

describe("the scorer", () => {
  it("knows one name in several spellings, and a surname from a given name", () => {
    expect(nameScore("Zhakupbekov Asan", "Asan Dzhakupbekov")).toBe(1);
    expect(nameScore("Жыланбаев", "Marat Zhylanbayev")).toBe(0.8);
    expect(nameScore("A. Dzhakupbekov", "Asan Dzhakupbekov")).toBe(0.8);
    expect(nameScore("Asan", "Asan Dzhakupbekov")).toBe(0.5);
    expect(nameScore("Asan Valiyev", "Asan Dzhakupbekov")).toBe(0);
    expect(townKey("Uralsk")).toBe(townKey("Oral"));
  });

  it("takes a missing year for right only where the text does not tell it", () => {
    const date = "2031-03-03";
    expect(slot("date", { date: "XXXX-03-03" }, { date, year_in_text: "no" })).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(slot("date", { date: "XXXX-03-03" }, { date, year_in_text: "anchor" })).toEqual({ tp: 0, fp: 1, fn: 1 });
    expect(slot("date", { date: "2030-03-03" }, { date, year_in_text: "no" })).toEqual({ tp: 0, fp: 1, fn: 1 });
  });

  it("compares sentences in days, months and fines", () => {
    expect(slot("sentence", { sentence: { years: 1 } }, { sentence: { months: 12 } }).tp).toBe(1);
    expect(slot("sentence", { sentence: { days: 15 } }, { sentence: { days: 10 } })).toEqual({ tp: 0, fp: 1, fn: 1 });
    const fine = { fine: { amount: 3700, currency: "byn" } };
    expect(slot("sentence", { sentence: { fine: { amount: 3700, currency: "BYN" } } }, { sentence: fine }).tp).toBe(1);
  });

  it("counts an answer that is also accepted as right, and silence where it is", () => {
    expect(slot("city", { city: "Oral" }, { city: "Aksai", city_accept: ["Uralsk", null] }).tp).toBe(1);
    expect(slot("city", {}, { city: "Aksai", city_accept: [null] })).toEqual({ tp: 0, fp: 0, fn: 0 });
  });

  it("punishes what is made up in every slot it fills, and what is missed in every slot it had", () => {
    const made = scoreArticle([{ ...nothing, city: "Oral" }], []);
    expect([made.incident.fp, made.person.fp, made.city.fp, made.status.fp, made.date.fp]).toEqual([1, 1, 1, 1, 0]);
    const missed = scoreArticle([], [gold({ city: "Oral" })]);
    expect([missed.incident.fn, missed.person.fn, missed.city.fn, missed.date.fn]).toEqual([1, 1, 1, 0]);
  });

  it("neither rewards nor punishes what is told as background", () => {
    const found = scoreArticle([nothing], [gold({ tier: "background" })]);
    expect([found.incident, overall(found).f1]).toEqual([{ tp: 0, fp: 0, fn: 0 }, 0]);
    expect(scoreArticle([], [gold({ tier: "background" })]).incident.fn).toBe(0);
  });
});
