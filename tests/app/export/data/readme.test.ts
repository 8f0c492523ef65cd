import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DataExtent, requestOf } from "../../../../src/app/export/data/DataRequest.ts";
import { readme } from "../../../../src/app/export/data/readme.ts";
import { paragraph } from "../../../../src/app/export/paragraph/articleText.ts";
import { EMPTY_FILTER, type Filter } from "../../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../../src/domain/schema.ts";
import { english } from "../../../../src/domain/words/english.ts";
import { arbitraryDataset, arbitraryFilter } from "../../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../../invented/dataset.ts";

const permalink = "https://example.org/?city=almaty";

function note(
  filter: Partial<Filter>,
  extent: DataExtent = "filtered",
  dataset: DatasetFile = inventedDataset,
): string {
  const chosen = { ...EMPTY_FILTER, ...filter };
  const source = { dataset, filter: chosen, datasetVersion: "0123456789ab", permalink };
  return [...readme(requestOf(source, extent))].join("");
}

describe("the note in the archive", () => {
  test.each<[Partial<Filter>, DataExtent, string]>([
    [
      { city: ["almaty", "astana"], status: ["fined"] },
      "filtered",
      "filtered by Almaty or Astana · Fined, 1 of 10 rows",
    ],
    [{}, "filtered", "no filter, everything reported, 9 of 10 rows"],
    [{ city: ["almaty"] }, "all", "no filter, all 10 rows, those told as background too"],
  ])("says first which filter the data passed: %o, %s", (filter, extent, expected) => {
    expect(note(filter, extent).split("\n")[0]).toBe(`Qamau data: ${expected}`);
  });

  test("says in its second line that the data is made up, where it is", () => {
    const made = english.figure.synthetic;
    expect(note({}, "all", { ...inventedDataset, synthetic: true }).split("\n")[1]).toBe(made);
    expect(note({}, "all")).not.toContain(made);
  });

  test("names every article with its date, the state of the data, the licences and how to cite it", () => {
    const text = note({ city: ["almaty"] });
    expect(text).toContain("Articles (1)\n------------\nInvented report, 4 March 2031\n");
    for (const part of ["4 March 2031", "Version 0123456789ab", permalink, "CC BY 4.0", "geonames.org"])
      expect(text).toContain(part);
    expect(text).toContain(
      "Source: Invented report, 4 March 2031. Data: Qamau. Filter: Almaty. Articles published up to 4 March 2031. " +
        `Version 0123456789ab. ${permalink}\n`,
    );
  });

  test("says where a part of the filter is not in the link", () => {
    const text = { words: "Arman", scope: "facts" as const };
    expect(note({ text })).toContain(english.figure.partNotInLink);
    expect(note({})).not.toContain(english.figure.partNotInLink);
  });

  test("says the numbers of the page, whatever the data and the filter", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const text = note(filter, "filtered", dataset);
        for (const sentence of paragraph({ dataset, filter, datasetVersion: null, permalink }, english))
          expect(text).toContain(`\n${sentence}\n`);
      }),
      { numRuns: 30 },
    );
  });
});
