import type { Token } from "../token.ts";

/** Where an age in commas or brackets behind a name ends: "Timur, 29, and", "Timur (29)". */
export function behindAge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "," && tokens[at]?.text !== "(") return at;
  const number = tokens[at + 1]?.lower === "aged" ? at + 2 : at + 1;
  if (!/^\d{1,2}$/.test(tokens[number]?.text ?? "")) return at;
  const close = tokens[number + 1]?.lower === "years" ? number + 3 : number + 1;
  return [",", ")", ".", ";"].includes(tokens[close]?.text ?? "") || tokens[close]?.lower === "and"
    ? close + (tokens[close]?.text === ")" ? 1 : 0)
    : at;
}
