import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
const custody = rows(`
  A court remanded Erbol Umarbekov in custody for two months. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was sent to pre-trial detention. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was placed in a remand prison. → Erbol Umarbekov: pretrial-detention
  The court put Erbol Umarbekov in a SIZO for two months. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov has been in pretrial detention since March. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov is in custody awaiting trial. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was jailed pending trial. → Erbol Umarbekov: pretrial-detention
  The court chose for Erbol Umarbekov a measure of restraint in the form of detention. → Erbol Umarbekov: pretrial-detention
  A measure of restraint in the form of arrest was chosen for Erbol Umarbekov. → Erbol Umarbekov: pretrial-detention
  The arrest of Erbol Umarbekov was sanctioned by the court for two months. → Erbol Umarbekov: pretrial-detention
  The court sanctioned the arrest of Erbol Umarbekov for two months. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was detained in Osh. Two days later a district court sanctioned his arrest for up to a year. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was detained in Osh. His arrest was authorised by a judge on Friday. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov and Saniya Kasymova were detained in Osh. A judge approved their detention for two months. → Erbol Umarbekov: pretrial-detention; Saniya Kasymova: pretrial-detention
  Erbol Umarbekov was detained in Osh. The court refused to sanction his arrest. → Erbol Umarbekov: detained
  Erbol Umarbekov was detained in Osh. His arrest was condemned by the observers. → Erbol Umarbekov: detained
  Erbol Umarbekov will be sent for compulsory psychiatric treatment. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov is to be placed in a psychiatric hospital, the court ruled. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov will be kept under house arrest until 5 July. → Erbol Umarbekov: house-arrest
  The court extended the detention of Erbol Umarbekov until July 3. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov's pre-trial detention was extended by two months. → Erbol Umarbekov: pretrial-detention
  The arrest of Erbol Umarbekov and Saniya Kasymova was prolonged. → Erbol Umarbekov: pretrial-detention; Saniya Kasymova: pretrial-detention
  For Erbol Umarbekov the arrest was prolonged until May 13. → Erbol Umarbekov: pretrial-detention
  To the reporter Erbol Umarbekov the arrest was extended by two months. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov had his detention extended. → Erbol Umarbekov: pretrial-detention
  Custody was extended for Erbol Umarbekov. → Erbol Umarbekov: pretrial-detention
  A court ordered the detention of Erbol Umarbekov for two months. → Erbol Umarbekov: pretrial-detention
  A court ordered two months of pre-trial detention for Erbol Umarbekov. → Erbol Umarbekov: pretrial-detention
  A court ordered that Erbol Umarbekov be held for two months. → Erbol Umarbekov: pretrial-detention
  A court ordered Erbol Umarbekov and Saniya Kasymova to be kept in remand until 8 August. → Erbol Umarbekov: pretrial-detention; Saniya Kasymova: pretrial-detention
  A court ordered party leader Erbol Umarbekov, 45, and his deputy, Saniya Kasymova, to be kept in remand. → Erbol Umarbekov: pretrial-detention; Saniya Kasymova: pretrial-detention
  The court decided to keep Erbol Umarbekov and his deputy, Saniya Kasymova, in custody until August. → Erbol Umarbekov: pretrial-detention; Saniya Kasymova: pretrial-detention
  Erbol Umarbekov was placed in a temporary detention centre for two months. → Erbol Umarbekov: pretrial-detention
  The court gave Erbol Umarbekov two months of SIZO. → Erbol Umarbekov: pretrial-detention
  Seven members of the party, detained on Monday, signed undertakings not to leave town and went home. → 7: released
  Seven members of the party, detained on Monday, signed undertakings not to leave town. → 7: under-investigation
  Erbol Umarbekov was placed under house arrest. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was transferred to house arrest. → Erbol Umarbekov: house-arrest
  The court released Erbol Umarbekov under house arrest. → Erbol Umarbekov: house-arrest
  The decision confines Saniya Kasymova, who runs a page (The Truth Is Needed), to her apartment. → Saniya Kasymova: house-arrest
  The court granted the investigator's motion to place Erbol Umarbekov under house arrest. → Erbol Umarbekov: house-arrest
  The court refused the request to place Erbol Umarbekov under house arrest. →
  Erbol Umarbekov was arrested in Taraz in March. Today the judge added two more months. → Erbol Umarbekov: pretrial-detention
  The court extended the detention of the editors of the page, Erbol Umarbekov and Timur Ospanuly. → Erbol Umarbekov: pretrial-detention; Timur Ospanuly: pretrial-detention
  Criminal proceedings against Erbol Umarbekov for calling for a strike were begun in May. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was placed in two months' pre-trial detention. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov is under house arrest. → Erbol Umarbekov: house-arrest
  The court ordered house arrest for Erbol Umarbekov. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov's detention was replaced with house arrest. → Erbol Umarbekov: house-arrest
  The court replaced the detention of Erbol Umarbekov with house arrest. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was charged with extremism. → Erbol Umarbekov: under-investigation
  A criminal case was opened against Erbol Umarbekov. → Erbol Umarbekov: under-investigation
  Police opened a criminal case against Erbol Umarbekov for extremism. → Erbol Umarbekov: under-investigation
  Prosecutors brought charges against Erbol Umarbekov. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was put on the wanted list. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov is under investigation. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov is suspected of extremism. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov faces charges of extremism. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was declared a suspect. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was indicted on Friday. → Erbol Umarbekov: under-investigation
`);

