import type { Incident } from "../../src/domain/schema.ts";
import type { Chance } from "./Chance.ts";
import { Weighted } from "./Weighted.ts";

/** Names of nobody: their parts are drawn syllable by syllable. */

interface Alphabet {
  syllables: readonly string[];
  surnameEndings: readonly string[];
}

const LATIN: Alphabet = {
  syllables: "ar bo chi da er fa gul ka li mu nur sa ta ya zhan or dem bek tol shi vo rus mir aza kil".split(" "),
  surnameEndings: ["ov", "ova", "bekov", "bekova", "uly", "kyzy", "zoda", "ev", "eva", "iy"],
};
const RUSSIAN: Alphabet = {
  syllables: "ар бо вер го да ер жи за ка ли ма ни ор па ро са те фи ха че ша эл ю яр".split(" "),
  surnameEndings: ["ов", "ова", "ев", "ева", "ин", "ина", "ский", "ская", "енко"],
};
const KAZAKH: Alphabet = {
  syllables: "ай әл бек ғал дәу ер жан қай құ мұ нұр өн сә тұ ұл үм шің ін қыз дос".split(" "),
  surnameEndings: ["ұлы", "қызы", "баев", "баева", "беков", "бекова", "тегі"],
};

const alphabets = new Weighted([
  [LATIN, 60],
  [RUSSIAN, 25],
  [KAZAKH, 15],
]);

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function word({ syllables }: Alphabet, length: number, chance: Chance): string {
  return Array.from({ length }, () => chance.oneOf(syllables)).join("");
}

/** A given name and a surname; hardly two of a million are the same. */
export function syntheticName(chance: Chance): string {
  const alphabet = alphabets.draw(chance);
  const surname = word(alphabet, chance.between(2, 3), chance) + chance.oneOf(alphabet.surnameEndings);
  return `${capitalised(word(alphabet, 2, chance))} ${capitalised(surname)}`;
}

const ROLES = Weighted.byRank(
  `activist;journalist;blogger;lawyer;human rights defender;opposition politician;student;teacher;member of a banned party;
  environmental activist;trade union leader;editor-in-chief;poet;farmer;oil worker;imam;pensioner;doctor;musician;rapper;
  photographer;former deputy;entrepreneur;lecturer;election observer;comedian;veteran;sociologist;taxi driver;artist;
  head of a foundation;publisher;miner;former prosecutor;engineer;vlogger;volunteer;translator;librarian;nurse`.split(
    /;\s*/,
  ),
  0.8,
);

const WITH_ROLE = 0.35;
const WITH_ALIAS = 0.05;

export function syntheticPerson(chance: Chance): NonNullable<Incident["person"]> {
  const name = syntheticName(chance);
  const [given = "", surname = ""] = name.split(" ");
  const alias = chance.is(0.5) ? `${given.slice(0, 1)}. ${surname}` : capitalised(word(LATIN, 2, chance));
  return {
    name,
    aliases: chance.is(WITH_ALIAS) ? [alias] : [],
    role: chance.is(WITH_ROLE) ? ROLES.draw(chance) : null,
  };
}
