import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casesOf } from "../../../src/domain/cases/casesOf.ts";
import { disagreementsOf } from "../../../src/domain/cases/disagreementsOf.ts";
import { isSameCase } from "../../../src/domain/cases/isSameCase.ts";
import { linkCases } from "../../../src/domain/cases/linkCases.ts";
import { nameKeysOf, namesAgree } from "../../../src/domain/cases/namesAgree.ts";
import { fromDayNumber } from "../../../src/domain/day.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { Incident } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import { sourcesOf } from "../../../src/figure/sourcesOf.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

/** All people here are invented. */

function report(articleId: string, name: string, given: Partial<Incident> = {}): Incident {
  const person = { name, aliases: [], role: null };
  return inventIncident({ id: `${articleId}-${name}`, articleId, person, count: 1, ...given });
}

function casesAmong(...incidents: Incident[]): number {
  return new Set(linkCases(incidents).map(({ caseId }) => caseId)).size;
}

const arrest = { status: "administrative-arrest", sentence: { days: 15 }, date: "2031-10-18" } as const;
const treason = { text: "treason", category: "state-security" as const, law: [] };

describe("two articles tell of one case", () => {
  test.each([
    ["of one name on one day", report("a", "Arman Invented", arrest), report("b", "Arman Invented", arrest)],
    [
      "of one name in two spellings and orders",
      report("a", "Zhanar Qabdolova", arrest),
      report("b", "Kabdolova Janar", arrest),
    ],
    [
      "taken one evening, judged the next day",
      report("a", "Arman Invented", { date: "2031-10-17" }),
      report("b", "Arman Invented", arrest),
    ],
    [
      "by an initial, in one place on one day",
      report("a", "A. Invented", { ...arrest, placeId: "almaty" }),
      report("b", "Arman Invented", { ...arrest, placeId: "almaty" }),
    ],
    [
      "of one charge, from the arrest to the verdict",
      report("a", "Arman Invented", { status: "pretrial-detention", date: "2031-02-01", charge: treason }),
      report("b", "Arman Invented", { status: "imprisoned", date: "2032-06-01", charge: treason }),
    ],
    [
      "of one day, though one of them leaves the year out",
      report("a", "Arman Invented", { ...arrest, date: "XXXX-10-18" }),
      report("b", "Arman Invented", arrest),
    ],
    [
      "without a patronymic in one of them",
      report("a", "Elshad Aydin oglu Invented", arrest),
      report("b", "Elshad Invented", arrest),
    ],
  ])("%s", (_, a, b) => {
    expect(casesAmong(a, b)).toBe(1);
  });
});

describe("two cases stay apart", () => {
  test.each([
    ["two people of one surname", report("a", "Arman Invented", arrest), report("b", "Bota Invented", arrest)],
    ["a surname alone", report("a", "Invented", arrest), report("b", "Invented", arrest)],
    [
      "an initial in another town",
      report("a", "A. Invented", { ...arrest, placeId: "almaty" }),
      report("b", "Arman Invented", { ...arrest, placeId: "astana" }),
    ],
    [
      "two countries",
      report("a", "Arman Invented", { ...arrest, country: "KZ" }),
      report("b", "Arman Invented", { ...arrest, country: "KG" }),
    ],
    [
      "fifteen days, and fifteen more a fortnight later",
      report("a", "Arman Invented", arrest),
      report("b", "Arman Invented", { ...arrest, date: "2031-11-02" }),
    ],
    [
      "fifteen days in jail and pre-trial detention",
      report("a", "Arman Invented", arrest),
      report("b", "Arman Invented", { status: "pretrial-detention", date: "2031-10-20" }),
    ],
    [
      "years apart on different charges",
      report("a", "Arman Invented", { status: "imprisoned", date: "2029-02-01" }),
      report("b", "Arman Invented", { status: "imprisoned", date: "2032-06-01", charge: treason }),
    ],
    [
      "half a year apart with nothing said of the charge",
      report("a", "Arman Invented", { date: "2031-02-01" }),
      report("b", "Arman Invented", { date: "2031-08-01" }),
    ],
    ["without any date, charge or penalty", report("a", "Arman Invented"), report("b", "Arman Invented")],
    [
      "two proceedings in one article",
      report("a", "Arman Invented", arrest),
      report("a", "Arman Invented", { ...arrest, id: "a-2" }),
    ],
    [
      "groups of one size on one day",
      inventIncident({ id: "g1", articleId: "a", count: 7, date: "2031-10-18" }),
      inventIncident({ id: "g2", articleId: "b", count: 7, date: "2031-10-18" }),
    ],
  ])("%s", (_, a, b) => {
    expect(casesAmong(a, b)).toBe(2);
  });

  test("when a third report would join two incidents of one article", () => {
    const twice = [report("a", "Arman Invented", arrest), report("a", "Arman Invented", { ...arrest, id: "a-2" })];
    expect(casesAmong(...twice, report("b", "Arman Invented", arrest))).toBe(2);
  });
});

