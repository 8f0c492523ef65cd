import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
const imposed = rows(`
  A court in Taraz sentenced Erbol Umarbekov to five years in prison. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov was sentenced to 10 days of administrative arrest. → Erbol Umarbekov: administrative-arrest 10 days
  A court in Taraz jails Erbol Umarbekov for six years. → Erbol Umarbekov: imprisoned 6 years
  Erbol Umarbekov has been jailed for eight years. → Erbol Umarbekov: imprisoned 8 years
  The judge handed Erbol Umarbekov a five-year sentence. → Erbol Umarbekov: imprisoned 5 years
  The court handed down a sentence of five years to Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov was handed down a seven-year prison term. → Erbol Umarbekov: imprisoned 7 years
  Erbol Umarbekov received 15 days of arrest. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov got four years in a penal colony. → Erbol Umarbekov: imprisoned 4 years
  Erbol Umarbekov will spend 10 days in the special detention centre. → Erbol Umarbekov: administrative-arrest 10 days
  Erbol Umarbekov must serve three years in prison. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov is serving a five-year prison sentence. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov, serving five years in prison, wrote a letter. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov spent 15 days in jail in May. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov was found guilty of extremism and sentenced to six years. → Erbol Umarbekov: imprisoned 6 years
  The court found Erbol Umarbekov guilty of extremism and sentenced him to six years. → Erbol Umarbekov: imprisoned 6 years
  The court recognised Erbol Umarbekov as guilty of extremism and appointed four years of imprisonment. → Erbol Umarbekov: imprisoned 4 years
  The court declared Erbol Umarbekov guilty of extremism and gave him six years. → Erbol Umarbekov: imprisoned 6 years
  Erbol Umarbekov was recognised guilty of extremism; the term is six years. → Erbol Umarbekov: imprisoned 6 years
  The court found that Erbol Umarbekov had insulted the president and ordered compulsory treatment. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov is a poet. The court found that he had insulted the president, found also that he had not understood it, and ordered compulsory treatment. → Erbol Umarbekov: forced-psychiatric
  The court imposed a sentence of five years on Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
  The court appointed to Erbol Umarbekov 10 days of administrative arrest. → Erbol Umarbekov: administrative-arrest 10 days
  Erbol Umarbekov was assigned 12 days of administrative arrest. → Erbol Umarbekov: administrative-arrest 12 days
  A term of five years was given to Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
  A three-year sentence was handed to Erbol Umarbekov. → Erbol Umarbekov: imprisoned 3 years
  Ten days of arrest for Erbol Umarbekov: such was the ruling of the court in Taraz. → Erbol Umarbekov: administrative-arrest 10 days
  Erbol Umarbekov's five-year sentence caused outrage. → Erbol Umarbekov: imprisoned 5 years
  The sentencing of Erbol Umarbekov to five years in prison caused outrage. → Erbol Umarbekov: imprisoned 5 years
  The court's decision to jail Erbol Umarbekov for five years caused outrage. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov went to prison for three years. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov was sent to prison for three years. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov was put behind bars for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov was placed under administrative arrest for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov was arrested for 15 days by the administrative court. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov was sentenced in absentia to 12 years. → Erbol Umarbekov: imprisoned 12 years
  Erbol Umarbekov was given life in prison. → Erbol Umarbekov: imprisoned true life
  Erbol Umarbekov, sentenced last year to five years, is ill. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov got five years and Saniya Kasymova three. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
  Erbol Umarbekov got five years, Saniya Kasymova got three. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
  Erbol Umarbekov was sentenced to five years, Saniya Kasymova to three years. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
  Erbol Umarbekov and Saniya Kasymova were given 12 and nine years, respectively. → Erbol Umarbekov: imprisoned 12 years; Saniya Kasymova: imprisoned 9 years
  Erbol Umarbekov and Saniya Kasymova were jailed for four and three years. → Erbol Umarbekov: imprisoned 4 years; Saniya Kasymova: imprisoned 3 years
  Erbol Umarbekov and Saniya Kasymova were each sentenced to three years. → Erbol Umarbekov: imprisoned 3 years; Saniya Kasymova: imprisoned 3 years
  Erbol Umarbekov was sentenced to five years in prison. Saniya Kasymova received the same. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
  Taraz City Court No. 2 sentenced Erbol Umarbekov to six years in prison. → Erbol Umarbekov: imprisoned 6 years
  Seven years in a colony: this is the sentence the court in Taraz passed today on Erbol Umarbekov. → Erbol Umarbekov: imprisoned 7 years
  Saniya Kasymova keeps bees. On Friday a court handed her three years of restricted freedom. → Saniya Kasymova: restricted-freedom 3 years
  The heaviest penalty, seven years in prison, fell on Erbol Umarbekov. → Erbol Umarbekov: imprisoned 7 years
  The longest term – nine years – went to Erbol Umarbekov. → Erbol Umarbekov: imprisoned 9 years
  The lightest sentence, a fine of 20 MCI, was reserved for Erbol Umarbekov. → Erbol Umarbekov: fined 20 MCI
  The court reduced the term of Erbol Umarbekov from six years to four and a half. → Erbol Umarbekov: imprisoned 4 years 6 months
  The regional court announced the verdict to Erbol Umarbekov, a driver from Taraz: three years in a colony. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov was jailed for five days after he tried to stop officers from detaining others. → Erbol Umarbekov: administrative-arrest 5 days
  The court ordered Erbol Umarbekov, a father of five, to serve 7 days. → Erbol Umarbekov: administrative-arrest 7 days
  The court convicted Erbol Umarbekov of libel and imposed a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
  The court ruled: ten days for Erbol Umarbekov, five for Saniya Kasymova. → Erbol Umarbekov: administrative-arrest 10 days; Saniya Kasymova: administrative-arrest 5 days
`);

