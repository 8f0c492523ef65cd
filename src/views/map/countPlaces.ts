import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { CountTable } from "../CountTable.ts";
import { mapModel, type PlaceCount } from "./model.ts";

/** A place with its region, so that those of one name are told apart and those that are regions are seen. */
function nameOf({ place: { name, kind, region } }: PlaceCount, words: Words): string {
  if (kind === "region") return words.counts.regionOnly(name);
  return region === null || region === name ? name : words.counts.placeIn(name, region);
}

/** The circles of the map, and who has none. */
export function countPlaces(selection: Selection, words: Words): CountTable {
  const { places, unplaced } = mapModel(selection);
  const rows = places.map((place) => ({ name: nameOf(place, words), total: place.total, parts: null }));
  const rest = { name: words.counts.unplaced, total: unplaced, parts: null };
  return {
    caption: words.counts.byPlace,
    heading: words.counts.place,
    parts: [],
    rows: unplaced.incidents === 0 ? rows : [...rows, rest],
  };
}
