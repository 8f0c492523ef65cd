/** What somebody cannot or does not do for snow, fear or lack of a ticket is forbidden by nobody. */
const ABLE = new Set("could can would will did does do had has have should might".split(" "));
const OBLIGING = new Set(["must", "shall"]);

/** "may not", "is not allowed to"; "must", "has to": what the words of a verb say about a duty, if anything. */
export function dutyIn(words: readonly string[], isUnreal: boolean): "forbidden" | "obliged" | null {
  if (words.includes("not")) return isUnreal && !words.some((word) => ABLE.has(word)) ? "forbidden" : null;
  const hasTo = words.includes("to") && ["has", "have"].includes(words[0] ?? "");
  return hasTo || OBLIGING.has(words[0] ?? "") ? "obliged" : null;
}
