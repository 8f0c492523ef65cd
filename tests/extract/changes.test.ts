import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** Reports of invented people. */
const changed = rows(`
  Erlan Dosov was sentenced to thirteen years in February. On appeal, seven months were taken off this. → Erlan Dosov: imprisoned 12 years 5 months
  The court knocked a year off Erlan Dosov's five-year sentence. → Erlan Dosov: imprisoned 4 years
  The regional court changed the fine of Zoya Tretyak to three years in a general-regime colony. → Zoya Tretyak: imprisoned 3 years
  The Supreme Court shortened the arrest of Vera Lehtin from 15 days to nine. → Vera Lehtin: administrative-arrest 9 days
  Erlan Dosov was fined 20 MCI on 5 March. On 20 April the regional court cancelled the fine. → Erlan Dosov: acquitted
  One panel struck down the penalty of Erlan Dosov and terminated proceedings. → Erlan Dosov: acquitted
  The Supreme Court overturned the conviction of Erlan Dosov and ordered a new trial. → Erlan Dosov: under-investigation
  On 3 March a court sentenced Erlan Dosov to five years in prison. On 26 May the Supreme Court overturned the verdict and sent the case back for a retrial. → Erlan Dosov: under-investigation
  Erlan Dosov was jailed for five years. The Supreme Court reduced his sentence by two years, to three years. → Erlan Dosov: imprisoned 3 years
  On 26 May the Supreme Court upheld the sentence of Erlan Dosov. He had been sentenced to five years in prison by the Osh City Court on 3 March. → Erlan Dosov: imprisoned 5 years
  The court revoked the suspended sentence of Erlan Dosov and sent him to a colony for three years. → Erlan Dosov: imprisoned 3 years
  The preventive measure for Aibek Sultanov was changed to house arrest. → Aibek Sultanov: house-arrest
  The court replaced the house arrest of Ulan Maksatov with detention. → Ulan Maksatov: pretrial-detention
  The appeal court reduced by six months the five-year sentence of Aibek Sultanov. → Aibek Sultanov: imprisoned 4 years 6 months
  Six months were taken off Aibek Sultanov's five-year term by the court of appeal. → Aibek Sultanov: imprisoned 4 years 6 months
  The Supreme Court quashed the sentence of Aibek Sultanov and sent the case for retrial. → Aibek Sultanov: under-investigation
  The regional court overturned the 10-day arrest of Aibek Sultanov. → Aibek Sultanov: acquitted
  The regional court replaced the 10-day arrest of Aibek Sultanov, of which he had served four days, with a fine of 73,840 tenge. → Aibek Sultanov: fined 73840 KZT
  The court softened the preventive measure for Aibek Sultanov: he was placed under house arrest. → Aibek Sultanov: house-arrest
  The court softened the preventive measure for Aibek Sultanov. →
  The court found Aibek Sultanov guilty; however, it applied probation supervision for three years. → Aibek Sultanov: restricted-freedom 3 years
  The court found Aibek Sultanov guilty but imposed three years of probation. → Aibek Sultanov: restricted-freedom 3 years
  Kazakh authorities should immediately release Aibek Sultanov and drop all charges against him. →
  Kazakh authorities must drop the charges against Aibek Sultanov and immediately release him. →
  Authorities should drop the charges against Aibek Sultanov and immediately release him. →
  The League urged Azerbaijan to free Aibek Sultanov and drop all charges against him. →
  Police decided to drop the charges against Aibek Sultanov and release him. → Aibek Sultanov: released
  The regional court annulled the fine of Aibek Sultanov. → Aibek Sultanov: acquitted
`);

const silent = rows(`
  The regional court changed her fine of 150,000 roubles to three years in a general-regime colony, Zoya Tretyak said. → 
  He took a few days off from work, said Erlan Dosov. → 
  The court of appeal dismissed the complaint of Aibek Sultanov. →
`);