test("a surname alone agrees with no name", () => {
  expect(namesAgree(["invented"], ["arman", "invented"])).toBeNull();
  expect(namesAgree(["a", "invented"], ["arman", "invented"])).toBe("initial");
});

describe("a case", () => {
  const dataset = {
    ...inventedDataset,
    incidents: linkCases([
      report("invented-1", "Arman Invented", { ...arrest, placeId: "almaty" }),
      report("invented-2", "Arman Invented", { ...arrest, placeId: "astana", date: "2031-10-19" }),
    ]),
  };

  test("counts once, by the report published last", () => {
    const selection = select(dataset, EMPTY_FILTER);
    expect(selection.total).toEqual({ people: 1, incidents: 1, unnumbered: 0 });
    expect(selection.row(0).articleId).toBe("invented-1");
    expect(sourcesOf(selection).map(({ id }) => id)).toEqual(["invented-1", "invented-2"]);
    expect(selection.articles).toBe(2);
    expect(selection.toldAgain).toBe(1);
  });

  test("is found by what any of its reports says", () => {
    expect(select(dataset, { ...EMPTY_FILTER, text: { words: "astana", scope: "facts" } }).size).toBe(1);
  });

  test("says where its reports disagree, and of silence nothing", () => {
    const { reports } = casesOf(dataset).of(dataset.incidents[1] as Incident);
    expect(disagreementsOf(reports).map(({ field }) => field)).toEqual(["date", "place"]);
    const [first] = reports;
    expect(disagreementsOf([first as Incident, report("c", "Arman Invented", { ...arrest, date: "2031-10" })])).toEqual(
      [],
    );
  });

  test("is not chosen by the order of the articles, and never holds two incidents of one article", () => {
    const told = fc.record({
      name: fc.constantFrom("Arman Invented", "Bota Invented", "A. Invented"),
      articleId: fc.constantFrom("a", "b", "c", "d"),
      date: fc.integer({ min: 18_000, max: 18_040 }).map(fromDayNumber),
      status: fc.constantFrom("detained" as const, "fined" as const, "imprisoned" as const),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 14 }), (given) => {
        const incidents = given.map(({ name, articleId, ...facts }, index) =>
          report(articleId, name, { id: `r${index}`, placeId: "almaty", ...facts }),
        );
        const linked = linkCases(incidents);
        const caseOf = (from: readonly Incident[]) => new Map(from.map(({ id, caseId }) => [id, caseId]));
        expect(caseOf(linkCases([...incidents].reverse()))).toEqual(caseOf(linked));
        const members = new Set(linked.map(({ caseId, articleId }) => `${caseId} ${articleId}`));
        expect(members.size).toBe(linked.length);
      }),
    );
  });

  test("is found among all as it would be by comparing everybody with everybody", () => {
    const told = fc.record({
      name: fc.tuple(fc.constantFrom("Arman", "A.", "Zhanar"), fc.constantFrom("Invented", "Inventedov", "Janar")),
      articleId: fc.constantFrom("a", "b", "c", "d"),
      day: fc.integer({ min: 18_000, max: 18_040 }).map(fromDayNumber),
      placeId: fc.constantFrom("almaty", "taraz"),
    });
    const isLinked = (a: Incident, b: Incident) => {
      const [one, other] = [nameKeysOf(a.person?.name ?? ""), nameKeysOf(b.person?.name ?? "")];
      const names = namesAgree(one, other);
      return a.articleId !== b.articleId && names !== null && isSameCase(a, b, names);
    };
    fc.assert(
      fc.property(fc.array(told, { maxLength: 14 }), (given) => {
        const incidents = given.map(({ name, articleId, day, placeId }, index) =>
          report(articleId, name.join(" "), { id: `r${index}`, placeId, date: day }),
        );
        const linked = linkCases(incidents);
        const caseIdOf = (index: number) => linked[index]?.caseId;
        incidents.forEach((a, one) => {
          const partners = incidents.filter((b) => isLinked(a, b));
          const isAlone = linked.filter(({ caseId }) => caseId === caseIdOf(one)).length === 1;
          if (partners.length === 0) expect(isAlone).toBe(true);
          // With the only one that agrees with nobody else it is one case.
          const [only, ...others] = partners;
          if (only === undefined || others.length > 0 || incidents.filter((b) => isLinked(only, b)).length > 1) return;
          expect(caseIdOf(one)).toBe(caseIdOf(incidents.indexOf(only)));
        });
      }),
    );
  });
});
