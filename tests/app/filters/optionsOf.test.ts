import { describe, expect, it } from "vitest";
import { optionsOf } from "../../../src/app/filters/optionsOf.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

describe("the options of a list", () => {
  it("stand by people, then by incidents, then by name, and what is not stated last", () => {
    const told: [placeId: string | null, count: number | null][] = [
      [null, 90],
      ["astana", null],
      ["almaty", null],
      ["oral", null],
      ["oral", null],
      ["karaganda-region", 1],
    ];
    const incidents = told.map(([placeId, count], index) => inventIncident({ id: `o${index}`, placeId, count }));
    const options = optionsOf("city", { ...inventedDataset, incidents }, EMPTY_FILTER, english);
    expect(options.map(({ id }) => id)).toEqual(["karaganda-region", "oral", "almaty", "astana", "unplaced"]);
  });
});
