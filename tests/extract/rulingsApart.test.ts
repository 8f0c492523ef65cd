import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields.ts";
import { rows } from "./grammar.ts";

/** An appeal, a second case, a part of the charges, the months in custody before a verdict: each has its own day, town and charge. All people here are invented; "¶" is a new paragraph. */
const TOLD = `
    Erbol Umarbekov has been before the administrative court in Oral twice in a week. The hearing on 4 May was about a picket and cost him 20 MCI. → status fined
    On 6 May a court fined Erbol Umarbekov 20 MCI. On 20 May he stood before the same judge again. This time he got ten days of arrest. → status administrative-arrest; date 2031-05-20
    In March a court in Uzgen found Erbol Umarbekov guilty of fraud and gave him three years. On Wednesday the Osh Regional Court overturned the verdict and acquitted him. → status acquitted; date 2031-05-28; place osh
    In March a court in Uzgen sentenced Erbol Umarbekov to three years for fraud. On 20 May the Osh Regional Court considered the appeal. It annulled the verdict. → status acquitted; date 2031-05-20; place osh
    In December, the Suzak District Court sentenced director Erbol Umarbekov to four years. On Wednesday Jalal-Abad Regional Court left the verdict unchanged. → status imprisoned; date 2030-12; place suzak
    Osh City Court on Wednesday delivered its judgment on three policemen accused of torturing a detainee in January 2030. One of them, Erbol Umarbekov, got three years in a colony. → status imprisoned; date 2031-05-28; place osh
    The court on Wednesday announced its verdict in the case of two officers charged with beating a man in March 2030. Erbol Umarbekov received four years. → status imprisoned; date 2031-05-28
    The decision in the case about the rally of 3 March was announced on 12 May. Erbol Umarbekov was fined 50 MCI. → status fined; date 2031-05-12
    On 12 May the judges gave their verdict on those accused of planning riots in October 2029. Erbol Umarbekov was jailed for five years. → status imprisoned; date 2031-05-12
    The blogger Erbol Umarbekov was cleared of planning unrest but found guilty of resisting police. He was fined 65,000 soms, an amount the court considered paid because of the time he had spent behind bars. → status fined; charge police-disobedience
    The court acquitted Erbol Umarbekov of terrorism but convicted him of fraud and sentenced him to two years in prison. → status imprisoned; charge economic
    Erbol Umarbekov was acquitted on the charge of treason. For fraud he received three years in prison. → status imprisoned
    Judge Kremianeuskaya sentenced the father, Oleg Umarbekov, to two years of restricted freedom. The son Erbol Umarbekov, who had already been in the remand prison since December, was given a year and a half in a general-regime penal colony. The decision was announced on 6 May. → status imprisoned; date 2031-05-06
    Erbol Umarbekov, who has been in custody since January, was given five years. The verdict was announced on 6 May. → status imprisoned; date 2031-05-06
    Erbol Umarbekov, in a remand prison since December, was given a year and a half. → status imprisoned; date -
    The court sentences Erbol Umarbekov as an accomplice to one year of corrective labour with 20 per cent of his wages withheld. → status other
    In the same trial her brother-in-law, Erbol Umarbekov, who had driven her to the airport, is sentenced as an accomplice to one year of corrective labour with 20 per cent of his wages withheld. → status other
    Erbol Umarbekov received two years of correctional labour. → status other
    Orhei Court convicted Erbol Umarbekov on Wednesday of illegal party financing and set a penalty of two years' imprisonment, the execution of which it conditionally suspended. → status restricted-freedom; charge economic
    Erbol Umarbekov was fined for illegal campaign financing. → status fined; charge economic
    The former mayor of Oral, Erbol Umarbekov, will spend five years in prison, the city court ruled. → status imprisoned; place oral
    A criminal case for defamation has been opened against Erbol Umarbekov. The police announced the suspicion to him on 13 May and took from him a written undertaking not to leave the city. → status under-investigation; date 2031-05-13
`;

describe("each ruling has its own values", () => {
  it.each(rows(TOLD))("%s", (text, wanted) => expect(fieldsOf(text, wanted.join("; "))).toBe(wanted.join("; ")));
});
