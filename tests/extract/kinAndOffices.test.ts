import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
describe("somebody is meant by whose relative he is", () => {
  it.each(
    rows(`
      Erbol Umarbekov's wife says that eight men in masks took her husband away on Monday night. → Erbol Umarbekov: detained
      Erbol Umarbekov's wife said her husband had been taken away on Monday. → Erbol Umarbekov: detained
      The wife of Erbol Umarbekov said that her husband had been detained on Monday. → Erbol Umarbekov: detained
      "My son was detained on Monday," said the mother of Erbol Umarbekov. → Erbol Umarbekov: detained
      Dana Testova, the wife of Erbol Umarbekov, says her husband was taken away by police on Monday. → Erbol Umarbekov: detained
      Dana Testova is the mother of Erbol Umarbekov. She says police dragged her son out of the house on Monday. → Erbol Umarbekov: detained
      Erbol Umarbekov's parents learned only on Monday that their son was in a police cell. → Erbol Umarbekov: detained
      Erbol Umarbekov's wife said a neighbour had been detained on Monday. →
      Erbol Umarbekov said that his wife was waiting outside the police station. →
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});

describe("somebody is meant by what he was, or as the only one", () => {
  it.each(
    rows(`
      Former mayor Erbol Umarbekov was waiting for the verdict. On Monday he was sentenced to three years in prison. → Erbol Umarbekov: imprisoned 3 years
      Erbol Umarbekov heard the verdict standing. The former lawmaker will spend three years in prison. → Erbol Umarbekov: imprisoned 3 years
      Erbol Umarbekov, a former policeman, heard the verdict standing. The court sentenced the ex-policeman to three years in prison. → Erbol Umarbekov: imprisoned 3 years
      Erbol Umarbekov heard the verdict standing. The court sentenced the 34-year-old father of two to three years in prison. → Erbol Umarbekov: imprisoned 3 years
      Lawyer Erbol Umarbekov was due to leave on 18 December. Instead the court detained him for a further 15 days. → Erbol Umarbekov: administrative-arrest 15 days
      Judge Erbol Umarbekov opened the hearing. He was sentenced to three years in prison. →
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});

describe("a name is seen wherever it stands", () => {
  it.each(
    rows(`
      At the edge of the same square Erbol Umarbekov, 19, was detained. → Erbol Umarbekov: detained
      Near the monument Erbol Umarbekov was detained by police. → Erbol Umarbekov: detained
      Rapper Erbol "Era" Umarbekov was detained in Osh. → Erbol "Era" Umarbekov: detained
      The street Erbol Umarbekov led to the prison. →
      In the flat of Erbol Umarbekov a book was found. →
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });

  it("behind a label with the surname first", () => {
    expect(
      told("Accused: Umarbekov, Erbol, trader.\n\nCourt: Osh City Court.\n\nOutcome: three years in prison."),
    ).toEqual(["Erbol Umarbekov: imprisoned 3 years"]);
  });
});
