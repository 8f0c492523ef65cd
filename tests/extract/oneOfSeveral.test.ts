import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
describe("whoever is one of several is told of with them", () => {
  it.each(
    rows(`
      Erbol Umarbekov is one of thirty people who were pardoned by a decree of August 16. → Erbol Umarbekov: released; 29: released
      Erbol Umarbekov was among thirty people detained at the rally. → Erbol Umarbekov: detained; 29: detained
      Erbol Umarbekov was one of the thirty people who were detained. → Erbol Umarbekov: detained
      Erbol Umarbekov, jailed in 2019 for a post, was among those freed under the amnesty. → Erbol Umarbekov: released
      Eleven Muslims imprisoned for their faith were among those freed under the amnesty. → 11: released
      Among those jailed for ten days was Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 10 days
      Erbol Umarbekov was the last to be released. → Erbol Umarbekov: released
      The first to be detained was Erbol Umarbekov. → Erbol Umarbekov: detained
      Erbol Umarbekov is the latest journalist to be jailed in the country. → Erbol Umarbekov: imprisoned
      Four people were detained in Osh. Erbol Umarbekov, a teacher, was one of them. → 3: detained; Erbol Umarbekov: detained
      Four people were detained in Osh. One is the accountant Erbol Umarbekov. → 3: detained; Erbol Umarbekov: detained
      A dozen people were detained in Taraz, including three journalists. → 12: detained
      Erbol Umarbekov hopes to be among those released under the amnesty. →
      Erbol Umarbekov was not among those detained. →
      Erbol Umarbekov was the first to be told the news. →
      Erbol Umarbekov was among the relatives of those detained. →
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});

describe("a noun means whom it can be, and not who speaks", () => {
  it.each(
    rows(`
      The blogger jailed for ten days in Osh turned out to be Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 10 days
      The man who got ten days of arrest in Osh was identified as Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 10 days
      The officer who beat the detained man turned out to be Erbol Umarbekov. →
      The couple, Erbol Umarbekov and Aigul Umarbekova, were tried in Osh. The husband was jailed for seven days, the wife for five. → Erbol Umarbekov: administrative-arrest 7 days; Aigul Umarbekova: administrative-arrest 5 days
      Erbol Umarbekov has been silent for a week. His brother Daniyar says the blogger was given six years in prison. → Erbol Umarbekov: imprisoned 6 years
      Erbol Umarbekov has been silent for a week. His neighbour Daniyar Testov told us that the 34-year-old was given six years in prison. → Erbol Umarbekov: imprisoned 6 years
      Neighbours of Erbol Umarbekov say the 29-year-old was taken away on Sunday. → Erbol Umarbekov: detained
      Police chief Erbol Umarbekov said the man had been detained. →
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});

describe("several are meant by their number, or by what is left of it", () => {
  it.each(
    rows(`
      Erbol Umarbekov held up a poster. Askar Testov filmed him. The two were fined. → Askar Testov: fined; Erbol Umarbekov: fined
      Erbol Umarbekov, Askar Testov and Dana Testova were tried in Osh. Umarbekov was fined $200; the other two were sentenced to three years in prison. → Erbol Umarbekov: fined 200 USD; Askar Testov: imprisoned 3 years; Dana Testova: imprisoned 3 years
      Police detained Erbol Umarbekov, Askar Testov and Dana Testova. Umarbekov was fined $200, and the rest were released. → Erbol Umarbekov: fined 200 USD; Askar Testov: released; Dana Testova: released
      Police detained five people. Erbol Umarbekov was fined $200. The other four were released. → Erbol Umarbekov: fined 200 USD; 4: released
      The second defendant, an unemployed man, was fined 800 rubles in Minsk. → 1: fined 800 BYN
      Erbol Umarbekov was brought to the police station. He was allowed to leave after two hours. → Erbol Umarbekov: released
      Erbol Umarbekov and Askar Testov, lawyers, came to the court. The two defendants were waiting. →
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});

describe("a number stands for people named elsewhere, or for nobody named", () => {
  it.each(
    rows(`
      In Osh a welder was fined last week. ¶ The law has been in force since May. ¶ More fines are expected. ¶ Other towns wait. ¶ A court in Osh fined Askar Testov $200. → Askar Testov: fined 200 USD
      In Osh a welder was fined last week. ¶ The law has been in force since May. ¶ More fines are expected. ¶ Other towns wait. ¶ A court in Batken fined Askar Testov $200. → 1: fined; Askar Testov: fined 200 USD
      Police in Osh detained Erbol Umarbekov, Askar Testov and Dana Testova. ¶ Testova was released in May. ¶ The trial of the remaining two began in June. → Erbol Umarbekov: detained; Askar Testov: detained; Dana Testova: released
      Erbol Umarbekov, Askar Testov and Dana Testova were jailed for ten days in Osh. ¶ The other two were fined $200. → Erbol Umarbekov: administrative-arrest 10 days; Askar Testov: administrative-arrest 10 days; Dana Testova: administrative-arrest 10 days; 2: fined 200 USD
      Osh. Police detained fourteen people. ¶ Batken. Askar Testov was let go. Testov had been under a written undertaking not to leave. → 14: detained; Askar Testov: released
      Police in Osh detained at least 14 people. Three minors among them were handed over to their parents. → 11: detained; 3: released
      Osh. Police detained at least 14 people at a gathering. Three of them were handed over to their parents. → 11: detained; 3: released
      A resident of Osh was jailed for ten days. Police published a video in which the man, Askar Testov, apologises. → Askar Testov: administrative-arrest 10 days
      A resident of Osh was jailed for ten days. Police published a video in which the judge, Askar Testov, reads. → 1: administrative-arrest 10 days
      The case against the second defendant, welder Erbol Umarbekov, fell apart in Osh, and he was acquitted. → Erbol Umarbekov: acquitted
      The second defendant, editor Erbol Umarbekov, was cleared for lack of evidence in Osh. → Erbol Umarbekov: acquitted
      Erbol Umarbekov, who has three small children and who was jailed for ten days in Osh, has appealed. → Erbol Umarbekov: administrative-arrest 10 days
      Erbol Umarbekov, who has three small children and who pleaded guilty, must stay at home. → Erbol Umarbekov: other
    `),
  )("%s", (report, expected) => {
    expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected);
  });
});