const standing = rows(`
  The Supreme Court did not satisfy the complaint of Erlan Dosov. The 7 years which the city court had given him stay 7 years. → Erlan Dosov: imprisoned 7 years
  Vera Lehtin is not among those pardoned: the four years she was handed in April stand. → Vera Lehtin: imprisoned 4 years
  Erlan Dosov did not appeal. His term of three years in a low-security colony, pronounced on 17 March, took effect long ago. → Erlan Dosov: imprisoned 3 years
  The court of appeal found no grounds to alter the verdict by which Erlan Dosov had been given six years in a colony. → Erlan Dosov: imprisoned 6 years
  Vera Lehtin was unlucky. The judges saw no reason to change the ruling of the district court, which on 14 May had placed her in custody. → Vera Lehtin: pretrial-detention
  Erlan Dosov lost his appeal: the five years remain. → Erlan Dosov: imprisoned 5 years
  Vera Lehtin has lost her appeal against a five-year prison sentence. → Vera Lehtin: imprisoned 5 years
  The regional court rejected the appeal of Erlan Dosov against the fine of 20 MCI. → Erlan Dosov: fined 20 MCI
  Erlan Dosov contested the fine of 20 MCI, but the regional court left it in force. → Erlan Dosov: fined 20 MCI
  On 19 April Erlan Dosov was to come out after 15 days of administrative arrest to which he had been sentenced on 4 April. → Erlan Dosov: administrative-arrest 15 days
  Vera Lehtin was detained again at the gate. The court sent her back, for another eight days. → Vera Lehtin: administrative-arrest 8 days
  The city court agreed with the mayor about Erlan Dosov: guilty, 150 hours of community service. → Erlan Dosov: other 150 hours
  The mayor sent Vera Lehtin back for another eight days. →
  The panel of judges kept in force the six years which Erlan Dosov received on 2 March. → Erlan Dosov: imprisoned 6 years
  The higher court confirmed the nine years handed down to Erlan Dosov. → Erlan Dosov: imprisoned 9 years
  On appeal the sentence of Erlan Dosov, nine years of strict regime, did not change. → Erlan Dosov: imprisoned 9 years
  The appeal of Vera Lehtin was not satisfied; her five years stand. → Vera Lehtin: imprisoned 5 years
  The judges found no grounds to open a case against Vera Lehtin. →
  The term of office of Erlan Dosov became five years. →
  Erlan Dosov contested the results of the election for two years. →
  The regional court granted the appeal of Erlan Dosov against a five-year sentence. →
  The offer stands, said Erlan Dosov: three years of free lessons. →
  After the two years he was given a flat, Erlan Dosov said. →
`);

const become = rows(`
  A court gave the poet Erlan Dosov seven years in prison. In May the appeal was heard and the poet's term became five. → Erlan Dosov: imprisoned 5 years
  A court gave Erlan Dosov seven years in prison. On appeal, seven became five. → Erlan Dosov: imprisoned 5 years
  Vera Lehtin had been ordered by the court to serve five years in prison. That is now three years of "restricted freedom", said her lawyer. → Vera Lehtin: restricted-freedom 3 years
  Vera Lehtin got two years suspended. The district court has now decided that the term should be a real one. → Vera Lehtin: imprisoned 2 years
  The regional court took six months off the four years of Erlan Dosov. → Erlan Dosov: imprisoned 3 years 6 months
  The regional court softened the punishment of Erlan Dosov: three years instead of five. → Erlan Dosov: imprisoned 3 years
  The prosecution won, and Erlan Dosov's seven years turned into ten. → Erlan Dosov: imprisoned 10 years
  The ten days of Vera Lehtin became five: the regional court took into account her health. → Vera Lehtin: administrative-arrest 5 days
  The regional court reduced the fine of Vera Lehtin from 20 to 10 MCI. → Vera Lehtin: fined 10 MCI
  The regional court annulled the fine imposed on Vera Lehtin in March. → Vera Lehtin: acquitted
  The court granted parole to Vera Lehtin. → Vera Lehtin: released
  The Court of Appeal struck out the 5,000 lari fine of Vera Lehtin. → Vera Lehtin: acquitted
  Erlan Dosov got five years in prison. His son is now three years old. → Erlan Dosov: imprisoned 5 years
`);

