import { nationalNouns, nearby, ofElsewhere } from "../../lexicon/discourse.ts";
import { countries, nationalities } from "../../lexicon/institutions.ts";
import type { Read } from "../../stage3Mentions.ts";

const BEFORE_COUNTRY = new Set(["in", "across", "throughout", "around", "inside"]);

/** The countries a passage says something happens in: "in Kyrgyzstan", "an Uzbek court"; not those people come from. */
export function countriesActingIn({ tokens }: Read): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ lower }, at) => {
      if (!(lower in countries || lower in nationalities)) return [];
      const isNear = nearby.has(tokens[at - 1]?.lower ?? "");
      const before = tokens[isNear ? at - 2 : at - 1]?.lower ?? "";
      if (before === "in" && ofElsewhere.has(tokens[at - 2]?.lower ?? "")) return [];
      const isCourtOf = before === "of" && nationalNouns.has(tokens[at - 2]?.lower ?? "");
      if (lower in countries) return BEFORE_COUNTRY.has(before) || isCourtOf ? [countries[lower] ?? ""] : [];
      return nationalNouns.has(tokens[at + 1]?.lower ?? "") ? [nationalities[lower] ?? ""] : [];
    }),
  );
}
