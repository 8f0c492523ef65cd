import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields.ts";
import { rows } from "./grammar.ts";

/** Charges that did not hold, punishments a court considered fair, terms put off, requests that were granted. All people here are invented; "¶" is a new paragraph. */
const TOLD = `
    Eight years in a strict-regime colony is the punishment Khujand City Court considered fair for Erbol Umarbekov, a migrant worker. → status imprisoned
    Six years in a colony is the term that the court chose for Erbol Umarbekov. → status imprisoned
    A fine of 50,000 tenge was the punishment the judge thought right for Erbol Umarbekov. → status fined
    Five years in prison: that is the punishment the court deemed just for Erbol Umarbekov. → status imprisoned
    Ten days of arrest is what the court considered appropriate for Erbol Umarbekov. → status administrative-arrest
    One repost cost the pensioner Erbol Umarbekov 20,000 soms, a court in Osh ruled. → status fined
    The comment cost blogger Erbol Umarbekov three years in prison. → status imprisoned
    The hearing on 4 May was about a picket outside the regional administration and cost Erbol Umarbekov 20 MCI. → status fined
    The Anti-Corruption Court in Yerevan considers the bribery charge against the former customs chief Erbol Umarbekov unproven. → status acquitted
    The court held the charge against Erbol Umarbekov not proven. → status acquitted
    A judge in Osh found the accusation of fraud against Erbol Umarbekov unfounded. → status acquitted
    The judge considered the guilt of Erbol Umarbekov not proven. → status acquitted
    The third, Erbol Umarbekov, was not in the building that night and is innocent, the judge held. → status acquitted
    Erbol Umarbekov is innocent, the court ruled on Monday. → status acquitted
    The term of 12 years for Erbol Umarbekov will begin on the day he is detained. → status imprisoned
    After the second trial Erbol Umarbekov will stay in prison five years longer. → status imprisoned
    For the next two months Erbol Umarbekov is not allowed to leave his house, a court ruled. → status house-arrest
    Erbol Umarbekov must not leave his home until 3 August, the judge decided. → status house-arrest
    For Erbol Umarbekov the hearing ended with ten days of arrest. → status administrative-arrest
    The day in court ended with a fine of 500 roubles for Erbol Umarbekov. → status fined
    For Erbol Umarbekov it ended with a warning. → status warned
    The Comrat court on 11 April satisfied the anticorruption prosecutor's request concerning Erbol Umarbekov: 30 days in a remand prison. → status pretrial-detention; place comrat; date 2031-04-11
    The court granted the investigator's motion regarding Erbol Umarbekov: two months in custody. → status pretrial-detention
    In relation to Erbol Umarbekov, who has a child of three years, the serving of the appointed five years was postponed. → status restricted-freedom
    The court sentenced Erbol Umarbekov to five years but deferred the sentence until her child turns 14. → status restricted-freedom
    Half a year before the end of his term, Erbol Umarbekov has been able to leave Colony No. 4 in Navoi. → status released
    The name of Erbol Umarbekov, a former hokim, is on the list of convicts pardoned by the president on the occasion of Constitution Day. → status released
    Erbol Umarbekov is among those pardoned by the president on Thursday. → status released
    Erbol Umarbekov has been relieved of criminal responsibility for slander, but he will not be going home. On that basis the court last Friday ordered compulsory treatment in a psychiatric hospital. → status forced-psychiatric; date 2031-05-30
    The court released Erbol Umarbekov from criminal responsibility and sent him for compulsory treatment. → status forced-psychiatric
    Erbol Umarbekov passed ten days in a cell after the hearing. → status administrative-arrest
    Seventeen, fourteen and eleven years of strict regime: such are the terms of Erbol Umarbekov, Rustem Umarbekov and Aider Umarbekov, respectively. → status imprisoned
`;

const SILENT = `
    His lawyer considers the charge against Erbol Umarbekov unfounded. →
    Activists called the charges against Erbol Umarbekov groundless. →
    The charges against Erbol Umarbekov are considered groundless by his supporters. →
    Erbol Umarbekov is innocent, his lawyer said. →
    Erbol Umarbekov told the court that he is innocent. →
    Eight years is the punishment the prosecutor considered fair for Erbol Umarbekov. →
    Erbol Umarbekov hopes to be able to leave the colony in May. →
    The court rejected the prosecutor's request concerning Erbol Umarbekov: 30 days in a remand prison. →
    The hearing in the case of Erbol Umarbekov was postponed. →
    The name of Erbol Umarbekov is not on the list of convicts pardoned by the president. →
    Supporters found the verdict against Erbol Umarbekov unfounded. →
`;

describe("what a court holds", () => {
  it.each(rows(TOLD))("%s", (text, wanted) => expect(fieldsOf(text, wanted.join("; "))).toBe(wanted.join("; ")));
  it.each(rows(SILENT))("silent: %s", (text) => expect(fieldsOf(text, "status")).toBe(""));
});
