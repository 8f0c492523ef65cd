/** Words that say where somebody is from, between a noun and a name. */
export const placeWords = new Set([
  "from",
  "of",
  "in",
  "the",
  "city",
  "town",
  "village",
  "region",
  "district",
  "native",
  "resident",
]);
