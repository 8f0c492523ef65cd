import { dwellings } from "../../lexicon/confinement.ts";
import { possessives } from "../../lexicon/kinship.ts";
import type { Token } from "../../token.ts";

/** "outside his Baku home", "in her Minsk office": where somebody lives or works, by its town. */
export function isHomeIn(tokens: readonly Token[], from: number, to: number): boolean {
  return Object.hasOwn(possessives, tokens[from - 1]?.lower ?? "") && dwellings.has(tokens[to]?.lower ?? "");
}
