import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented; "¶" is a new paragraph. */
describe("terms, life and hours in words of an author's own", () => {
  it.each(
    rows(`
      Erbol Umarbekov and Marat Seitov were jailed for 24 and 21 years respectively; the other two for 18 years each. → Erbol Umarbekov: imprisoned 24 years; Marat Seitov: imprisoned 21 years
      The Osh court considered the case of Erbol Umarbekov. Umarbekov will have to part with 35,000 som because of a post. → Erbol Umarbekov: fined 35000 KGS
      The third defendant, editor Erbol Umarbekov, was cleared for lack of evidence. → Erbol Umarbekov: acquitted
      The charge against the fourth defendant, guard Erbol Umarbekov, was found unproven, and he was fully acquitted. → Erbol Umarbekov: acquitted
      For a link to a Telegram channel Erbol Umarbekov was packed off to the isolation ward for thirteen days by the Homiel court. → Erbol Umarbekov: administrative-arrest 13 days
      A judge in Taraz wrote "petty hooliganism" and packed Erbol Umarbekov off to the city's holding cells for fifteen days. → Erbol Umarbekov: administrative-arrest 15 days
      The Sverdlovsky court named it petty hooliganism and sent Erbol Umarbekov to the bunks for three days. → Erbol Umarbekov: administrative-arrest 3 days
      A judge in Turkmenabat dispatched Erbol Umarbekov to the Seydi labour camp for the space of one year. → Erbol Umarbekov: imprisoned 1 years
      Tbilisi City Court decided that Erbol Umarbekov should sit out the next seven days for petty hooliganism. → Erbol Umarbekov: administrative-arrest 7 days
      Tbilisi City Court ruled that Erbol Umarbekov must spend the coming seven days in a cell. → Erbol Umarbekov: administrative-arrest 7 days
      A judge at Osh City Court told Erbol Umarbekov on 5 February that he would be spending two years in a labour camp. → Erbol Umarbekov: imprisoned 2 years
      Erbol Umarbekov was told by the Osh court that he would spend two years in prison. → Erbol Umarbekov: imprisoned 2 years
      Erbol Umarbekov learned from the judge that he would spend ten days in a special reception centre. → Erbol Umarbekov: administrative-arrest 10 days
      On the 20th of March the judge said fifteen days to Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 15 days
      The court counted off seven days to Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 7 days
      The military court found Erbol Umarbekov to be a traitor to the state and measured out 11 years for it. → Erbol Umarbekov: imprisoned 11 years
      The military court in Osh measured out 11 years to Erbol Umarbekov. → Erbol Umarbekov: imprisoned 11 years
      To Erbol Umarbekov the court in Dushanbe allotted twenty-seven years. → Erbol Umarbekov: imprisoned 27 years
      The Taraz court found that Erbol Umarbekov had committed petty hooliganism and measured his stay at ten days. → Erbol Umarbekov: administrative-arrest 10 days
      When the doors of the Osh court opened, Erbol Umarbekov had 17 years of strict regime ahead of him. → Erbol Umarbekov: imprisoned 17 years
      Erbol Umarbekov was led out of the room to begin six years of imprisonment. → Erbol Umarbekov: imprisoned 6 years
      Under the verdict of the Osh court Erbol Umarbekov is to spend fifteen years behind bars. → Erbol Umarbekov: imprisoned 15 years
      At the end of the trial Erbol Umarbekov was a convict with six years to serve. → Erbol Umarbekov: imprisoned 6 years
      Erbol Umarbekov remains in the reception centre for five days. → Erbol Umarbekov: administrative-arrest 5 days
      Erbol Umarbekov will be in the special reception centre for five days, the Taraz court ruled. → Erbol Umarbekov: administrative-arrest 5 days
      Erbol Umarbekov will spend Nauryz in a cell: the Taraz court gave him five days. → Erbol Umarbekov: administrative-arrest 5 days
      The judge shut Erbol Umarbekov away for a fortnight. → Erbol Umarbekov: administrative-arrest 14 days
      The judge in Taraz put Erbol Umarbekov behind bars for a week. → Erbol Umarbekov: administrative-arrest 7 days
      On 7 December the Supreme Court in Dushanbe resolved that Erbol Umarbekov is to remain in prison until he dies. → Erbol Umarbekov: imprisoned true life
      A court in Moscow chose imprisonment for life for Erbol Umarbekov. → Erbol Umarbekov: imprisoned true life
      Erbol Umarbekov will spend the rest of his life in prison, a Moscow court ruled on Thursday. → Erbol Umarbekov: imprisoned true life
      The court sent Erbol Umarbekov to a colony for the rest of his days. → Erbol Umarbekov: imprisoned true life
      Erbol Umarbekov was jailed for life on Thursday. → Erbol Umarbekov: imprisoned true life
      The Taraz court gave Erbol Umarbekov 120 hours of community service. → Erbol Umarbekov: other 120 hours
      One hundred and twenty hours of community service await Erbol Umarbekov under a judgment of the Taraz court. → Erbol Umarbekov: other 120 hours
      Erbol Umarbekov must sweep the streets for 40 hours, a Taraz court ruled. → Erbol Umarbekov: other 40 hours
      Erbol Umarbekov will have to work off 40 hours of public works, a Taraz court ruled. → Erbol Umarbekov: other 40 hours
      The doctor sent Erbol Umarbekov to a sanatorium for three weeks.
      Erbol Umarbekov packed his bags for a week.
      Erbol Umarbekov was told by his lawyer that he could spend two years in prison.
      Erbol Umarbekov told the court that he would spend ten days at home.
      Erbol Umarbekov has ten years of work behind him.
      The judge said three days were needed to read the file of Erbol Umarbekov.
      The teacher Erbol Umarbekov has six weeks of holiday ahead of him.
      Forty hours with a broom in Abai Park: so can be retold the ruling of the Semey court of 16 May concerning the student Erbol Umarbekov. → Erbol Umarbekov: other 40 hours
      Forty hours with a broom in the park: so the Naryn court saw fit to re-educate Erbol Umarbekov. → Erbol Umarbekov: other 40 hours
      The Taraz court contented itself with 120 hours of community service: Erbol Umarbekov, 44, will sweep the streets. → Erbol Umarbekov: other 120 hours
      The court in Taraz assigned 60 hours of unpaid work to Erbol Umarbekov. → Erbol Umarbekov: other 60 hours
      Erbol Umarbekov must do 60 hours of public work, the court in Taraz ruled. → Erbol Umarbekov: other 60 hours
      Erbol Umarbekov will be in prison for five years, the court in Taraz ruled. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov worked 40 hours with a broom before the police came for nobody.
      Volunteers swept the park for 40 hours with Erbol Umarbekov.
    `),
  )("%s", (report, expected) => {
    expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected);
  });
});

