import { countries, nationalities } from "../../../lexicon/institutions.ts";
import type { Read } from "../../../stage3Mentions.ts";

/** The countries a passage names. */
export function countriesIn({ tokens }: Read): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ lower }, at) => {
      const country = countries[lower] ?? nationalities[lower];
      if (country === undefined) return [];
      const before = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
      return before.includes("citizen") || before.includes("native") || before.includes("from") ? [] : [country];
    }),
  );
}
