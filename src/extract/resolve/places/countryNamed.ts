import { countries, nationalities } from "../../lexicon/institutions.ts";
import { ofWord } from "../../ofWord.ts";

/** The country whose name or adjective a word is; `null` for any other word. */
export const countryNamed = ofWord(({ lower }) => countries[lower] ?? nationalities[lower] ?? null);