describe("penalties served at liberty", () => {
  it.each(
    rows(`
      On 6 September the Karakol City Court found Erbol Umarbekov guilty of calling for mass disorder and placed him for three years under the supervision of the probation service. → Erbol Umarbekov: restricted-freedom 3 years
      The Osh court put Erbol Umarbekov under probation supervision for three years. → Erbol Umarbekov: restricted-freedom 3 years
      The Osh court found Erbol Umarbekov guilty under Article 158. ¶ Taking his age into account, punishment was assigned in the form of restriction of liberty for a term of two years. → Erbol Umarbekov: restricted-freedom 2 years
      Erbol Umarbekov was sentenced to three years in prison, with a probationary period of one year. → Erbol Umarbekov: restricted-freedom 3 years
      The Osh court sentenced Erbol Umarbekov to three years, suspended for two. → Erbol Umarbekov: restricted-freedom 3 years
      The Osh court sentenced Erbol Umarbekov to three years, but he will not go to prison: the term is suspended. → Erbol Umarbekov: restricted-freedom 3 years
      The judge of Temirtau City Court ruled that Erbol Umarbekov is to live for one year under restriction. → Erbol Umarbekov: restricted-freedom 1 years
      Erbol Umarbekov is one of them: he got three years of restriction of liberty. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov will not go to prison, but must report to a probation officer in Taraz for three years. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov went home from the Osh court with a two-year suspended sentence. → Erbol Umarbekov: restricted-freedom 2 years
      Eighteen months of probation: that is how the Taraz court answered Erbol Umarbekov's posts. → Erbol Umarbekov: restricted-freedom 18 months
      The court in Minsk gave Erbol Umarbekov five years of "home chemistry". → Erbol Umarbekov: restricted-freedom 5 years
      The court replaced two years in a colony with probation for Erbol Umarbekov. → Erbol Umarbekov: restricted-freedom 2 years
      The Bishkek court sentenced Erbol Umarbekov to three years but let him go on probation. → Erbol Umarbekov: restricted-freedom 3 years
      The Osh court sentenced Erbol Umarbekov to three years of imprisonment conditionally. → Erbol Umarbekov: restricted-freedom 3 years
      The court in Osh did not isolate Erbol Umarbekov from society: it gave him a conditional term. → Erbol Umarbekov: restricted-freedom
      Erbol Umarbekov works as a probation officer in Taraz.
      The judge said Erbol Umarbekov could live under restriction.
    `),
  )("%s", (report, expected) => {
    expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected);
  });
});

