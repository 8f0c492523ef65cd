import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChoiceName, choiceOf, EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { chipsOf } from "../../../src/domain/filter.ts";
import { select } from "../../../src/domain/selection.ts";
import { emptyTally } from "../../../src/domain/tally.ts";
import { english } from "../../../src/domain/words/english.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../invented/dataset.ts";

const NAMES: readonly ChoiceName[] = ["city", "status", "charge", "length", "organisation", "articles"];

describe("a choice among keys", () => {
  it("counts beside each key what choosing it alone would leave under the other filters", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, fc.constantFrom(...NAMES), (dataset, filter, name) => {
        const facet = choiceOf(name);
        const counts = facet.countsIn(select(dataset, filter, name));
        for (const key of facet.keysIn(dataset))
          expect(counts.get(key) ?? emptyTally()).toEqual(select(dataset, { ...filter, [name]: [key] }).total);
      }),
    );
  });

  it("shows the cases an article tells of, also where another article's report is counted", () => {
    const again = { ...inventedDataset.incidents[0], id: "i1b", caseId: "i1", articleId: "invented-2" };
    const dataset = { ...inventedDataset, incidents: [...inventedDataset.incidents, again] as never };
    const shown = select(dataset, { ...EMPTY_FILTER, articles: ["invented-2"] });
    const ids = Array.from({ length: shown.size }, (_, index) => shown.row(index).id);
    expect(ids).toEqual(["i1", "i7", "i8", "i9"]);
  });

  it("names organisations as the articles do, and those without one", () => {
    const filter = { ...EMPTY_FILTER, organisation: ["Invented Party", "not-stated"] };
    expect(select(inventedDataset, filter).size).toBe(select(inventedDataset, EMPTY_FILTER).size);
    expect(chipsOf(filter, english, inventedDataset).map(({ text }) => text)).toEqual([
      "Invented Party",
      "organisation not stated",
    ]);
    expect(select(inventedDataset, { ...EMPTY_FILTER, organisation: ["Invented Party"] }).row(0).id).toBe("i3");
  });
});
