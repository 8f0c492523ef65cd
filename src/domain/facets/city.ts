import { byPlace, type PlaceKey, UNPLACED } from "../dimension.ts";
import { placeNameOf } from "../placeName.ts";
import { choiceFacet, keyedBy } from "./choiceFacet.ts";

export const city = choiceFacet<PlaceKey>({
  ...keyedBy(byPlace),
  isKnown: (entry, dataset) => entry === UNPLACED || Object.hasOwn(dataset.places, entry),
  nameOf: (key, words, dataset) => (key === UNPLACED ? words.facets.unplaced : placeNameOf(dataset.places, key)),
});
