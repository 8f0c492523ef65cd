import fc from "fast-check";
import { expect, it } from "vitest";
import { datasetText } from "../../../src/build/building/datasetText.ts";
import { listed } from "../../../src/build/reading/listed.ts";
import { arbitraryDataset } from "../../invented/arbitraryDataset.ts";

/** In pieces of up to so many. */
function inPieces<Member>(members: readonly Member[], size: number): Member[][] {
  const pieces: Member[][] = [];
  for (let at = 0; at < members.length; at += size) pieces.push(members.slice(at, at + size));
  return pieces;
}

it("gives the bytes of the dataset as JSON, whatever pieces its members come in", () => {
  const size = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(arbitraryDataset, size, fc.boolean(), fc.boolean(), (dataset, most, isEmpty, areBytes) => {
      const { schemaVersion, articles, places, incidents } = isEmpty
        ? { ...dataset, articles: [], places: {}, incidents: [] }
        : dataset;
      const encoded = (text: string) => (areBytes ? Buffer.from(text) : text);
      const parts = {
        places,
        articleTexts: () => inPieces([...articles], most).map(listed),
        incidentTexts: () => inPieces([...incidents], most).map((piece) => encoded(listed(piece))),
      };
      const whole = JSON.stringify({ schemaVersion, articles, places, incidents }, null, 1);
      expect([...datasetText(parts)].map(String).join("")).toBe(`${whole}\n`);
    }),
  );
});
