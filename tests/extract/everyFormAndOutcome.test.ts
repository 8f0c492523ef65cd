import { describe, expect, it } from "vitest";
import { told } from "./grammar.ts";

/** All people here are invented. A and B stand for their names. */
const NAMES = { A: "Erbol Umarbekov", B: "Azamat Toktogulov" } as const;

const ONE = `A|A, 34,|A, a teacher,|A, a teacher from Osh,|Activist A|The activist A|A (34)|A, who had taken part in the rally,|
  A, whose brother is in prison,|A, a former editor of the newspaper Tirek,|Opposition activist and blogger A|A 34-year-old teacher, A,|
  A, a father of three,|Another defendant, A,|One of them, A,|His colleague A|A, the head of the regional branch of the party,|
  A, a resident of Kara-Suu who works as a driver,|A, a 34-year-old engineer and mother of two,|Local journalist A|The leader of the movement, A,|
  The defendant A|A himself|A, too,|A, accused of the same offence,|A, originally from Talas,|Mr A|A third man, A,|
  Farmer A, 34, of the village of Ak-Suu,|A, an administrator of the channel,|A, 52, who had taken part in the rally,|A, 34, whose brother is in prison,|
  A, 34, a teacher,`;

const TWO = `A and B|A, a presenter, and B, a video editor,|A, 34, and B, 41,|Activists A and B|Both A and B|The activists A and B|
  A (34) and B (41)|Spouses A and B|Two of them, A and B,|A, an engineer, and his friend B|Two activists, A and B,|
  Journalist A and cameraman B|Pensioner A, 67, and student B, 19,`;

/** What is said of one, what is said of two, and what each of them is told to have suffered. */
const PASSIVE = `was sentenced to five years in prison|were sentenced to five years in prison|imprisoned 5 years
  was given five years in prison|were given five years in prison each|imprisoned 5 years
  received five years in prison|each received five years in prison|imprisoned 5 years
  was handed a five-year prison term|were handed five-year prison terms|imprisoned 5 years
  was found guilty and sentenced to five years of imprisonment|were found guilty and sentenced to five years of imprisonment each|imprisoned 5 years
  was placed under administrative arrest for ten days|were placed under administrative arrest for ten days|administrative-arrest 10 days
  was fined 20 MCI|were fined 20 MCI each|fined 20 MCI
  received a fine of 20 MCI|each received a fine of 20 MCI|fined 20 MCI
  must pay a fine of 20 MCI|must each pay a fine of 20 MCI|fined 20 MCI
  was placed under house arrest|were placed under house arrest|house-arrest
  was remanded in custody for two months|were remanded in custody for two months|pretrial-detention
  has been taken into custody until 5 June|have been taken into custody until 5 June|pretrial-detention
  was detained|were detained|detained
  was released|were released|released
  was acquitted|were acquitted|acquitted
  received three years' probation|each received three years' probation|restricted-freedom 3 years
  was given a suspended sentence of three years|were given suspended sentences of three years|restricted-freedom 3 years
  was issued a warning|were issued warnings|warned
  was sent for compulsory treatment|were sent for compulsory treatment|forced-psychiatric`;

/** What a court does to X, and what X is told to have suffered. */
const ACTIVE = `sentenced X to five years in prison|imprisoned 5 years
  gave X five years in prison|imprisoned 5 years
  handed X a five-year sentence|imprisoned 5 years
  sent X to a penal colony for five years|imprisoned 5 years
  fined X 20 MCI|fined 20 MCI
  imposed a fine of 20 MCI on X|fined 20 MCI
  punished X with ten days of arrest|administrative-arrest 10 days
  placed X under house arrest|house-arrest
  ruled that X should be placed under house arrest|house-arrest
  remanded X in custody for two months|pretrial-detention
  ordered that X be kept in custody until 5 June|pretrial-detention
  acquitted X|acquitted
  ordered the release of X|released`;

const listOf = (text: string) => text.split("|").map((each) => each.trim());
const rowsOf = (text: string) => text.split("\n").map(listOf);

/** A name, and no other capital: "A and B", "(A)". */
function named(sentence: string): string {
  return sentence.replace(/\bA(?=[ ,.](?!\d+-|third))/gu, NAMES.A).replace(/\bB(?=[ ,.])/gu, NAMES.B);
}

function unlike(sentence: string, outcome: string, people: readonly string[]): string[] {
  const got = told(named(sentence)).sort();
  const expected = people.map((person) => `${person}: ${outcome}`).sort();
  return got.join() === expected.join() ? [] : [`${named(sentence)} → ${got.join("; ")}`];
}

function lowered(form: string): string {
  return /^(?:A|Mr)\b(?! \d| third)/u.test(form) ? form : form.charAt(0).toLowerCase() + form.slice(1);
}

describe("every form of a name with every way to say an outcome", () => {
  it.each(rowsOf(PASSIVE))("one %s", (predicate = "", _, outcome = "") => {
    expect(listOf(ONE).flatMap((form) => unlike(`${form} ${predicate}.`, outcome, [NAMES.A]))).toEqual([]);
  });

  it.each(rowsOf(PASSIVE))("two of whom it is said that one %s", (_, predicate = "", outcome = "") => {
    expect(listOf(TWO).flatMap((form) => unlike(`${form} ${predicate}.`, outcome, [NAMES.A, NAMES.B]))).toEqual([]);
  });

  it.each(rowsOf(ACTIVE))("a court that %s", (predicate = "", outcome = "") => {
    const sentences = listOf(ONE).map((form) => `On Monday, a court in Osh ${predicate.replace("X", lowered(form))}.`);
    expect(sentences.flatMap((sentence) => unlike(sentence.replace(/,\./u, "."), outcome, [NAMES.A]))).toEqual([]);
  });
});
