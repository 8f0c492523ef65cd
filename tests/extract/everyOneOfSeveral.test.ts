import { describe, expect, it } from "vitest";
import { incidentsOf } from "./told.ts";

/**
 * Several people of one case and what each of them got: nobody's penalty, nor its kind, is told of another. All people here
 * are invented; A, B and C stand for their names, P, Q and R for their penalties.
 */

const NAMES = ["Erbol Umarbekov", "Saniya Kasymova", "Timur Ospanov"] as const;

type Penalty = readonly [words: string, told: string];

const PENALTIES: readonly Penalty[] = [
  ["five years in prison", 'imprisoned {"years":5}'],
  ["a suspended sentence of four years", 'restricted-freedom {"years":4}'],
  ["two years of restricted freedom", 'restricted-freedom {"years":2}'],
  ["ten days of administrative arrest", 'administrative-arrest {"days":10}'],
  ["a fine of 50,000 tenge", 'fined {"amount":50000,"unit":"KZT"}'],
];

const LEADS = [
  "",
  "The Osh City Court announced its verdict on Monday. ",
  "A, B and C were detained in March. ",
  "Three activists were sentenced in Osh on Monday. ",
];

const OF_THREE = [
  "A received P, B Q and C R.",
  "A, a driver from Osh, received P, B Q and C R.",
  "The judge gave A P, B Q, and C, a journalist, R.",
  "Three people were tried: A (P), B (Q) and C (R).",
  "The sentences were as follows: A – P, B – Q, C – R.",
  "A – P\nB – Q\nC – R",
  "- A, a teacher: P;\n- B, a driver: Q;\n- C: R.",
  "The heaviest penalty, P, went to A. B received Q, C R.",
  "A, B and C were found guilty. The first was given P, the second Q and the third R.",
  "The court sentenced A to P and B, an opposition activist, to Q. The third defendant, C, got R.",
  "A, a journalist, received P, while B, an opposition activist, was given Q. For C the court chose R.",
  "Along with A, who was given P, B was sentenced to Q. C, tried with them, received R.",
  "For A the court chose P; for B, Q; for C, R.",
];

function filled(text: string, penalties: readonly Penalty[]): string {
  const words: Readonly<Record<string, string>> = {
    A: NAMES[0],
    B: NAMES[1],
    C: NAMES[2],
    P: penalties[0]?.[0] ?? "",
    Q: penalties[1]?.[0] ?? "",
    R: penalties[2]?.[0] ?? "",
  };
  return text.replace(/(?<![\p{L}\d])[ABCPQR](?![\p{L}\d])(?! (?:few|fine of))/gu, (letter, at: number) =>
    letter === "A" && /^A (?:court|suspended)/u.test(text.slice(at)) ? letter : (words[letter] ?? letter),
  );
}

function told(text: string): string[] {
  return incidentsOf(text, "2031-05-28")
    .filter(({ background }) => !background)
    .map(({ person, count, status, sentence, fine }) => {
      const who = person?.name ?? `group of ${count}`;
      return `${who}: ${status} ${JSON.stringify(sentence ?? fine)}`;
    })
    .sort();
}

/** Each penalty once in each place. */
const ROWS = PENALTIES.map((_, at) => [0, 1, 2].map((step) => PENALTIES[(at + step) % PENALTIES.length] as Penalty));

describe("every one of several has what is told of them", () => {
  it.each(OF_THREE)("%s", (report) => {
    for (const lead of LEADS)
      for (const row of ROWS) {
        const text = filled(`${lead}${report.includes("\n") && lead !== "" ? "\n" : ""}${report}`, row);
        const expected = row.map(([, outcome], at) => `${NAMES[at]}: ${outcome}`).sort();
        expect(told(text), text).toEqual(expected);
      }
  });

  it.each([
    [
      "Erbol Umarbekov and Saniya Kasymova were sentenced to three years and a four-year suspended sentence respectively.",
      ['Erbol Umarbekov: imprisoned {"years":3}', 'Saniya Kasymova: restricted-freedom {"years":4}'],
    ],
    [
      "Erbol Umarbekov and Saniya Kasymova were sentenced to a fine of 20,000 tenge and 15 days respectively.",
      ['Erbol Umarbekov: fined {"amount":20000,"unit":"KZT"}', 'Saniya Kasymova: administrative-arrest {"days":15}'],
    ],
    [
      "Erbol Umarbekov and Saniya Kasymova were sentenced to two and three years of restricted freedom respectively.",
      ['Erbol Umarbekov: restricted-freedom {"years":2}', 'Saniya Kasymova: restricted-freedom {"years":3}'],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
