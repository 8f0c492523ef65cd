import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { LENGTH_BINS, lengthBinOf } from "../../../src/domain/length.ts";
import type { Incident } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { termInSeconds } from "../../../src/domain/term.ts";
import { english } from "../../../src/domain/words/english.ts";
import { medianInWords } from "../../../src/views/sentences/medianInWords.ts";
import { isGrey, sentenceLengthsOf } from "../../../src/views/sentences/model.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { naiveSelection } from "../../invented/naive.ts";

function lengthsFor(...incidents: Partial<Incident>[]) {
  const rows = incidents.map((given, index) =>
    inventIncident({ count: 1, status: "imprisoned", ...given, id: `i${index}` }),
  );
  return sentenceLengthsOf(select({ ...inventedDataset, incidents: rows }, EMPTY_FILTER));
}

describe("laws of sentence lengths", () => {
  test("bins and their statuses add up to the selection", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const selection = select(dataset, filter, "length");
        const { rows } = sentenceLengthsOf(selection);
        expect(rows.map(({ bin }) => bin)).toEqual(LENGTH_BINS);
        expect(addTallies(rows.map(({ total }) => total))).toEqual(selection.total);
        for (const { statuses, total } of rows) expect(addTallies(statuses.values())).toEqual(total);
      }),
    );
  });

  test("choosing a bin chooses as many as its bar says", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        for (const { bin, total } of sentenceLengthsOf(select(dataset, filter, "length")).rows)
          expect(select(dataset, { ...filter, length: [bin] }).total).toEqual(total);
      }),
      { numRuns: 40 },
    );
  });

  test("the median is a sentence that was given, with no more than half of the people on either side", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const { median, withTerm } = sentenceLengthsOf(select(dataset, EMPTY_FILTER));
        const given = naiveSelection(dataset, EMPTY_FILTER).filter(
          (each) => each.sentence !== null && !each.background && !isGrey(lengthBinOf(each)),
        );
        if (median === null) {
          expect(withTerm.people).toBe(0);
          return;
        }
        const seconds = termInSeconds(median);
        const weigh = (isCounted: (length: number) => boolean) =>
          given.reduce(
            (sum, { sentence, count }) => (sentence && isCounted(termInSeconds(sentence)) ? sum + (count ?? 0) : sum),
            0,
          );
        expect(given.map(({ sentence }) => sentence)).toContainEqual(median);
        expect(weigh((length) => length < seconds) * 2).toBeLessThan(withTerm.people);
        expect(weigh((length) => length > seconds) * 2).toBeLessThanOrEqual(withTerm.people);
      }),
    );
  });
});

describe("the median", () => {
  test("is the sentence in the middle", () => {
    const { median } = lengthsFor({ sentence: { years: 3 } }, { sentence: { days: 15 } }, { sentence: { months: 6 } });
    expect(median).toEqual({ months: 6 });
  });

  test("is the lower of two, never a length between them", () => {
    expect(lengthsFor({ sentence: { years: 7 } }, { sentence: { days: 15 } }).median).toEqual({ days: 15 });
  });

  test("takes life as the longest", () => {
    const life = { sentence: { life: true as const } };
    expect(lengthsFor(life, { sentence: { years: 25 } }, life).median).toEqual({ life: true });
    expect(lengthsFor(life, { sentence: { years: 25 } }).median).toEqual({ years: 25 });
  });

  test("weighs a group by its size and cannot weigh one of unstated size", () => {
    const long = { sentence: { years: 5 } };
    expect(lengthsFor(long, long, { count: 20, sentence: { days: 10 } }).median).toEqual({ days: 10 });
    expect(lengthsFor(long, { count: null, sentence: { days: 10 } }).median).toEqual({ years: 5 });
    expect(lengthsFor({ count: null, sentence: { days: 10 } }).median).toBeNull();
  });

  test("does not depend on the order of the articles where equal lengths are said in two ways", () => {
    const [year, months] = [{ sentence: { years: 1 } }, { sentence: { months: 12 } }];
    expect(lengthsFor(year, months).median).toEqual(lengthsFor(months, year).median);
  });

  test("leaves out a restricted term, which is none in custody", () => {
    const restricted = { status: "restricted-freedom" as const, sentence: { years: 1 } };
    expect(lengthsFor(restricted).median).toBeNull();
    expect(lengthsFor(restricted, { sentence: { days: 5 } }).median).toEqual({ days: 5 });
  });

  test("says its number and whom it leaves out", () => {
    const arrests = Array.from({ length: 7 }, () => ({
      status: "administrative-arrest" as const,
      sentence: { days: 15 },
    }));
    const lengths = lengthsFor(...arrests, { status: "pretrial-detention" });
    expect(medianInWords(lengths, english)).toBe(
      "Median 15 days, of 7 people with a term; 1 awaiting verdict left out.",
    );
  });

  test("names groups of unstated size apart", () => {
    const lengths = lengthsFor(
      { sentence: { days: 3 } },
      { count: null, sentence: { days: 5 } },
      { count: null, status: "fined" },
    );
    expect(medianInWords(lengths, english)).toBe(
      "Median 3 days, of 1 person with a term; 1 group fined only and 1 group of unstated size with a term left out.",
    );
  });

  test("is missing aloud", () => {
    expect(medianInWords(lengthsFor({ status: "fined" }), english)).toBe(
      "No median: nobody counted in this view has a term in custody.",
    );
  });
});

test("the legend names only statuses that have a colour in the chart", () => {
  expect(lengthsFor({ sentence: { days: 3 } }, { status: "fined" }).statuses).toEqual(["imprisoned"]);
});
