import { remembering } from "../../domain/remembering.ts";
import { isGivenName } from "../lexicon/givenNames.ts";
import { countries, functionWords, institutionNouns, nationalities } from "../lexicon/institutions.ts";
import { kinNouns, kinPlurals } from "../lexicon/kinship.ts";
import { months, weekdays } from "../lexicon/months.ts";
import { certainSurname, patronymic } from "../lexicon/nameShapes.ts";
import { noNames } from "../lexicon/noNames.ts";
import { peopleAdjectives, peopleNouns } from "../lexicon/people.ts";
import { honorifics, partOfNoun, titles } from "../lexicon/titles.ts";
import { ofWord } from "../ofWord.ts";
import { genderOfFilial } from "../persons/NameParts.ts";
import type { Token } from "../token.ts";

/** Fewer capitals are an abbreviation. */
const SHORTEST_CAPITALS = 4;
/** A surname that is an English word as well has no more letters: Ten, An, No. */
export const LONGEST_SHORT_SURNAME = 3;
/** "No. 4", "p. 6": no initials. */
const NUMBERED = new Set(["no", "nr", "p", "pt"]);

const isInCapitals = remembering((text) => text.length > 1 && text === text.toUpperCase() && /\p{L}/u.test(text));

/** Whether a word has the form of a name. */
const isWrittenAsName = ofWord(({ kind, capital, text }) => {
  if (kind !== "word" || !capital) return false;
  if (/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)) return false;
  if (!isInCapitals(text)) return true;
  return text.length >= SHORTEST_CAPITALS && (certainSurname.test(text) || isGivenName(text));
});

/** Whether a name may begin with a word: one with a capital, or in capitals. */
export const opensName = ofWord(({ kind, capital, text }) => kind === "word" && (capital || isInCapitals(text)));

/** A word in capitals is a name only where it has the shape of one: "Nurbolat ABDRASHEV". */
export function isNameWord(token: Token | undefined): token is Token {
  return token !== undefined && isWrittenAsName(token);
}

/** "OSPAN Erbol", "Erbol OSPAN": whatever its form, a word in capitals beside a given name. */
export function isSurnameInCapitals(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.text.length < SHORTEST_CAPITALS || !isInCapitals(token.text)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isBeside = (other: Token | undefined) => other?.capital === true && isGivenName(other.text);
  return !isNoName(token) && (isBeside(before) || isBeside(next));
}

/** "N.", "Sh.": the point belongs to the name. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, point] = [tokens[at], tokens[at + 1]];
  if (point?.text !== "." || letter?.end !== point.start || !/^\p{Lu}\p{Ll}?$/u.test(letter.text)) return false;
  return (
    !honorifics.has(letter.lower) &&
    !noNames.has(letter.lower) &&
    (tokens[at + 2]?.kind !== "number" || !NUMBERED.has(letter.lower))
  );
}

/** A word that stands in the name of no person: of an institution, a country, a day, a faith. */
export const isNoName = ofWord(
  ({ lower }) =>
    functionWords.has(lower) ||
    institutionNouns.has(lower) ||
    noNames.has(lower) ||
    lower in countries ||
    lower in nationalities,
);

/** A capitalised word before a name that says who it is: "Lawyer", "Judge", "Former Mayor", "Muslim". */
export const isLead = ofWord(
  ({ lower }) =>
    titles.has(lower) ||
    honorifics.has(lower) ||
    partOfNoun.has(lower) ||
    peopleNouns.has(lower) ||
    peopleAdjectives.has(lower) ||
    lower in kinNouns ||
    lower in kinPlurals ||
    lower in nationalities ||
    functionWords.has(lower) ||
    noNames.has(lower) ||
    lower in months ||
    lower in weekdays,
);

/** Whether a word has the form of a name of the region; of others nothing is known. */
export const looksLikeName = remembering(
  (word) => isGivenName(word) || certainSurname.test(word) || patronymic.test(word) || genderOfFilial(word) !== null,
);
