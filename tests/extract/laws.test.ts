import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Incident } from "../../src/domain/schema.ts";
import { parseDataset } from "../../src/domain/schema.ts";
import { assemble } from "../../src/extract/assemble.ts";
import { extract } from "../../src/extract/extract.ts";
import { readArticle } from "../../src/extract/readArticle.ts";
import { COLLECTIONS, readAnnotated } from "../corpus/corpus.ts";
import { tables } from "./tables.ts";

const seed = readFileSync(new URL("../../seeds/000_9127654ba598d2dd.txt", import.meta.url), "utf8");
const pieces = seed.match(/\S+\s*/gu) ?? [];

/** Words of the real article in any order and number: much grammar, little sense. */
const scrambled = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join(""));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  scrambled,
);

/** Runs of words of the corpus with marks put in and words taken out: sentences that begin like grammar and end like none. */
const corpusPieces = COLLECTIONS.flatMap((collection) => readAnnotated(collection)).map(
  ({ text }) => text.match(/\S+\s*/gu) ?? [],
);
const mangled = fc
  .record({
    words: fc.constantFrom(...corpusPieces),
    from: fc.nat(),
    edits: fc.array(
      fc.record({ at: fc.nat(), put: fc.constantFrom("(", ") ", ", ", "— ", "; ", ": ", "“", "who ", "and ", "") }),
    ),
  })
  .map(({ words, from, edits }) => {
    const run = words.slice(from % words.length).slice(0, 120);
    for (const { at, put } of edits) run.splice(at % run.length, put === "" ? 1 : 0, put);
    return run.join("");
  });

function received(text: string, published: string | null = null) {
  return { id: "any", file: "any.txt", sha256: "0".repeat(64), text, metadata: { published }, problems: [] };
}

/** Whole articles 300 times over, on a machine that may be busy: milliseconds. */
const LONG = 120_000;

describe("extraction", () => {
  it("never throws and keeps the contract, on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        extract({ id: "any", text, metadata: {} }, tables);
        expect(parseDataset(assemble([readArticle(received(text), tables)]))).not.toHaveProperty("problems");
      }),
      { numRuns: 300 },
    );
  });

  it("comes to an end on articles that were cut, shuffled and peppered with brackets and commas", {
    timeout: LONG,
  }, () => {
    fc.assert(
      fc.property(mangled, (text) => {
        expect(extract({ id: "any", text, metadata: {} }, tables).problems).toBeInstanceOf(Array);
      }),
      { numRuns: 300 },
    );
  });

  it("puts evidence only where there are words", () => {
    fc.assert(
      fc.property(scrambled, (text) => {
        for (const incident of extract({ id: "any", text, metadata: {} }, tables).incidents)
          for (const { start, end } of Object.values(incident.evidence).flat())
            expect(text.slice(start, end).trim()).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("publishes no date that lies after the publication", () => {
    fc.assert(
      fc.property(scrambled, (text) => {
        const { incidents } = extract({ id: "any", text, metadata: { published: "2023-06-01" } }, tables);
        for (const { date } of incidents)
          expect(date === null || date.startsWith("XXXX") || date <= "2023-06-01").toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same dataset whatever the order of the articles", () => {
    const read = [seed, seed.replaceAll("Valiyev", "Inventedov")].map((text, at) =>
      readArticle({ ...received(text), id: `a${at}`, file: `a${at}.txt` }, tables),
    );
    expect(assemble([...read].reverse())).toEqual(assemble(read));
  });

  it("puts the articles in the order in which they were published", () => {
    const told = (id: string, published: string | null) => {
      const { article, ...read } = readArticle({ ...received(seed), id, file: `${id}.txt` }, tables);
      return { ...read, article: { ...article, published } };
    };
    const { articles, incidents } = assemble([told("a", null), told("b", "2031-02-01"), told("c", "2031-01-31")]);
    expect(articles.map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect([...new Set(incidents.map(({ articleId }) => articleId))]).toEqual(["c", "b", "a"]);
  });

  it("keeps an incident's id when other articles are added", () => {
    const alone = assemble([readArticle(received(seed), tables)]);
    const other = readArticle({ ...received(seed), id: "other", file: "other.txt" }, tables);
    const together = assemble([readArticle(received(seed), tables), other]);
    const ids = (incidents: readonly Incident[]) => incidents.map(({ id }) => id);
    expect(ids(together.incidents.filter(({ articleId }) => articleId === "any"))).toEqual(ids(alone.incidents));
    expect(new Set(together.incidents.map(({ id }) => id)).size).toBe(together.incidents.length);
  });

  it("says that it reads no other language instead of finding nothing", () => {
    const { article, incidents } = readArticle(
      received("Суд в Алматы приговорил активиста к 15 суткам ареста."),
      tables,
    );
    expect(incidents).toEqual([]);
    expect(article.problems).toHaveLength(1);
  });
});
