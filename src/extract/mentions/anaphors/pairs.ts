/** Two or more who belong together, though the noun may be a singular. */
export const PAIRS: Readonly<Record<string, number | null>> = {
  couple: 2,
  pair: 2,
  duo: 2,
  spouses: 2,
  trio: 3,
  brothers: null,
  sisters: null,
  siblings: null,
};

/** Whether a noun means several people. */
export function isPlural(noun: string): boolean {
  return noun in PAIRS || noun === "people" || noun.endsWith("men") || (noun.endsWith("s") && !noun.endsWith("ss"));
}
