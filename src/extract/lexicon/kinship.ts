import type { Gender } from "./givenNames.ts";

/** A relative of somebody, as a noun says it. `sharesSurname`: a child or sibling, who in the region bears the same one. */
export interface Kin {
  gender: Gender | null;
  sharesSurname: boolean;
}

const kin = (gender: Gender | null, sharesSurname = false): Kin => ({ gender, sharesSurname });

/** Nouns for one relative. */
export const kinNouns: Readonly<Record<string, Kin>> = {
  son: kin("male", true),
  daughter: kin("female", true),
  brother: kin("male", true),
  sister: kin("female", true),
  "half-brother": kin("male"),
  "half-sister": kin("female"),
  twin: kin(null, true),
  "first-born": kin(null, true),
  firstborn: kin(null, true),
  wife: kin("female"),
  "ex-wife": kin("female"),
  husband: kin("male"),
  "ex-husband": kin("male"),
  spouse: kin(null),
  widow: kin("female"),
  widower: kin("male"),
  fiancé: kin("male"),
  fiancée: kin("female"),
  partner: kin(null),
  father: kin("male", true),
  mother: kin("female"),
  "father-in-law": kin("male"),
  "mother-in-law": kin("female"),
  "son-in-law": kin("male"),
  "daughter-in-law": kin("female"),
  "brother-in-law": kin("male"),
  "sister-in-law": kin("female"),
  stepson: kin("male"),
  stepdaughter: kin("female"),
  stepfather: kin("male"),
  nephew: kin("male"),
  niece: kin("female"),
  uncle: kin("male"),
  aunt: kin("female"),
  cousin: kin(null),
  grandson: kin("male"),
  granddaughter: kin("female"),
  grandfather: kin("male"),
  grandmother: kin("female"),
  parent: kin(null),
  relative: kin(null),
};

/** Nouns for relatives together; all of them bear one surname. */
export const kinPlurals: Readonly<Record<string, { gender: Gender | null; count: number | null }>> = {
  brothers: { gender: "male", count: null },
  sisters: { gender: "female", count: null },
  siblings: { gender: null, count: null },
  twins: { gender: null, count: 2 },
  cousins: { gender: null, count: null },
  spouses: { gender: null, count: 2 },
  couple: { gender: null, count: 2 },
};

/** Words between a possessive and the noun for a relative: "his younger brother". */
export const kinAdjectives = new Set(
  "younger elder older eldest youngest twin only own late underage minor adult teenage grown-up first second pregnant eldest ailing elderly step half native".split(
    " ",
  ),
);

export const possessives: Readonly<Record<string, Gender | "several">> = {
  his: "male",
  her: "female",
  their: "several",
};

/** Which of two children or siblings: one word for each rank, whatever an article says. */
export const kinRanks: Readonly<Record<string, "elder" | "younger">> = {
  elder: "elder",
  older: "elder",
  eldest: "elder",
  "first-born": "elder",
  firstborn: "elder",
  younger: "younger",
  youngest: "younger",
};

/** What somebody is to a relative of theirs: to "his son" a father, to "her son" a mother. */
export const kinReciprocals: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  son: { male: "father", female: "mother" },
  daughter: { male: "father", female: "mother" },
  father: { male: "son", female: "daughter" },
  mother: { male: "son", female: "daughter" },
  brother: { male: "brother", female: "sister" },
  sister: { male: "brother", female: "sister" },
  wife: { male: "husband", female: "wife" },
  husband: { male: "husband", female: "wife" },
  grandson: { male: "grandfather", female: "grandmother" },
  granddaughter: { male: "grandfather", female: "grandmother" },
  nephew: { male: "uncle", female: "aunt" },
  niece: { male: "uncle", female: "aunt" },
  uncle: { male: "nephew", female: "niece" },
  aunt: { male: "nephew", female: "niece" },
  grandfather: { male: "grandson", female: "granddaughter" },
  grandmother: { male: "grandson", female: "granddaughter" },
  parents: { male: "son", female: "daughter" },
  family: { male: "son", female: "daughter" },
};
