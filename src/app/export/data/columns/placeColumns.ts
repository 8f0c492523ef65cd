import { type Column, NOT_STATED } from "./Column.ts";

const NO_PLACE = "the article names no place that could be found";

export const placeColumns: readonly Column[] = [
  {
    name: "city",
    type: "text",
    meaning: "Town where it happened, by the name the English press uses",
    empty: "the article names no town that could be found; it may name a region",
    cell: ({ place }) => (place?.kind === "town" ? place.name : null),
  },
  {
    name: "region",
    type: "text",
    meaning: "Region of the place, at the first level below the country",
    empty: `${NO_PLACE}, or one whose region is not known`,
    cell: ({ place }) => place?.region,
  },
  {
    name: "country",
    type: "text",
    meaning: "Country, as ISO 3166-1 alpha-2: KZ, KG",
    empty: NOT_STATED,
    cell: ({ incident, place }) => incident.country ?? place?.country,
  },
  {
    name: "place_kind",
    type: "choice",
    values: ["town", "region"],
    meaning: "What latitude and longitude are of: a town, or a whole region where the article names no town",
    empty: NO_PLACE,
    cell: ({ place }) => place?.kind,
  },
  {
    name: "latitude",
    type: "number",
    unit: "degrees north (WGS 84)",
    meaning: "Latitude of the town, or of a point in the region; never of the address of a person",
    empty: NO_PLACE,
    cell: ({ place }) => place?.latitude,
  },
  {
    name: "longitude",
    type: "number",
    unit: "degrees east (WGS 84)",
    meaning: "Longitude of the same point",
    empty: NO_PLACE,
    cell: ({ place }) => place?.longitude,
  },
];
