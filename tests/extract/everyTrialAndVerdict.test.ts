import { describe, expect, it } from "vitest";
import { incidentsOf } from "./told.ts";

/** All people here are invented. A is the name of one of them. */
const NAME = "Erbol Umarbekov";

/** How a report may begin that tells of a trial on Monday, 26 May 2031 in Osh, and leaves its end to the next sentence. */
const TRIALS = [
  "The trial of blogger A, 34, accused of inciting hatred, ended in Osh on Monday.",
  "A verdict was announced on 26 May in Osh in the case of blogger A, who was charged with inciting ethnic hatred.",
  "On 26 May, the Osh City Court considered the case of blogger A.",
  "A hearing in the case of blogger A took place in Osh on 26 May.",
  "On Monday evening, judge Nurlan Asanov of the Osh City Court read out the verdict in the case of blogger A.",
];

/** What may stand between, and is about nobody else. */
const BETWEEN = [
  "",
  "The hearing lasted an hour. ",
  "The prosecutor had asked for seven years. ",
  "About thirty supporters gathered outside the building. ",
  "Journalists were not admitted. ",
  "\n\n",
];

const VERDICTS: readonly (readonly [string, string])[] = [
  ["He was sentenced to five years in prison.", "imprisoned"],
  ["The blogger received five years in prison.", "imprisoned"],
  ["The accused was found guilty and given five years.", "imprisoned"],
  ["The 34-year-old will spend five years in a penal colony.", "imprisoned"],
  ["The judge sentenced him to five years in prison.", "imprisoned"],
  ["The sentence is five years in a penal colony.", "imprisoned"],
  ["The verdict: five years in a penal colony.", "imprisoned"],
  ["Five years in a penal colony: such is the verdict.", "imprisoned"],
  ["The punishment was five years in prison.", "imprisoned"],
  ["His sentence is five years.", "imprisoned"],
  ["Umarbekov got a suspended sentence of three years.", "restricted-freedom"],
  ["The defendant was fined 20 MCI.", "fined"],
  ["The court imposed a fine of 20 MCI.", "fined"],
  ["The man must pay a fine of 20 MCI.", "fined"],
  ["The judge acquitted him.", "acquitted"],
  ["The court released him from the courtroom.", "released"],
];

function readings(verdict: string): string[] {
  return TRIALS.flatMap((trial) =>
    BETWEEN.map((between) => {
      const text = `${trial.replace(/\bA\b(?=[ ,.])(?! verdict| hearing)/u, NAME)} ${between}${verdict}`;
      const [only, ...others] = incidentsOf(text, "2031-05-28").filter(({ background }) => !background);
      const told = `${only?.person?.name} ${only?.status} ${only?.date} ${only?.placeId} ${others.length}`;
      return `${told} ← ${text}`;
    }),
  );
}

describe("every trial with every verdict", () => {
  it.each(VERDICTS)("%s", (verdict, status) => {
    const expected = `${NAME} ${status} 2031-05-26 osh 0`;
    expect(readings(verdict).filter((reading) => !reading.startsWith(`${expected} ←`))).toEqual([]);
  });
});
