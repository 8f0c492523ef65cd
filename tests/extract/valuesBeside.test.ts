import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields.ts";
import { rows } from "./grammar.ts";

/**
 * What stands beside an outcome and is not of it: the number of its court, the town of somebody's work, of an earlier case
 * or of a colony, a term that was only asked for, a bribe. All people here are invented; "¶" is a new paragraph.
 */
const BESIDE = `
    By the verdict of Pavlodar City Court No. 2 of March 15, Erbol Umarbekov was sentenced to ten years in prison for selling drugs. → status imprisoned; date 2031-03-15; place pavlodar
    The decision of Oral Administrative Court No. 1 of March 15 gave Erbol Umarbekov ten days of arrest. → status administrative-arrest; date 2031-03-15
    By ruling No. 3 of May 12, the Kostanay city court fined Erbol Umarbekov 50,000 tenge. → status fined; date 2031-05-12
    Erbol Umarbekov was jailed for two years by a verdict of Court No 4 of 20 April in Taraz. → status imprisoned; date 2031-04-20
    District Court № 2 of May 3 sentenced Erbol Umarbekov to four years in prison. → status imprisoned; date 2031-05-03
    The verdict against Erbol Umarbekov, an engineer at a shipyard in Komsomolsk-on-Amur, has entered into legal force, the FSB said. For high treason he must serve thirteen years in a strict-regime colony. ¶ Khabarovsk Regional Court announced the punishment on 4 March. → status imprisoned; place khabarovsk; date 2031-03-04
    The verdict against Erbol Umarbekov, an engineer at a shipyard in Komsomolsk-on-Amur, has entered into legal force. For high treason he must serve thirteen years in a strict-regime colony. Khabarovsk Regional Court announced the punishment on 4 March. → status imprisoned; place khabarovsk; date 2031-03-04
    Erbol Umarbekov, a teacher at a school in Semey, will spend five years in prison for separatism. The ruling was handed down on 2 April by Oskemen City Court. → status imprisoned; place ust-kamenogorsk; date 2031-04-02
    Erbol Umarbekov, who runs a shop in Shymkent, got ten days of administrative arrest for a picket. Taraz Administrative Court made the decision on Monday. → status administrative-arrest; place taraz
    Erbol Umarbekov, a nurse in a Mazyr clinic, received two years of restricted freedom. The sentence was pronounced by the Homel Regional Court on 3 March. → status restricted-freedom; place homel
    Cameraman Erbol Umarbekov was picked up on Monday outside the Batumi police headquarters. The court sat a day later and assigned him four days of detention, which he is serving in Kobuleti. → status administrative-arrest; place batumi
    Erbol Umarbekov was detained in Osh in May. He was given seven years, which he will serve in a colony in Naryn. → status imprisoned; place osh
    The Osh City Court sentenced Erbol Umarbekov to six years on 4 May. He is serving his sentence in Jalal-Abad. → status imprisoned; place osh
    Police in Aktobe picked up Erbol Umarbekov on Friday. He got ten days of arrest and is serving them in Khromtau. → status administrative-arrest; place aktobe
    Fourteen months have been added to the sentence of Erbol Umarbekov, who is already serving six years for mass unrest under a Semey court verdict of 2027. ¶ The new case was heard by Oskemen City Court No. 2. On 30 May 2031 it held that the prisoner had publicly insulted a guard, a representative of the authorities, during a morning inspection. → status imprisoned; place ust-kamenogorsk; date 2031-05-30; charge insult-official
    Erbol Umarbekov, who is serving four years under a verdict of the Taraz court, has had two years added to his term. The new case was heard by Atyrau City Court on 20 May. → status imprisoned; place atyrau; date 2031-05-20
    For the next three years the video blogger Erbol Umarbekov will be on the register of the probation service in Taraz. The city court convicted him on Tuesday of inciting ethnic discord (Article 174), but rejected the prosecutor's proposal of five years in a colony. → status restricted-freedom; place taraz; date 2031-05-27
    The court found Erbol Umarbekov guilty of fraud, but did not agree with the prosecutor's request for five years in prison. He was given two years of restricted freedom. → status restricted-freedom
    The court convicted Erbol Umarbekov of slander but turned down the prosecution's demand for two years in a colony. He must pay 200,000 tenge. → status fined
    A judge found Erbol Umarbekov guilty of insulting an official, refused the prosecutor's proposal of a one-year term and fined him 100,000 tenge. → status fined
    Erbol Umarbekov, a former policeman suspected of taking part in the January unrest in Taldykorgan, slept in his own bed on Wednesday for the first time in almost three weeks. That day the prosecutor replaced his custody with a written pledge not to leave the city. → status released
    A judge in Osh replaced the pre-trial detention of Erbol Umarbekov with a written undertaking not to leave the city. → status released
    The investigator changed the measure of restraint for Erbol Umarbekov from custody to a travel ban. → status released
    The former deputy akim of Rudny, Erbol Umarbekov, will spend two months in custody. He was detained in his office on 9 May by employees of the Anti-Corruption Service, and two days later the investigating court of Kostanay sanctioned his arrest. According to the investigation, he received 12 million tenge from the director of a construction firm for signing acts of completed works. → status pretrial-detention; place kostanay; charge economic
    Erbol Umarbekov was placed in pre-trial detention for two months. Investigators say he got 500,000 soms from a businessman for a building permit. → status pretrial-detention; charge economic
    Erbol Umarbekov will stay in custody for two months. According to the investigation, he received 3 million tenge from a contractor. → status pretrial-detention
    Erbol Umarbekov has been before the administrative court in Oral twice in a week. The hearing on 4 May was about a picket outside the regional administration and cost him 20 MCI. → status fined; place oral
    Erbol Umarbekov and Zhenish Umarbekov were before the judge of Tokmok City Court on Thursday evening and will remain in the remand prison until at least 20 July. → status pretrial-detention; date 2031-05-29
    Erbol Umarbekov appeared before a judge in Osh on Wednesday and will stay in custody for two months. → status pretrial-detention; date 2031-05-28
    Erbol Umarbekov will spend two months in custody. On 9 May he was detained, and two days later a court sanctioned his arrest. According to the investigation, he received 12 million tenge from the director of a firm. → status pretrial-detention; date 2031-05-11
    In January a court in Osh jailed Erbol Umarbekov. He is serving his term in Naryn. → place osh
    Erbol Umarbekov is serving 15 days in a detention facility in Orsha. → status administrative-arrest; place orsha
    The court granted the investigator's request for two months and placed Erbol Umarbekov in custody. → status pretrial-detention
    Oil worker Erbol Umarbekov was released on parole on 19 May. He will be under the supervision of the probation service until March. → status released; date 2031-05-19
`;