describe("a sentence and, right behind it, that it need not be served", () => {
  it.each(
    rows(`
      The Bishkek court sentenced Erbol Umarbekov to three years but let him go on probation. → Erbol Umarbekov: restricted-freedom 3 years
      The Pervomaisky court sentenced Erbol Umarbekov to three years in prison, applied probation and released him in the courtroom. → Erbol Umarbekov: restricted-freedom 3 years
      The Pervomaisky court sentenced Erbol Umarbekov to three years in prison with the application of probation supervision. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov was sentenced to three years in prison. The court applied probation supervision and released him. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov was found guilty and sentenced to three years of imprisonment, but was released on probation. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov was sentenced to three years of imprisonment, which the court replaced with probation. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov was given three years in prison with a probation period of two years. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov was given three years in prison with two years' probation. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov was sentenced to three years and placed under probation supervision. → Erbol Umarbekov: restricted-freedom 3 years
      The court sentenced Erbol Umarbekov to three years' deprivation of liberty and transferred him to probation supervision. → Erbol Umarbekov: restricted-freedom 3 years
      The court handed Erbol Umarbekov a four-year sentence but suspended it for three years. → Erbol Umarbekov: restricted-freedom 4 years
      Erbol Umarbekov got four years, suspended, and walked out of the courtroom a free man. → Erbol Umarbekov: restricted-freedom 4 years
      Erbol Umarbekov was sentenced to four years. He will serve none of it: the sentence is suspended. → Erbol Umarbekov: restricted-freedom 4 years
      The court in Osh sentenced Timur Asanov to six years in prison and Erbol Umarbekov to four years with a probation period of two years. → Timur Asanov: imprisoned 6 years; Erbol Umarbekov: restricted-freedom 4 years
      The court sentenced Timur Asanov to six years in prison and let Erbol Umarbekov go on probation. → Timur Asanov: imprisoned 6 years; Erbol Umarbekov: restricted-freedom
      Erbol Umarbekov was sentenced to three years in prison; his lawyer had asked for probation. → Erbol Umarbekov: imprisoned 3 years
      Erbol Umarbekov was sentenced to three years in prison for breaking the terms of his probation. → Erbol Umarbekov: imprisoned 3 years
    `),
  )("%s", (report, expected) => {
    expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected);
  });
});

