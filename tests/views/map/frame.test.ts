import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/domain/schema.ts";
import { frameOf, needsWorld } from "../../../src/views/map/frame.ts";
import { inventedDataset } from "../../invented/dataset.ts";

const moscow: Place = { name: "Moscow", kind: "town", region: null, country: "RU", latitude: 55.75, longitude: 37.62 };
const places = Object.values(inventedDataset.places);

describe("the frame of the map", () => {
  it("shows the whole of a country of Central Asia for one of its towns", () => {
    const { west, east } = frameOf(places.filter(({ name }) => name === "Almaty"));
    expect(west).toBeLessThan(47);
    expect(east).toBeGreaterThan(87);
  });

  it("reaches to a place beyond", () => {
    expect(frameOf([...places, moscow])).toMatchObject({ west: 37.62, north: 55.75 });
  });

  it("shows Central Asia where there is no place", () => {
    expect(frameOf([])).toMatchObject({ west: 46.5, south: 35.1 });
  });

  it("shows at least six degrees of latitude, and twice as many where the borders are coarser", () => {
    const orenburg = { ...moscow, name: "Orenburg", longitude: 55.1, latitude: 51.8 };
    expect(frameOf([orenburg])).toMatchObject({ south: 48.8, north: 54.8 });
    const { south, north } = frameOf([moscow]);
    expect(north - south).toBe(12);
  });

  it("needs the world for a place near the edge of the base map, whose neighbours lie beyond", () => {
    const tbilisi = { ...moscow, name: "Tbilisi", country: "GE", longitude: 44.8, latitude: 41.7 };
    expect(needsWorld([tbilisi])).toBe(true);
  });

  it("needs the world only for a place outside the base map", () => {
    expect(needsWorld(places)).toBe(false);
    expect(needsWorld([...places, moscow])).toBe(true);
  });
});