/** A state that lies ahead and has been ruled. */
const AHEAD = `
    Erbol Umarbekov will be on the register of the probation service for three years, the city court in Taraz ruled. → status restricted-freedom
    Until 14 July the former head of a heating company, Erbol Umarbekov, will be in a detention cell, unless somebody pays a bail of three million hryvnias. The Shevchenkivskyi District Court so decided on 16 May. → status pretrial-detention
    Erbol Umarbekov will be under house arrest for two months, a judge ruled on Monday. → status house-arrest
    For two months Erbol Umarbekov will be under house arrest, a judge in Osh ruled on Monday. → status house-arrest
    Erbol Umarbekov will be in pre-trial detention until 3 August, the court ruled. → status pretrial-detention
    The judge decided that Erbol Umarbekov will be held in custody for two months. → status pretrial-detention
    Erbol Umarbekov will be behind bars for ten days for disobeying police. → status administrative-arrest
    Erbol Umarbekov will be on probation for two years. → status restricted-freedom
`;

const UNREAL = `
    If he is convicted, Erbol Umarbekov will be in prison for ten years. →
    Erbol Umarbekov will be in court on Monday. →
    On Tuesday officers took three Social Democrats out of a café in Tokmok. →
    Erbol Umarbekov received 12 million tenge from a director, the newspaper wrote. →
    Erbol Umarbekov got 5,000 soms from the union for his work. →
    Friends hope that Erbol Umarbekov will be free soon. →
`;

describe("a value of something else", () => {
  it.each(rows(BESIDE))("%s", (text, wanted) => expect(fieldsOf(text, wanted.join("; "))).toBe(wanted.join("; ")));
});

describe("where somebody will be whom a court keeps", () => {
  it.each(rows(AHEAD))("%s", (text, wanted) => expect(fieldsOf(text, wanted.join("; "))).toBe(wanted.join("; ")));
  it.each(rows(UNREAL))("silent: %s", (text) => expect(fieldsOf(text, "status")).toBe(""));
});