const money = rows(`
  The court fined Erbol Umarbekov 50 MCI. → Erbol Umarbekov: fined 50 MCI
  Erbol Umarbekov must pay a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
  Erbol Umarbekov was made to pay 100 manats. → Erbol Umarbekov: fined 100 AZN
  Erbol Umarbekov was given a fine of 20 MCI. → Erbol Umarbekov: fined 20 MCI
  A fine of 20 MCI was imposed on Erbol Umarbekov. → Erbol Umarbekov: fined 20 MCI
  The court imposed a fine of 20 MCI on Erbol Umarbekov. → Erbol Umarbekov: fined 20 MCI
  A fine was written out to Erbol Umarbekov. → Erbol Umarbekov: fined
  Erbol Umarbekov was slapped with a fine of 3,000 rubles. → Erbol Umarbekov: fined 3000 RUB
  Erbol Umarbekov got 15 days and Saniya Kasymova a fine of 20 MCI. → Erbol Umarbekov: administrative-arrest 15 days; Saniya Kasymova: fined 20 MCI
  Erbol Umarbekov was ordered to pay 3,000 rubles. → Erbol Umarbekov: fined 3000 RUB
  Erbol Umarbekov paid a fine of 3,000 rubles. → Erbol Umarbekov: fined 3000 RUB
  Erbol Umarbekov's fine of 50 MCI was upheld. → Erbol Umarbekov: fined 50 MCI
  Also fined: Saniya Kasymova. → Saniya Kasymova: fined
`);

