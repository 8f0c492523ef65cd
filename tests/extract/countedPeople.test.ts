import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
describe("people whom nobody names are counted in whatever words", () => {
  it.each(
    rows(`
      Some forty people, women for the most part, were detained by riot police. → 40: detained
      Upwards of twenty protesters were rounded up in the centre of Osh. → 20: detained
      A total of 20 people were detained in Osh. → 20: detained
      One person was detained on the square in Osh. → 1: detained
      The two students detained on Monday were released without charge. → 2: released
      Nine fans of the club stood before the judge in Taraz. Five, who had climbed on a car, were jailed for five days; the four others were fined 110,760 tenge each. → 5: administrative-arrest 5 days; 4: fined 110760 KZT
      A court in Bukhara ended the trial of 24 defendants. Seventeen of the 24 were sent to prison. The other seven were given restriction of freedom. → 17: imprisoned; 7: restricted-freedom
      Eleven more of their fellow villagers were fined 34,500 tenge each. → 11: fined 34500 KZT
      Eleven participants of the women's march were released the same evening. → 11: released
      A family of five was detained in Osh on Monday. → 5: detained
      A husband and wife were detained in Osh on Monday. → 2: detained
      All nine of the detained fishermen were released on Monday. → 9: released
      A person was detained in Osh. →
      The police let everybody go. One person was not: Erbol Umarbekov was detained. → Erbol Umarbekov: detained
      Police planned to detain forty people. →
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});

describe("what several get is told with one verb, or of a case", () => {
  it.each(
    rows(`
      Welder Erbol Umarbekov was jailed for ten days and shop assistant Askar Testov for five. → Erbol Umarbekov: administrative-arrest 10 days; Askar Testov: administrative-arrest 5 days
      Erbol Umarbekov was imprisoned for ten years and Askar Testov, a teacher, for five. → Erbol Umarbekov: imprisoned 10 years; Askar Testov: imprisoned 5 years
      Erbol Umarbekov was imprisoned for ten years and Askar Testov waited for five hours. → Erbol Umarbekov: imprisoned 10 years
      Erbol Umarbekov was fined $200. For pensioner Askar Testov, father of six, the matter ended with a warning. → Erbol Umarbekov: fined 200 USD; Askar Testov: warned
      In the case of Erbol Umarbekov, a teacher, the judge limited herself to a warning. → Erbol Umarbekov: warned
      The trial of Erbol Umarbekov ended in an acquittal. → Erbol Umarbekov: acquitted
      For Erbol Umarbekov the trial may end with an acquittal. →
      Erbol Umarbekov limited himself to a warning to the neighbours. →
      Erbol Umarbekov was brought to the Batken department of the State Committee for National Security. → Erbol Umarbekov: detained
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});
