import { nameKey } from "../../domain/nameKey.ts";
import { remembering } from "../../domain/remembering.ts";
import { type Gender, genderOfGivenName, isGivenName } from "../lexicon/givenNames.ts";
import {
  certainSurname,
  feminineGiven,
  feminineSurname,
  filialWords,
  masculineSurname,
  patronymic,
  surnameEnding,
} from "../lexicon/nameShapes.ts";

/** A written name, taken apart. Words are as written; keys are the same for all spellings of a sound. */
export interface NameParts {
  /** `null` where only an initial, or nothing, stands for it. */
  given: string | null;
  /** With a particle where it has one: "Tazhibek kyzy". `null` where only a given name is written. */
  surname: string | null;
  /** Initials in their order: "Ya", "G". */
  initials: readonly string[];
  /** Every written-out word, patronymics and particles too. */
  words: readonly string[];
  surnameFirst: boolean;
}

const INITIAL = /^\p{Lu}(?:\p{Ll}?\.)?$/u;

/** One key for a name's word, whatever its spelling: Yerlan and Erlan, Sergeyev and Sergeev too. */
export const partKey = remembering((word) =>
  nameKey(
    word
      .toLowerCase()
      .replace(/y(?=e)/gu, "")
      .replace(/(?<=[aeo])i(?=e)/gu, ""),
  ),
);

/** Where a word says whose child somebody is ("kyzy", "o'g'li"): the child's gender. */
export const genderOfFilial = remembering(
  (word): Gender | null => filialWords[word.toLowerCase().replace(/[’ʼʻ‘`]/gu, "'")] ?? null,
);

function isFilial(word: string): boolean {
  return genderOfFilial(word) !== null;
}

/** "Qurban qizi", "Huseynagha oglu" are one word with the father's name. */
function joinFilial(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const father = joined.at(-1);
    if (isFilial(word) && father !== undefined) joined[joined.length - 1] = `${father} ${word}`;
    else joined.push(word);
  }
  return joined;
}

/** In two words "-ovich" ends a Belarusian surname; "-ovna" is a patronymic everywhere. */
function isPatronymic(word: string, among: readonly string[]): boolean {
  if (word.includes(" ")) return isFilial(word.split(" ").at(-1) ?? "");
  return patronymic.test(word) && (among.length > 2 || /a$/iu.test(word));
}

/** Whether of two words the first is the surname: "Beisekeyev Serik", "Tsoi Roman", "Maratuly Yerdos". */
function isSurnameFirst(first: string, last: string): boolean {
  if (isGivenName(first) && !isGivenName(last)) return false;
  const [a, b] = [certainSurname.test(first), certainSurname.test(last)];
  if (a !== b) return a;
  if (isGivenName(last) && !isGivenName(first)) return !b;
  const [c, d] = [surnameEnding.test(first), surnameEnding.test(last)];
  return c && !d && !isGivenName(first);
}

type Ordered = Pick<NameParts, "given" | "surname" | "surnameFirst">;

function orderOf(words: readonly string[], hasInitials: boolean, initialsFirst: boolean): Ordered {
  const [first, second] = words;
  if (first === undefined) return { given: null, surname: null, surnameFirst: false };
  if (second === undefined) {
    // "Alikhan B." is a given name and the initial of a surname; "Abdrasulov T." the other way round.
    const isGiven = isGivenName(first) && !certainSurname.test(first) && !(hasInitials && initialsFirst);
    return isGiven || patronymic.test(first)
      ? { given: first, surname: null, surnameFirst: false }
      : { given: null, surname: first, surnameFirst: hasInitials && !initialsFirst };
  }
  const plain = words.filter((word, at) => at === 0 || !isPatronymic(word, words));
  const last = plain.at(-1) ?? second;
  // "Makhabat Tazhibek kyzy": without any other surname the father's name is it; "Raisa Ishmukhanovna" has none.
  if (plain.length === 1)
    return { given: first, surname: patronymic.test(second) ? null : second, surnameFirst: false };
  const patronymicLast = isPatronymic(words.at(-1) ?? "", words);
  const surnameFirst = words.length > 2 && patronymicLast ? true : isSurnameFirst(first, last);
  return surnameFirst ? { given: last, surname: first, surnameFirst } : { given: first, surname: last, surnameFirst };
}

/** Takes a name of any shape of the region apart. */
export const partsOf = remembering((name): NameParts => {
  const written = name
    .replace(/["“”„«»][^"“”„«»]*["“”„«»]|\([^)]*\)/gu, " ")
    .replace(/(\p{L}\.)(?=\p{L})/gu, "$1 ")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const initials = written.filter((word) => INITIAL.test(word)).map((word) => word.replace(".", ""));
  const words = joinFilial(written.filter((word) => !INITIAL.test(word)));
  const initialsFirst = INITIAL.test(written[0] ?? "");
  return { ...orderOf(words, initials.length > 0, initialsFirst), initials, words };
});

/** The keys of all written-out words, in any order the same. */
export function wholeKey({ words, initials }: NameParts): string {
  return [...words.map(partKey), ...initials.map((letter) => `${partKey(letter)}.`)].sort().join(" ");
}

/** What a name tells of its bearer: by patronymic, given name, and the ending of the surname. */
export function genderOfName({ given, surname, words }: NameParts): Gender | null {
  for (const word of words) {
    const filial = genderOfFilial(word.split(" ").at(-1) ?? "");
    if (word.includes(" ") && filial !== null) return filial;
    if (isPatronymic(word, words) && word !== surname) return /a$/iu.test(word) ? "female" : "male";
  }
  if (surname !== null && feminineSurname.test(surname)) return "female";
  const known = given === null ? null : genderOfGivenName(given);
  // Anar and Nazim are women's and men's names in different spellings: there the surname decides.
  const isMasculine = surname !== null && masculineSurname.test(surname);
  if (known === "female" && isMasculine && !feminineGiven.test(given ?? "")) return "male";
  return known ?? (isMasculine ? "male" : null);
}
