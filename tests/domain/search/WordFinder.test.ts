import fc from "fast-check";
import { expect, test } from "vitest";
import { countBits, rowsOf } from "../../../src/domain/engine/bits.ts";
import { fold } from "../../../src/domain/fold.ts";
import type { DatasetFile, Incident } from "../../../src/domain/schema.ts";
import {
  type SearchColumns,
  searchColumnsFrom,
  searchColumnsOf,
  searchedTexts,
} from "../../../src/domain/search/SearchColumns.ts";
import { wordRowsOf } from "../../../src/domain/search/TextRows.ts";
import { WordFinder } from "../../../src/domain/search/WordFinder.ts";
import { syntheticDataset } from "../../synthetic/syntheticDataset.ts";

const letter = fc.constantFrom("a", "b", "б", "қ");
const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });
const texts = ["ab ба", "қ", "", "bbb aab", "b a"];

interface Facts {
  name: string;
  charge: number;
}

const facts = fc.array(
  fc.record({
    name: fc.array(word, { maxLength: 2 }).map((words) => words.join(" ")),
    charge: fc.nat({ max: texts.length - 1 }),
  }),
  { maxLength: 80, size: "max" },
);

function columnsOf(rows: readonly Facts[]): SearchColumns {
  const codes = Uint8Array.from(rows, ({ charge }) => charge);
  const names = wordRowsOf(rows.map(({ name }) => name));
  return searchColumnsOf({ length: rows.length, names, others: [searchedTexts(codes, texts)] });
}

/** What is searched of an incident, folded. */
function factsOf(
  { person, charge, organisation, trigger, placeId }: Incident,
  places: DatasetFile["places"],
): string[] {
  const place = placeId === null ? undefined : places[placeId];
  const others = [
    person?.role,
    charge?.text,
    organisation,
    trigger?.text,
    place && `${place.name} ${place.region ?? ""}`,
  ];
  return [person?.name, ...(person?.aliases ?? []), ...others].map((text) => fold(text ?? ""));
}

test("whatever was looked for before, a word is found where it stands", () => {
  fc.assert(
    fc.property(facts, fc.array(word, { minLength: 1, maxLength: 8 }), (rows, words) => {
      const finder = new WordFinder(columnsOf(rows));
      const typed = words.flatMap((each) => Array.from(each, (_, end) => each.slice(0, end + 1)));
      for (const wanted of typed) {
        const found = finder.rowsHaving(wanted);
        const expected = rows.flatMap(({ name, charge }, row) =>
          name.includes(wanted) || texts[charge]?.includes(wanted) ? [row] : [],
        );
        expect([...rowsOf(found, countBits(found))]).toEqual(expected);
      }
    }),
  );
});

test("words typed letter by letter into an archive of thousands are found where they stand", () => {
  const dataset = syntheticDataset({ incidents: 3000, seed: 4 });
  const finder = new WordFinder(searchColumnsFrom(dataset));
  const searched = dataset.incidents.map((incident) => factsOf(incident, dataset.places));
  for (const typed of ["zhangul", "верго", "rally", "almaty", "қ", "'", "x"])
    for (let end = 1; end <= typed.length; end++) {
      const wanted = typed.slice(0, end);
      const found = finder.rowsHaving(wanted);
      const expected = searched.flatMap((all, row) => (all.some((fact) => fact.includes(wanted)) ? [row] : []));
      expect([...rowsOf(found, countBits(found))]).toEqual(expected);
    }
});
