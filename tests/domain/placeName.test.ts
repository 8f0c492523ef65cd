import { expect, it } from "vitest";
import { placeNameOf } from "../../src/domain/placeName.ts";
import { inventedDataset } from "../invented/dataset.ts";

it("places of one name are told apart by their region, or else their country; others bear their name alone", () => {
  const { almaty, oral } = inventedDataset.places;
  if (almaty === undefined || oral === undefined) throw new Error("the invented dataset has lost its places");
  const places = {
    almaty,
    "oral-kz": { ...oral, name: "Saran", region: "Karaganda Region" },
    "oral-ru": { ...oral, name: "Saran", region: null, country: "RU" },
  };
  expect(Object.keys(places).map((id) => placeNameOf(places, id))).toEqual([
    "Almaty",
    "Saran (Karaganda Region)",
    "Saran (RU)",
  ]);
  expect(placeNameOf(places, "gone")).toBe("gone");
});
