/** The order of texts by their units, which is the same in every language. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
