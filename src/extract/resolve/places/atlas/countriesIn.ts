import type { Read } from "../../../stage3Mentions.ts";
import { countryNamed } from "../countryNamed.ts";

/** The countries a passage names. */
export function countriesIn({ tokens }: Read): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token, at) => {
      const country = countryNamed(token);
      if (country === null) return [];
      const before = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
      return before.includes("citizen") || before.includes("native") || before.includes("from") ? [] : [country];
    }),
  );
}