const free = rows(`
  Erbol Umarbekov was released. → Erbol Umarbekov: released
  Police released Erbol Umarbekov after three hours. → Erbol Umarbekov: released
  Police let Erbol Umarbekov go. → Erbol Umarbekov: released
  Three people were detained in Osh. All were let go two hours later. → 3: released
  Erbol Umarbekov must await trial behind bars, the court ruled. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov will await trial under house arrest. → Erbol Umarbekov: house-arrest
  If charged, Erbol Umarbekov will await trial in custody.
  Erbol Umarbekov was put on a plane to Ashgabat. → Erbol Umarbekov: other
  An administrative court annulled the order to deport Saniya Kasymova.
  The decision to jail Saniya Kasymova was cancelled.
  Erbol Umarbekov was let go. → Erbol Umarbekov: released
  Erbol Umarbekov was set free. → Erbol Umarbekov: released
  Erbol Umarbekov walked free. → Erbol Umarbekov: released
  Erbol Umarbekov went home. → Erbol Umarbekov: released
  Erbol Umarbekov is free. → Erbol Umarbekov: released
  Erbol Umarbekov left prison on Friday. → Erbol Umarbekov: released
  Erbol Umarbekov was pardoned by the president. → Erbol Umarbekov: released
  Erbol Umarbekov was released on parole. → Erbol Umarbekov: released
  Erbol Umarbekov was handed over to his parents. → Erbol Umarbekov: released
  Erbol Umarbekov has been freed from prison. → Erbol Umarbekov: released
  The release of Erbol Umarbekov was confirmed by his lawyer. → Erbol Umarbekov: released
  The court acquitted Erbol Umarbekov. → Erbol Umarbekov: acquitted
  Erbol Umarbekov was found not guilty. → Erbol Umarbekov: acquitted
  Erbol Umarbekov was declared not guilty. → Erbol Umarbekov: acquitted
  The court cleared Erbol Umarbekov of the charge. → Erbol Umarbekov: acquitted
  Erbol Umarbekov was cleared of all charges. → Erbol Umarbekov: acquitted
  The judge closed the case against Erbol Umarbekov. → Erbol Umarbekov: acquitted
  The court dismissed the charges against Erbol Umarbekov. → Erbol Umarbekov: acquitted
  Investigators dropped the case against Erbol Umarbekov. → Erbol Umarbekov: acquitted
`);