const freedom = rows(`
  Erbol Umarbekov received a suspended sentence of three years. → Erbol Umarbekov: restricted-freedom 3 years
  Erbol Umarbekov was given a three-year suspended sentence. → Erbol Umarbekov: restricted-freedom 3 years
  The court sentenced Erbol Umarbekov to two years of restricted freedom. → Erbol Umarbekov: restricted-freedom 2 years
  Erbol Umarbekov was sentenced to two years' probation. → Erbol Umarbekov: restricted-freedom 2 years
  The court convicted Erbol Umarbekov of libel and released him on three years' probation. → Erbol Umarbekov: restricted-freedom 3 years
  Erbol Umarbekov was let off with a warning. → Erbol Umarbekov: warned
  Mr. Erbol Umarbekov and Ms. Saniya Kasymova, a dual national, were brought before the court and fined 20 MCI each. → Erbol Umarbekov: fined 20 MCI; Saniya Kasymova: fined 20 MCI
  Ten days each were received by welders Erbol Umarbekov and Timur Iskakov. → Erbol Umarbekov: administrative-arrest 10 days; Timur Iskakov: administrative-arrest 10 days
  The territorial court overturned the verdict against student Erbol Umarbekov: the fine is abolished, the case is terminated for lack of a crime in the act. → Erbol Umarbekov: acquitted
  In respect of Erbol Umarbekov the verdict was cancelled and the case was terminated. → Erbol Umarbekov: acquitted
  The court cancelled the fine of Erbol Umarbekov and closed the case. → Erbol Umarbekov: acquitted
  Erbol Umarbekov went off for ten days of detention. → Erbol Umarbekov: administrative-arrest 10 days
  Saniya Kasymova won't be home. She's been jailed for 15 days. → Saniya Kasymova: administrative-arrest 15 days
  Erbol Umarbekov and Saniya Kasymova won't be home. They’ve been jailed for 15 days. → Erbol Umarbekov: administrative-arrest 15 days; Saniya Kasymova: administrative-arrest 15 days
  Erbol Umarbekov paid for the hosting. Him they acquitted. → Erbol Umarbekov: acquitted
  Erbol Umarbekov was cleared of extremism. → Erbol Umarbekov: acquitted
  Erbol Umarbekov appealed. The Supreme Court replaced his seven years in a colony with four of restricted freedom. → Erbol Umarbekov: restricted-freedom 4 years
  Erbol Umarbekov walked out of the courtroom with a two-year suspended sentence. → Erbol Umarbekov: restricted-freedom 2 years
  Erbol Umarbekov left the court with a three-year probation term. → Erbol Umarbekov: restricted-freedom 3 years
  Saniya Kasymova got nine years, while the youngest, Erbol Umarbekov, escaped with a conditional sentence of five years. → Saniya Kasymova: imprisoned 9 years; Erbol Umarbekov: restricted-freedom 5 years
  Erbol Umarbekov was put on probation. → Erbol Umarbekov: restricted-freedom
  Erbol Umarbekov was sentenced to three years, suspended. → Erbol Umarbekov: restricted-freedom 3 years
  Erbol Umarbekov was sentenced to 200 hours of community service. → Erbol Umarbekov: other 200 hours
  Erbol Umarbekov was sent for compulsory psychiatric treatment. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov was placed in a psychiatric hospital. → Erbol Umarbekov: forced-psychiatric
  The court ordered compulsory treatment for Erbol Umarbekov. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov signed a written warning. → Erbol Umarbekov: warned
  Erbol Umarbekov was given an official warning. → Erbol Umarbekov: warned
  Police warned Erbol Umarbekov. → Erbol Umarbekov: warned
  Erbol Umarbekov was deported to Turkey. → Erbol Umarbekov: other
`);

const silent = rows(`
  The prosecutor asked for five years in prison for Erbol Umarbekov. →
  Erbol Umarbekov faces up to five years in prison. →
  Erbol Umarbekov could get five years in prison. →
  Prosecutors sought to jail Erbol Umarbekov for five years. →
  The prosecutor wanted Erbol Umarbekov sentenced to five years. →
  Erbol Umarbekov was threatened with 15 days in jail. →
  Erbol Umarbekov served as a judge for five years. →
  Erbol Umarbekov spent two years in Germany. →
  Erbol Umarbekov received a letter from prison. →
  Judge Erbol Umarbekov sentenced nobody. →
  The verdict on Erbol Umarbekov will be announced on Friday. →
  Erbol Umarbekov gave an interview to the jailed blogger. →
`);

describe("a sentence", () => {
  it.each(imposed)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a fine", () => {
  it.each(money)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a penalty without a cell", () => {
  it.each(freedom)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("no sentence", () => {
  it.each(silent)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
