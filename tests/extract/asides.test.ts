import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
describe("what is told of somebody between commas", () => {
  it.each(
    rows(`
      Erbol Umarbekov, a bard well known in the region, was jailed for four years. → Erbol Umarbekov: imprisoned 4 years
      Erbol Umarbekov, 41, whose shop near the bazaar sold schoolbooks, was jailed for ten days. → Erbol Umarbekov: administrative-arrest 10 days
      In the inter-district court the blogger Erbol Umarbekov was found guilty of slander and fined 20 MCI. → Erbol Umarbekov: fined 20 MCI
      Erbol Umarbekov, a teacher whom the police had beaten, was jailed for ten days. → Erbol Umarbekov: administrative-arrest 10 days
      Erbol Umarbekov, a teacher whose son was killed, spent a night in a cell and was fined 20 MCI. → Erbol Umarbekov: fined 20 MCI
      Erbol Umarbekov and Saniya Kasymova, a couple who run a shop in Osh, were fined 20 MCI each. → Erbol Umarbekov: fined 20 MCI; Saniya Kasymova: fined 20 MCI
      Erbol Umarbekov, a blogger based in Osh, was fined 20 MCI. → Erbol Umarbekov: fined 20 MCI
      Erbol Umarbekov, 45, the owner of a shop raided in May, was fined 20 MCI. → Erbol Umarbekov: fined 20 MCI
      Erbol Umarbekov, father of a boy killed in January 2022, was jailed for ten days. → Erbol Umarbekov: administrative-arrest 10 days
      Erbol Umarbekov, a former editor of the newspaper closed in 2019, was jailed for ten days. → Erbol Umarbekov: administrative-arrest 10 days
      Police detained Erbol Umarbekov, a blogger known for his videos, in Osh on Monday. → Erbol Umarbekov: detained
      Gendarmes detained Erbol Umarbekov, a singer banned from the stage, in Osh. → Erbol Umarbekov: detained
      A 19-year-old former pupil who had printed some of them, Erbol Umarbekov, was fined 300,000 roubles. → Erbol Umarbekov: fined 300000 RUB
      Erbol Umarbekov, a joiner (he has put up half of the wooden houses in the street where the district court of Osh stands today), was fined 20 MCI. → Erbol Umarbekov: fined 20 MCI
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });

  it.each([
    "Erbol Umarbekov, his lawyer said on Monday, was in good health.",
    "Erbol Umarbekov, a teacher, worked in Osh, where two people were detained.",
    "The policeman who had beaten the activist, Erbol Umarbekov, was jailed for ten days.",
    "After the concert of Erbol Umarbekov, an artist known in Osh, three people were detained.",
  ])("leaves out whom nothing befell: %s", (report) => {
    expect(told(report).join()).not.toContain("Umarbekov");
  });
});
