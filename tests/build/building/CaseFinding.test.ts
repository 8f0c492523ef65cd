import fc from "fast-check";
import { expect, it } from "vitest";
import { CaseFinding } from "../../../src/build/building/CaseFinding.ts";
import type { Kept } from "../../../src/build/building/Gathering.ts";
import { type Linkable, linkableOf } from "../../../src/domain/cases/Linkable.ts";
import { linkCases } from "../../../src/domain/cases/linkCases.ts";
import { linkKeysOf } from "../../../src/domain/cases/linksOf.ts";
import { fromDayNumber } from "../../../src/domain/day.ts";
import { inventIncident } from "../../invented/dataset.ts";

/** All people here are invented. */
const told = fc.record({
  name: fc
    .array(fc.constantFrom("Arman", "A.", "I.", "Janar", "Invented", "Otherov"), { minLength: 2, maxLength: 3 })
    .map((words) => words.join(" ")),
  date: fc.integer({ min: 18_000, max: 18_080 }).map(fromDayNumber),
  placeId: fc.constantFrom("almaty", "almaty", "taraz"),
});

interface Told {
  kept: Kept;
  linkables: Linkable[];
}

const articles = fc.array(fc.array(told, { minLength: 1, maxLength: 3 }), { maxLength: 9 }).map((all) =>
  all.map((people, number): Told => {
    const linkables = people.map(({ name, ...given }, index) => {
      const person = { name, aliases: [], role: null };
      // Ids in another order than their articles.
      const id = `${(number * 7 + index * 3) % 10}-${number}-${index}`;
      return linkableOf(inventIncident({ id, articleId: `a${number}`, person, count: 1, ...given }));
    });
    const incidents = linkables.map((each) => ({ id: each.id, linkKeys: linkKeysOf(each) }));
    const summary = { published: null, problems: [], places: [], incidents, background: 0 };
    return { kept: { id: `a${number}`, file: `a${number}.txt`, sha256: "", key: `key ${number}`, summary }, linkables };
  }),
);

/** By comparing all with all. */
function casesOf(all: readonly Told[]): Map<string, string> {
  return new Map(linkCases(all.flatMap(({ linkables }) => linkables)).map(({ id, caseId }) => [id, caseId]));
}

function found(last: readonly Told[] | null, now: readonly Told[]) {
  const standings = last?.map(({ kept }) => ({ ...kept, sizes: { article: 0, incidents: 0 } }));
  const finding = new CaseFinding(last && standings ? { standings, caseIds: casesOf(last) } : null);
  for (const each of now) finding.add(each.kept, last?.includes(each) === true);
  const linkablesOf = (kept: readonly Kept[]) =>
    now.filter((each) => kept.includes(each.kept)).flatMap(({ linkables }) => linkables);
  finding.meet(linkablesOf(finding.added));
  let read = 0;
  for (let near = finding.toRead(); near.length > 0; near = finding.toRead()) {
    read += near.length;
    finding.read(linkablesOf(near));
  }
  return { caseIds: finding.caseIds(), read };
}

it("finds the cases that are found where nothing was known, whatever came and went", () => {
  const bits = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(articles, bits, bits, (all, were, are) => {
      const [last, now] = [all.filter((_, index) => were[index]), all.filter((_, index) => are[index])];
      const expected = casesOf(now);
      for (const caseIds of [found(last, now).caseIds, found(null, now).caseIds])
        for (const [id, caseId] of expected) expect([id, caseIds.get(id) ?? id]).toEqual([id, caseId]);
    }),
    { numRuns: 1000 },
  );
});

it("reads nothing of those it knew where nobody came or went", () => {
  fc.assert(
    fc.property(articles, (all) => {
      expect(found(all, all).read).toBe(0);
    }),
  );
});
