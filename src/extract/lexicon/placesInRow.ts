/** "The former", "the second": which of those named in a row; counted from the end below zero. */
export const placesInRow: ReadonlyMap<string, number> = new Map([
  ["former", 0],
  ["first", 0],
  ["second", 1],
  ["third", 2],
  ["fourth", 3],
  ["last", -1],
  ["latter", -1],
]);
