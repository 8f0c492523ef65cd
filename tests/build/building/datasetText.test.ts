import fc from "fast-check";
import { expect, it } from "vitest";
import { datasetText } from "../../../src/build/building/datasetText.ts";
import { listed } from "../../../src/build/reading/listed.ts";
import type { Incident } from "../../../src/domain/schema.ts";
import { arbitraryDataset } from "../../invented/arbitraryDataset.ts";

/** In pieces of up to so many. */
function inPieces(incidents: readonly Incident[], size: number): Incident[][] {
  const pieces: Incident[][] = [];
  for (let at = 0; at < incidents.length; at += size) pieces.push(incidents.slice(at, at + size));
  return pieces;
}

it("gives the bytes of the dataset as JSON, whatever pieces its incidents come in", () => {
  const size = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(arbitraryDataset, size, fc.boolean(), (dataset, most, isEmpty) => {
      const { schemaVersion, articles, places, incidents } = isEmpty
        ? { ...dataset, articles: [], places: {}, incidents: [] }
        : dataset;
      const parts = {
        places,
        articles: () => articles,
        incidentTexts: () => inPieces([...incidents], most).map(listed),
      };
      const whole = JSON.stringify({ schemaVersion, articles, places, incidents }, null, 1);
      expect([...datasetText(parts)].join("")).toBe(`${whole}\n`);
    }),
  );
});
