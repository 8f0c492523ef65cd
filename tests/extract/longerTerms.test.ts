import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
describe("a term on top of another", () => {
  it.each(
    rows(`
      One year and three months have been added to the term of Erbol Umarbekov. → Erbol Umarbekov: imprisoned 1 years 3 months
      Another year was added to Erbol Umarbekov's sentence. → Erbol Umarbekov: imprisoned 1 years
      A court in Osh added three more years to the sentence of Erbol Umarbekov. → Erbol Umarbekov: imprisoned 3 years
      Erbol Umarbekov had two more years added to his sentence. → Erbol Umarbekov: imprisoned 2 years
      Erbol Umarbekov was jailed in May. A court in Osh added three years to his term. → Erbol Umarbekov: imprisoned 3 years
      Erbol Umarbekov received an additional year in a colony for disobedience. → Erbol Umarbekov: imprisoned 1 years
      Two names were added to the list of Erbol Umarbekov.
      A year has been added to the contract of Erbol Umarbekov.
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});

describe("a term that lies ahead because a court has given it", () => {
  it.each(
    rows(`
      Erbol Umarbekov is to serve five years in a colony. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov will have to spend five years in a colony. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov must spend the next five years in prison. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov is to spend five years in a colony, unless the regional court comes to his aid. → Erbol Umarbekov: imprisoned 5 years
      Unless he pays, Erbol Umarbekov will spend five years in a colony.
      Erbol Umarbekov will go to a colony for three years. → Erbol Umarbekov: imprisoned 3 years
      Erbol Umarbekov will be sent to a colony for three years. → Erbol Umarbekov: imprisoned 3 years
      Erbol Umarbekov may go to a colony for three years.
      Erbol Umarbekov fears that he will go to prison for three years.
      The prosecutor wants Erbol Umarbekov to go to prison for three years.
      Erbol Umarbekov has to pay a fine of 20 MCI. → Erbol Umarbekov: fined 20 MCI
      If convicted, Erbol Umarbekov will have to spend five years in a colony.
      Erbol Umarbekov would have to spend five years in a colony.
      His lawyer fears that Erbol Umarbekov will be sent to a psychiatric hospital.
      If convicted, Erbol Umarbekov will be placed in a penal colony.
      Erbol Umarbekov is to stand trial on Monday.
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});
