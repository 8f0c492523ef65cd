import type { Gender } from "../lexicon/givenNames.ts";
import { functionWords } from "../lexicon/institutions.ts";
import { type Kin, kinAdjectives, kinNouns, possessives } from "../lexicon/kinship.ts";
import { genderedEndings } from "../lexicon/nameShapes.ts";
import type { Read } from "../stage3Mentions.ts";
import { Bearers } from "./Bearers.ts";
import { genderOfName, partKey } from "./NameParts.ts";
import { loneWordAt } from "./nameLists.ts";
import type { Person } from "./Person.ts";
import { addSpelling, type FreeWord, type Roster } from "./Roster.ts";

/** How many adjectives may stand between "his" and "brother". */
const MOST_ADJECTIVES = 3;

interface KinName {
  word: FreeWord;
  kin: Kin;
  /** The token of "his", or of "'s". */
  possessive: number;
}

/** "his younger brother Timur", "Akhmetov's daughter, Kseniya,": a relative named by one word. */
function kinNameAt(roster: Roster, read: Read, at: number): KinName | null {
  const { tokens } = read;
  const isPossessive = (tokens[at]?.lower ?? "") in possessives || tokens[at]?.lower === "'s";
  if (!isPossessive) return null;
  let noun = at + 1;
  while (noun <= at + MOST_ADJECTIVES && (kinAdjectives.has(tokens[noun]?.lower ?? "") || isAge(read, noun))) noun += 1;
  const kin = kinNouns[tokens[noun]?.lower ?? ""];
  if (kin === undefined) return null;
  const word =
    loneWordAt(roster, read, tokens[noun + 1]?.text === "," ? noun + 2 : noun + 1) ??
    apposedBefore(roster, read, at, noun);
  return word === null || functionWords.has(word.token.lower) ? null : { word, kin, possessive: at };
}

/** "Timur, his first-born, put up fences": the name stands before. */
function apposedBefore(roster: Roster, read: Read, possessive: number, noun: number): FreeWord | null {
  const isApposed = read.tokens[possessive - 1]?.text === "," && [",", "."].includes(read.tokens[noun + 1]?.text ?? "");
  return isApposed ? loneWordAt(roster, read, possessive - 2) : null;
}

function isAge({ tokens }: Read, at: number): boolean {
  return tokens[at]?.kind === "number" || tokens[at]?.text === "-" || tokens[at]?.lower === "year-old";
}

/** Whose relative it is: who stands before "'s", or the nearest person before "his" who can be meant by it. */
function ownerOf(roster: Roster, read: Read, possessive: number): Person | null {
  const word = read.tokens[possessive]?.lower ?? "";
  if (word === "'s") {
    const mention = roster.mentionEndingAt(read, possessive);
    return mention?.kind === "person" ? roster.personOf(mention) : null;
  }
  const gender = possessives[word];
  for (const candidate of personsBefore(roster, read, possessive))
    if (gender === "several" || candidate.gender === null || candidate.gender === gender) return candidate;
  return null;
}

/** The persons named before a token in its paragraph, the nearest first. */
function personsBefore(roster: Roster, read: Read, at: number): Person[] {
  const start = read.tokens[at]?.start ?? 0;
  const { index, paragraph } = read.passage;
  const near = [roster.reads[index], roster.reads[index - 1]].filter((each) => each?.passage.paragraph === paragraph);
  return near.flatMap((each) =>
    (each?.sightings ?? [])
      .map(({ mention }) => mention)
      .filter((mention) => mention.kind === "person" && mention.start < start)
      .flatMap((mention) => roster.personOf(mention) ?? [])
      .reverse(),
  );
}

/** The surname in the form the gender asks for: Burmistrov, Burmistrova. */
function inflected(surname: string, gender: Gender | null): string {
  for (const [masculine, feminine] of genderedEndings) {
    if (gender === "female" && surname.endsWith(masculine)) return `${surname.slice(0, -masculine.length)}${feminine}`;
    if (gender === "male" && surname.endsWith(feminine)) return `${surname.slice(0, -feminine.length)}${masculine}`;
  }
  return surname;
}

/** The relative, where the article names them in full elsewhere: of the same surname, where that is shared. */
function knownKin(named: readonly Person[], { sharesSurname }: Kin, owner: Person | null): Person | null {
  const surname = owner?.parts.surname ?? null;
  const family = named.filter((person) => surname === null || isOfFamily(person, surname));
  const [only] = family.length > 0 || sharesSurname ? family : named;
  return family.length < 2 && named.length < 2 ? (only ?? null) : family.length === 1 ? (only ?? null) : null;
}

/** Whether a person bears a surname in either gender. */
export function isOfFamily({ parts }: Person, surname: string): boolean {
  if (parts.surname === null) return false;
  const forms = [surname, inflected(surname, "female"), inflected(surname, "male")];
  return forms.some((form) => partKey(form) === partKey(parts.surname ?? ""));
}

/**
 * Finds relatives named by their given name alone. A child or a sibling bears the surname of the one they belong to; it
 * is concluded, and where it stands is kept.
 */
export function enlistKin(roster: Roster): void {
  const bearers = new Bearers(roster.persons);
  for (const { passage } of roster.reads) {
    const read = roster.reads[passage.index];
    if (read === undefined || passage.kind === "furniture") continue;
    read.tokens.forEach((_, at) => {
      const found = kinNameAt(roster, read, at);
      if (found === null) return;
      const { word, kin, possessive } = found;
      const owner = ownerOf(roster, read, possessive);
      const known = knownKin(bearers.all(word.token.text), kin, owner);
      if (known !== null) {
        roster.take(known, word, "kin");
        return;
      }
      const own = genderOfName({ given: word.token.text, surname: null, initials: [], words: [], surnameFirst: false });
      const gender = kin.gender ?? own;
      const surname = owner?.parts.surname ?? null;
      const isShared = kin.sharesSurname && surname !== null && gender !== null;
      const name = isShared ? `${word.token.text} ${inflected(surname, gender)}` : word.token.text;
      const from = owner?.mentions[0];
      const surnameFrom = isShared && from !== undefined ? { start: from.start, end: from.end } : null;
      const person = roster.enlist(name, { gender, surnameFrom });
      addSpelling(person, word.token.text);
      roster.take(person, word, "kin");
    });
  }
}
