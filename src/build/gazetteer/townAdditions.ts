import type { SourceTown } from "./sourceTowns.ts";

/** Towns of the field that both vintages of GeoNames leave out, with the source of each row. */
export const townAdditions: readonly (SourceTown & { why: string })[] = [
  {
    name: "Kaskelen",
    country: "KZ",
    admin1: "01",
    latitude: 43.2,
    longitude: 76.62,
    population: 58418,
    feature: "PPLA2",
    why: "Centre of Karasai District beside Almaty; coordinates of Wikipedia, population of the 2009 census.",
  },
  {
    name: "Masanchi",
    country: "KZ",
    admin1: "17",
    latitude: 42.9289,
    longitude: 75.3019,
    population: 13606,
    feature: "PPL",
    why: "Village of the clashes of February 2020; coordinates of Wikipedia, population of the 2009 census.",
  },
];
