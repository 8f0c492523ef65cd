import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER, FACET_NAMES, type Filter } from "../../src/domain/facets/facets.ts";
import { chipsOf, readFilter, writeFilter } from "../../src/domain/filter.ts";
import { type Selection, select } from "../../src/domain/selection.ts";
import { english } from "../../src/domain/words/english.ts";
import { arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { datasetWithAdded, inventedDataset } from "../invented/dataset.ts";

function rowsIn({ members, size }: Selection): number[] {
  return Array.from({ length: size }, (_, index) => members.rowAt(index));
}

describe("a filter", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        expect(readFilter(writeFilter(filter, inventedDataset), inventedDataset)).toEqual({ filter, problems: [] });
      }),
    );
  });

  it("leaves what is not chosen out of the address", () => {
    expect(writeFilter(EMPTY_FILTER, inventedDataset)).toEqual({ address: [], kept: [] });
  });

  it("keeps the search, which may be a name, out of the address", () => {
    const filter = { ...EMPTY_FILTER, text: { words: "Arman", scope: "facts" }, city: ["almaty"] } as const;
    const written = writeFilter(filter, inventedDataset);
    expect(written).toEqual({ address: [["city", "almaty"]], kept: [["text", "Arman"]] });
  });

  it("ignores what is damaged or unknown, and names it", () => {
    const address = [
      ["city", "atlantis"],
      ["city", "oral"],
      ["dates", "2023-02-30--2023-03-01"],
      ["dates", "x"],
      ["status", "fined"],
      ["told", "twice"],
      ["utm_source", "x"],
    ] as const;
    const { filter, problems } = readFilter({ address: [...address], kept: [] }, inventedDataset);
    expect(filter).toEqual({ ...EMPTY_FILTER, city: ["oral"], status: ["fined"] });
    expect(problems).toEqual(["city=atlantis", "dates=2023-02-30--2023-03-01", "dates=x", "told=twice"]);
  });

  it("has a chip for everything chosen, and loses just that when the chip goes", () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        const chips = chipsOf(filter, english, inventedDataset);
        for (const chip of chips) {
          const left = chipsOf(chip.without, english, inventedDataset);
          expect(left).toHaveLength(chips.length - 1);
          for (const name of FACET_NAMES) if (name !== chip.facet) expect(chip.without[name]).toEqual(filter[name]);
        }
      }),
    );
  });

  it("marks the chips of what no link holds: the search, and articles that the reader added", () => {
    const filter: Filter = {
      ...EMPTY_FILTER,
      text: { words: "Arman", scope: "articles" },
      city: ["almaty"],
      articles: ["invented-1", "invented-2"],
    };
    const marked = chipsOf(filter, english, datasetWithAdded).filter(({ isPrivate }) => isPrivate);
    expect(marked.map(({ facet, text }) => [facet, text])).toEqual([
      ["text", english.facets.textOfArticles("Arman")],
      ["articles", "invented-2.txt"],
    ]);
  });

  it("lets through with a facet excepted whatever it lets through with it", () => {
    fc.assert(
      fc.property(arbitraryFilter, fc.constantFrom(...FACET_NAMES), (filter, name) => {
        const all = select(inventedDataset, filter, name).members;
        for (const row of rowsIn(select(inventedDataset, filter))) expect(all.has(row)).toBe(true);
      }),
    );
  });

  it("finds words in names, places, charges and organisations, whatever their case and accents", () => {
    const found = (text: string) =>
      rowsIn(select(inventedDataset, { ...EMPTY_FILTER, text: { words: text, scope: "facts" } })).map(
        (row) => inventedDataset.incidents[row]?.id,
      );
    expect(found("ÁRMAN")).toEqual(["i1"]);
    expect(found("unsanctioned almaty")).toEqual(["i1", "i5"]);
    expect(found("invented party")).toEqual(["i3"]);
    expect(found("nobody")).toEqual([]);
  });
});