const changed = rows(`
  The appeals court upheld Erbol Umarbekov's five-year prison sentence. → Erbol Umarbekov: imprisoned 5 years
  The appeals court upheld the sentence of five years against Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
  The court left the sentence of Erbol Umarbekov unchanged. → Erbol Umarbekov: imprisoned
  The Supreme Court did not change anything in the verdict of Erbol Umarbekov: five years of colony. → Erbol Umarbekov: imprisoned 5 years
  The regional court did not change the sentence of Erbol Umarbekov, five years of colony. → Erbol Umarbekov: imprisoned 5 years
  The court reduced Erbol Umarbekov's sentence from five years to three. → Erbol Umarbekov: imprisoned 3 years
  The court cut the sentence of Erbol Umarbekov from five years to three years. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov's prison term was shortened to three years. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov had his sentence reduced to three years. → Erbol Umarbekov: imprisoned 3 years
  The court increased the sentence of Erbol Umarbekov to seven years. → Erbol Umarbekov: imprisoned 7 years
  The court replaced Erbol Umarbekov's prison term with restricted freedom. → Erbol Umarbekov: restricted-freedom
  Erbol Umarbekov's sentence was commuted to a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
  The court shortened from four years to two years the prison sentence of Erbol Umarbekov. → Erbol Umarbekov: imprisoned 2 years
  The court replaced Erbol Umarbekov's seven years in a colony with four of restricted freedom. → Erbol Umarbekov: restricted-freedom 4 years
  Erbol Umarbekov is a poet. In May the regional court cut his eight years to five. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov was sentenced to five years in prison in March 2031. In May the regional court reduced the sentence to three years. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov was sentenced to five years in prison in March 2031. On appeal it was reduced to three years. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov was sentenced to five years in prison, but the judge replaced it right there with probation. → Erbol Umarbekov: restricted-freedom 5 years
  The court cut the arrest of Erbol Umarbekov from 15 to ten days. → Erbol Umarbekov: administrative-arrest 10 days
  The regional court changed Erbol Umarbekov's fine of 150,000 roubles to three years in a general-regime colony. → Erbol Umarbekov: imprisoned 3 years
  The regional court replaced the suspended term of Erbol Umarbekov with a real one, of a year and a half. → Erbol Umarbekov: imprisoned 1 years 6 months
  Erbol Umarbekov was put in jail in March 2031. On 3 May 2031 the Court of Appeal changed it to house arrest. → Erbol Umarbekov: house-arrest
  Saniya Kasymova: three years, but she has little ones, so the judge replaced it with probation. → Saniya Kasymova: restricted-freedom 3 years
  Erbol Umarbekov was given 15 days of arrest. He wrote a complaint, and replaced it with a poem. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov was jailed for five years. The prosecutor wants it changed to seven. → Erbol Umarbekov: imprisoned 5 years
`);

const silent = rows(`
  Activists demanded the release of Erbol Umarbekov. →
  The regional court did not reduce the sentence of Erbol Umarbekov to three years. →
  Erbol Umarbekov was due to be released. →
  Erbol Umarbekov should be released immediately. →
  The court refused to release Erbol Umarbekov. →
  The court refused to order Erbol Umarbekov, 45, to be held in custody. →
  Prosecutors asked for Erbol Umarbekov and his deputy, Saniya Kasymova, to be kept in remand. →
  The opposition wants Erbol Umarbekov, 45, to be freed. →
  Erbol Umarbekov called on the authorities to free Saniya Kasymova. →
  Erbol Umarbekov was not released. →
  Erbol Umarbekov took part in a rally in support of jailed blogger Saniya Kasymova. →
  Erbol Umarbekov is out of the country. →
  Erbol Umarbekov denies the charges. →
`);

describe("custody and charges", () => {
  it.each(custody)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("freedom", () => {
  it.each(free)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a change on appeal", () => {
  it.each(changed)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("neither", () => {
  it.each(silent)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