describe("a penalty that stands as it was", () => {
  it.each(standing)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("a penalty that is another from then on", () => {
  it.each(become)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("a penalty or a measure that a later ruling changed", () => {
  it.each(changed)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("nothing that changed", () => {
  it.each(silent)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("penalties that a higher court changed or left, in other words", () => {
  it.each(
    rows(`
      Osh Regional Court, hearing the appeal of Erbol Umarbekov on 24 May, brought his five-year term down to three. → Erbol Umarbekov: imprisoned 3 years
      The five years of colony that Erbol Umarbekov received in September turned on Wednesday into three. → Erbol Umarbekov: imprisoned 3 years
      The five years of colony that Erbol Umarbekov received in September turned on Wednesday into three years of probation supervision. → Erbol Umarbekov: restricted-freedom 3 years
      The Bishkek City Court turned the five years of Erbol Umarbekov into three years of probation. → Erbol Umarbekov: restricted-freedom 3 years
      The Akmola Regional Court has left without satisfaction the complaint of Erbol Umarbekov. Thereby the judgment of the Kokshetau City Court of 3 October entered into force, which means for him seven years in an institution of medium security. → Erbol Umarbekov: imprisoned 7 years
      The regional court rejected the appeal of Erbol Umarbekov, who will now serve seven years in a colony. → Erbol Umarbekov: imprisoned 7 years
      The regional court turned down Erbol Umarbekov's appeal; the seven years he was given in May stand. → Erbol Umarbekov: imprisoned 7 years
      The regional court dismissed Erbol Umarbekov's appeal, leaving his seven-year sentence in place. → Erbol Umarbekov: imprisoned 7 years
      The judicial collegium saw no reason to touch the decision of the Supreme Court in Dushanbe, under which Erbol Umarbekov is to spend fifteen years behind bars. → Erbol Umarbekov: imprisoned 15 years
      Instead of the two and a half years he was given in the spring, Erbol Umarbekov will serve one year and nine months, the Naryn Regional Court ruled on appeal. → Erbol Umarbekov: imprisoned 1 years 9 months
      On Monday eight months were added to the time that Erbol Umarbekov has to spend in prison. → Erbol Umarbekov: imprisoned 8 months
      The court in Ulan-Ude added eight months to the five years that Erbol Umarbekov is serving. → Erbol Umarbekov: imprisoned 8 months
      The regional court shaved two years off Erbol Umarbekov's five-year sentence. → Erbol Umarbekov: imprisoned 3 years
      The appeal made things worse for Erbol Umarbekov: from five years his sentence went up to eight. → Erbol Umarbekov: imprisoned 8 years
      On appeal, Erbol Umarbekov's five-year term grew to eight years. → Erbol Umarbekov: imprisoned 8 years
      The regional court agreed with the prosecutor and gave Erbol Umarbekov eight years instead of five. → Erbol Umarbekov: imprisoned 8 years
      The prosecutor's appeal succeeded: Erbol Umarbekov's suspended sentence of two years was replaced by a real one. → Erbol Umarbekov: imprisoned 2 years
      The regional court replaced the ten days of arrest of Erbol Umarbekov with a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
      On appeal the ten days of arrest given to Erbol Umarbekov became a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
      The regional court cut Erbol Umarbekov's fine in half, from 40 to 20 MCI. → Erbol Umarbekov: fined 20 MCI
      The regional court halved the fine of 40 MCI imposed on Erbol Umarbekov. → Erbol Umarbekov: fined 20 MCI
      The Supreme Court halved Erbol Umarbekov's six-year sentence. → Erbol Umarbekov: imprisoned 3 years
      The appeal court shortened the arrest of Erbol Umarbekov from ten days to five. → Erbol Umarbekov: administrative-arrest 5 days
      The court replaced the rest of Erbol Umarbekov's prison term with restriction of freedom. → Erbol Umarbekov: restricted-freedom
      A court in Pavlodar replaced the unserved part of the sentence of Erbol Umarbekov with restricted freedom. → Erbol Umarbekov: restricted-freedom
      The court replaced the remaining two years of Erbol Umarbekov's term with compulsory labour. → Erbol Umarbekov: other
      The regional court quashed the verdict against Erbol Umarbekov and acquitted him. → Erbol Umarbekov: acquitted
      The Supreme Court let stand the five years Erbol Umarbekov was given in May. → Erbol Umarbekov: imprisoned 5 years
      The cassation court saw nothing wrong with the five-year sentence of Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov's five-year sentence survived the appeal. → Erbol Umarbekov: imprisoned 5 years
      The appeal changed nothing: Erbol Umarbekov will serve five years. → Erbol Umarbekov: imprisoned 5 years
      The appeal of Erbol Umarbekov will be heard on Monday.
      Erbol Umarbekov has asked the court to reduce the five years of his brother to three.
    `),
  )("%s", (report, expected) => {
    expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected);
  });
});
