import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { geojson } from "../../../../src/app/export/data/geojson.ts";
import type { DatasetFile } from "../../../../src/domain/schema.ts";
import { arbitraryDataset } from "../../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../../invented/dataset.ts";

function written(dataset: DatasetFile): FeatureCollection {
  return JSON.parse([...geojson(dataset)].join(""));
}

test("a feature stands at its place, longitude first, and says the basis of its facts", () => {
  const [arman] = written(inventedDataset).features;
  expect(arman).toMatchObject({
    type: "Feature",
    id: "i1",
    geometry: { type: "Point", coordinates: [76.9167, 43.25] },
    properties: { person: "Arman Invented", city: "Almaty", count: 1, sentence: "15 days", basis_city: "inherited" },
  });
});

test("data that is made up says so, and no other", () => {
  expect(written({ ...inventedDataset, synthetic: true })).toHaveProperty("synthetic", true);
  expect(written(inventedDataset)).not.toHaveProperty("synthetic");
});

test("nobody is left out for want of a place", () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const { type, features } = written(dataset);
      expect(type).toBe("FeatureCollection");
      expect(features.map(({ id }) => id)).toEqual(dataset.incidents.map(({ id }) => id));
      expect(features.map(({ geometry }) => geometry === null)).toEqual(
        dataset.incidents.map(({ placeId }) => placeId === null),
      );
    }),
  );
});
