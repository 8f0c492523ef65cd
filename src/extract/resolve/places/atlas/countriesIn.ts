import { countries, nationalities } from "../../../lexicon/institutions.ts";
import type { Read } from "../../../stage3Mentions.ts";

/** The countries a passage names. */
export function countriesIn({ tokens }: Read): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ lower }, at) => {
      const before = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
      if (before.includes("citizen") || before.includes("native") || before.includes("from")) return [];
      const country = countries[lower] ?? nationalities[lower];
      return country === undefined ? [] : [country];
    }),
  );
}
