import { describe, expect, it } from "vitest";
import { parseArticleMetadata } from "../../src/domain/schema.ts";
import { CHARGE_CATEGORIES, STATUSES } from "../../src/domain/vocabulary.ts";
import type { Gold } from "./Answer.ts";
import { COLLECTIONS, readAnnotated } from "./corpus.ts";
import { overall, scoreArticle } from "./score.ts";
import { readShortReports } from "./shortReports.ts";

const DATE = /^(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function isOneOf(allowed: readonly string[], value: string | null): boolean {
  return value === null || allowed.includes(value);
}

/** What is wrong with a gold answer as it is written, apart from whether it is true; without a text it gives no evidence. */
function faultsOf(gold: Gold, text: string | null): string[] {
  const [start, end] = gold.evidence_span ?? [0, 0];
  const faults: Record<string, boolean> = {
    "evidence is not at its span":
      text !== null && (gold.evidence === null || text.slice(start, end) !== gold.evidence),
    "a person and a count": gold.person !== null && gold.count !== null,
    "unknown tier": !["core", "background"].includes(gold.tier),
    "unknown status":
      gold.status === null || ![gold.status, ...(gold.status_accept ?? [])].every((s) => isOneOf(STATUSES, s)),
    "unknown kind of charge": ![gold.charge_category, ...(gold.charge_category_accept ?? [])].every((c) =>
      isOneOf(CHARGE_CATEGORIES, c),
    ),
    "a date in another form": ![gold.date, ...(gold.date_accept ?? [])].every(
      (date) => date === null || DATE.test(date),
    ),
    "unknown source of the year": !isOneOf(["explicit", "anchor", "no"], gold.year_in_text),
  };
  return Object.entries(faults).flatMap(([fault, isThere]) => (isThere ? [`${gold.id}: ${fault}`] : []));
}

describe("the gold answers of the short reports", () => {
  const reports = readShortReports();

  it("are written as the guidelines say", () => {
    const written = reports.flatMap(({ gold }) => gold.incidents.flatMap((each) => faultsOf(each, null)));
    expect(written).toEqual([]);
  });

  it("each have an id of their own, and score themselves without an error", () => {
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
    // A group without a number is known by its evidence alone, which short reports do not give.
    const known = reports.filter(({ gold }) => gold.incidents.every(({ person, count }) => (person ?? count) !== null));
    const counts = known.map(({ gold: { incidents } }) => overall(scoreArticle(incidents, incidents)));
    expect(counts.filter(({ fp, fn }) => fp + fn > 0)).toEqual([]);
  });
});

describe.each(COLLECTIONS)("the gold answers of %s", (collection) => {
  const annotated = readAnnotated(collection);

  it("are written as the guidelines say, each with its exact words", () => {
    expect(annotated.flatMap(({ text, gold }) => gold.incidents.flatMap((each) => faultsOf(each, text)))).toEqual([]);
  });

  it("belong to their article, each under a name of its own", () => {
    const ids = annotated.flatMap(({ gold }) => gold.incidents.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      annotated.filter(({ id, gold }) => gold.doc !== id || gold.incidents.some((each) => !each.id.startsWith(id))),
    ).toEqual([]);
  });

  it("come with metadata that can be read", () => {
    expect(
      annotated.filter(({ metadata }) => !("metadata" in parseArticleMetadata(metadata))).map(({ id }) => id),
    ).toEqual([]);
  });

  it("score themselves without an error", () => {
    const imperfect = annotated.filter(({ gold: { incidents } }) => {
      const { fp, fn } = overall(scoreArticle(incidents, incidents));
      return fp + fn > 0;
    });
    expect(imperfect.map(({ id }) => id)).toEqual([]);
  });
});
