import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields.ts";
import { rows } from "./grammar.ts";

/** Charges of those a passage only counts, the second of two cases, whoever was cleared and walked free. All people here are invented; "¶" is a new paragraph. */
const TOLD = `
    On Tuesday the Tsentralny District Court of Homel heard three people accused of disobeying police officers during searches. Erbol Umarbekov got 15 days. Two others were fined. → status administrative-arrest; charge police-disobedience
    On Tuesday the Tsentralny District Court of Homel heard three people accused of disobeying police officers during searches. Oleg Umarbekov got 15 days. For Erbol Umarbekov it ended with 1,110 roubles to pay. → status fined; charge police-disobedience
    Osh City Court on Wednesday delivered its judgment on three policemen accused of torturing a detainee. Two of them, Erbol Umarbekov and Oleg Umarbekov, got three years in a colony. → status imprisoned; charge violence
    On 5 May, judge Yury Umarbekov of the Kastrychnitski District Court heard a whole series of cases under Article 19.11 of the Code of Administrative Offences (distribution of extremist materials). Dzmitry Umarov was placed under arrest for 15 days. His wife Erbol Umarbekov was fined 20 base units. The court sits in Mahilou, Belarus. → status fined; charge other
    The Pervomai district court on March 15 sentenced Kubatbek Umarov to five years in prison on a charge of planning mass unrest. ¶ Activists Erbol Umarbekov and Aizada Testova were convicted on the same charge. The judge handed each of them a three-year suspended sentence and ordered that they be freed in the courtroom. → status restricted-freedom; charge mass-unrest
    Eight years in a strict-regime colony is the punishment Khujand City Court considered fair for Erbol Umarbekov, a migrant worker who was returned from Russia in October. The hearing on Thursday was closed to the public. → status imprisoned; date 2031-05-29
    The Anti-Corruption Court in Yerevan considers the bribery charge against the former customs chief Erbol Umarbekov unproven. He left the building a free man on 23 May 2031, fully cleared after two years of hearings. → status acquitted; date 2031-05-23
    Karakol blogger Erbol Umarbekov has received the decisions in both cases that were pending against him. In the slander case, 20,000 soms are to be collected from him in favour of the state; the date on that document is 14 February 2031. ¶ The other case, on inciting inter-regional discord, was terminated by Karakol City Court on 1 March for lack of the elements of a crime. → status fined; charge defamation
    Karakol blogger Erbol Umarbekov has received the decisions in both cases that were pending against him. In the slander case, 20,000 soms are to be collected from him in favour of the state; the date on that document is 14 February 2031. ¶ The other case, on inciting inter-regional discord, was terminated by Karakol City Court on 1 March for lack of the elements of a crime. → status acquitted; charge incitement-discord; date 2031-03-01
    A Tajik court has sentenced a lawyer known for defending residents of the Gorno-Badakhshan region to 11 years in prison after a trial that was closed to the public, her relatives say. ¶ The verdict against Erbol Umarbekov, 45, was pronounced on March 30 inside a detention center in Dushanbe. → status imprisoned
    The court heard three people accused of fraud on Monday. In another case, Erbol Umarbekov was fined 20 MCI for a picket. → status fined; charge peaceful-assembly
    Two men accused of murder were jailed in Osh in January. ¶ The prosecutor's office then spoke of the weather. ¶ Erbol Umarbekov was fined 20 MCI. → status fined; charge -
`;

const SILENT = `
    The court hears three people accused of fraud next Monday. Erbol Umarbekov is one of them. →
    The hearing on Monday was postponed. Erbol Umarbekov did not come. →
`;

describe("what is said once of several, or of the other case", () => {
  it.each(rows(TOLD))("%s", (text, wanted) => expect(fieldsOf(text, wanted.join("; "))).toBe(wanted.join("; ")));
  it.each(rows(SILENT))("silent: %s", (text) => expect(fieldsOf(text, "status")).toBe(""));
});