describe("what a court punishes with, and what it does in a clause of its own", () => {
  it.each(
    rows(`
      The defendant, driver Erbol Umarbekov, was punished with a fine of 12,000 roubles by the court in Hrodna. → Erbol Umarbekov: fined 12000 BYN
      The shepherd Erbol Umarbekov was punished with arrest for seven days. → Erbol Umarbekov: administrative-arrest 7 days
      A court in Taraz punished Erbol Umarbekov with an arrest of seven days. → Erbol Umarbekov: administrative-arrest 7 days
      On 14 September the farmer Erbol Umarbekov was punished by three years of correctional labour with the deduction of a fifth of his earnings. → Erbol Umarbekov: other 3 years
      Erbol Umarbekov was punished by two years of restricted freedom. → Erbol Umarbekov: restricted-freedom 2 years
      The pensioner Erbol Umarbekov, born in 1955, was given three years of house "khimiya", which means restriction of freedom without being sent to an open institution. → Erbol Umarbekov: restricted-freedom 3 years
      Erbol Umarbekov got three years of so-called home "chemistry". → Erbol Umarbekov: restricted-freedom 3 years
      The panel changed Erbol Umarbekov's three-year prison term to the same term of restricted freedom. → Erbol Umarbekov: restricted-freedom 3 years
      The court sentenced Erbol Umarbekov to five years' imprisonment, but released him from serving it with a probationary period of two years. → Erbol Umarbekov: restricted-freedom 5 years
      Erbol Umarbekov was sentenced to five years and released from serving the sentence on probation. → Erbol Umarbekov: restricted-freedom 5 years
      Erbol Umarbekov was sentenced to five years in prison and exempted from serving the sentence with a two-year probation period. → Erbol Umarbekov: restricted-freedom 5 years
      Under the sentence of 26 August, Erbol Umarbekov is to be imprisoned for five years and six months. → Erbol Umarbekov: imprisoned 5 years 6 months
      The Osh court ruled that Erbol Umarbekov is to be held under administrative arrest for ten days. → Erbol Umarbekov: administrative-arrest 10 days
      The Lida District Court decided that Erbol Umarbekov had broken the conditions and directed him to a colony for two years. → Erbol Umarbekov: imprisoned 2 years
      Erbol Umarbekov was driven to the city police in Balkanabat and kept in a basement cell until 6 November, when a judge imposed a fine of 1,000 manats for an unlawful religious meeting. → Erbol Umarbekov: fined 1000 TMT
      Erbol Umarbekov was detained in Balkanabat on Monday and taken to court, where a judge imposed a fine of 1,000 manats. → Erbol Umarbekov: fined 1000 TMT
      Erbol Umarbekov was brought to the Taraz court, which gave ten days of arrest. → Erbol Umarbekov: administrative-arrest 10 days
      Erbol Umarbekov was detained on Monday, and the next day the Taraz court ordered ten days of arrest. → Erbol Umarbekov: administrative-arrest 10 days
      The case of Erbol Umarbekov was heard on Monday in Taraz, where the judge set a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
      For a link the husband, electrician Aliaksei Varabei, was packed off to the isolation ward for thirteen days by the Homiel court. → Aliaksei Varabei: administrative-arrest 13 days
      The husband, electrician Aliaksei Varabei, was jailed for thirteen days. → Aliaksei Varabei: administrative-arrest 13 days
      The Tashkent court, having examined the case, established the guilt of the blogger Erbol Umarbekov. Punishment was assigned in the form of restriction of liberty for a term of two years. → Erbol Umarbekov: restricted-freedom 2 years
      The prosecutor had asked for a year of restricted freedom. Saryarka District Court contented itself on Wednesday with 120 hours of community service: Erbol Umarbekov, 44, will sweep the streets. → Erbol Umarbekov: other 120 hours
      Erbol Umarbekov is to be imprisoned for five years if he does not pay.
      Erbol Umarbekov fears he is to be jailed for five years.
      Erbol Umarbekov was detained at a court in Taraz, where a judge imposed a fine of 50 MCI on Timur Asanov last year. → Erbol Umarbekov: detained
    `),
  )("%s", (report, expected) => {
    expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected);
  });
});

describe("days in a cell, a penalty assigned to the defendant, an act that names others", () => {
  it.each(
    rows(`
      Gulnara asked a question. On the next day, 21 March, a judge wrote "petty hooliganism" under it and packed Erbol Umarbekov off to the city's holding cells for fifteen days. → Erbol Umarbekov: administrative-arrest 15 days
      Gulnara Asanova put the question to the governor; the next day a judge packed her off to the holding cells for fifteen days. → Gulnara Asanova: administrative-arrest 15 days
      For a link to a Telegram channel that the Interior Ministry lists as "extremist", the husband, electrician Aliaksei Varabei, was packed off to the isolation ward for thirteen days. → Aliaksei Varabei: administrative-arrest 13 days
      The court of Homiel sat on Wednesday. Sviatlana Varabei, who had forwarded the same link to her sister, got to go home with a bill for 800 rubles. → Sviatlana Varabei: fined 800 BYN
      On 7 December the Supreme Court in Dushanbe sentenced Khush Mamadnazarov to life in prison. To his nephew, Faridun Mamadnazarov, it allotted twenty-seven years. → Khush Mamadnazarov: imprisoned true life; Faridun Mamadnazarov: imprisoned 27 years
      By its judgment of 27 May 2022 the Yakkasaray District Criminal Court of Tashkent, having examined the case in open session, established the guilt of the blogger Rustam Kholmatov under Article 158, part three, of the Criminal Code. ¶ Taking into account that the defendant is the sole breadwinner, the court considered it possible not to isolate him from society: punishment was assigned in the form of restriction of liberty for a term of two years. → Rustam Kholmatov: restricted-freedom 2 years
      The prosecutor had asked for a year of restricted freedom. Saryarka District Court No. 2 in Astana contented itself on Wednesday with 120 hours of community service: Murat Tleubayev, 44, will sweep the streets for having called a district mayor "a thief with a tie". → Murat Tleubayev: other 120 hours
      Nothing has changed for the lawyer Shahnoza Davlatmirova. The collegium saw no reason to touch the decision of the Supreme Court in Dushanbe, under which she is to spend fifteen years behind bars. → Shahnoza Davlatmirova: imprisoned 15 years
    `),
  )("%s", (report, expected) => {
    expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected);
  });
});
