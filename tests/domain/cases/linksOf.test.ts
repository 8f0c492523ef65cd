import fc from "fast-check";
import { expect, it } from "vitest";
import { type Linkable, linkableOf } from "../../../src/domain/cases/Linkable.ts";
import { type Link, linkKeysOf, linksOf } from "../../../src/domain/cases/linksOf.ts";
import { fromDayNumber } from "../../../src/domain/day.ts";
import { inventIncident } from "../../invented/dataset.ts";

/** All people here are invented. */
const told = fc.record({
  name: fc
    .array(fc.constantFrom("Arman", "A.", "I.", "Janar", "Invented"), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(" ")),
  articleId: fc.constantFrom("a", "b", "c", "d"),
  date: fc.integer({ min: 18_000, max: 18_004 }).map(fromDayNumber),
  placeId: fc.constant("almaty"),
});

const incidents = fc.array(told, { maxLength: 14 }).map((all) =>
  all.map(({ name, ...given }, index) => {
    const person = { name, aliases: [], role: null };
    return linkableOf(inventIncident({ id: `r${index}`, person, count: 1, ...given }));
  }),
);

function inOrder(links: readonly Link[]): string[] {
  return links.map((link) => JSON.stringify(link)).sort();
}

it("finds, where incidents are added, the links that there were and those of each that is new", () => {
  fc.assert(
    fc.property(incidents, fc.nat({ max: 14 }), (all, count) => {
      const [known, added] = [all.slice(0, count), all.slice(count)];
      const isNew = new Set(added.map(({ id }) => id));
      const keys = new Set(added.flatMap(linkKeysOf));
      const compared = known.filter((each: Linkable) => linkKeysOf(each).some((key) => keys.has(key)));
      const more = linksOf([...added, ...compared]).filter(({ one, other }) => isNew.has(one) || isNew.has(other));
      expect(inOrder([...linksOf(known), ...more])).toEqual(inOrder(linksOf(all)));
    }),
  );
});

it("finds the same links in any order of the incidents", () => {
  fc.assert(
    fc.property(incidents, (all) => {
      expect(inOrder(linksOf([...all].reverse()))).toEqual(inOrder(linksOf(all)));
    }),
  );
});
