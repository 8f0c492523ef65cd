import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** How people are held, bound or let go without a penalty; all of them are invented. A row without an outcome is a trap. */
const reports = rows(`
  Erbol Umarbekov is contained in the isolator of the regional internal affairs department. → Erbol Umarbekov: detained
  Erbol Umarbekov is being kept in the temporary isolator in Dushanbe. → Erbol Umarbekov: detained
  Security officers took Erbol Umarbekov straight to the committee's isolation cell in Dushanbe. → Erbol Umarbekov: detained
  Officers of the State Committee drove Erbol Umarbekov to their own isolator. → Erbol Umarbekov: detained
  Erbol Umarbekov was placed in the temporary isolator for 10 days. → Erbol Umarbekov: administrative-arrest 10 days
  Erbol Umarbekov was caught red-handed while receiving 2,000 dollars in a teahouse. → Erbol Umarbekov: detained
  Erbol Umarbekov was caught in the rain on the way to the court. →
  Policemen lifted Erbol Umarbekov by the elbows into a van. → Erbol Umarbekov: detained
  Masked men pulled Erbol Umarbekov by the arms out of the car. → Erbol Umarbekov: detained
  Riot police loaded Erbol Umarbekov and his brother into two minibuses. → Erbol Umarbekov: detained
  Erbol Umarbekov disappeared into a van without number plates. → Erbol Umarbekov: detained
  Erbol Umarbekov disappeared into the crowd. →
  Erbol Umarbekov found himself in a police cell. → Erbol Umarbekov: detained
  Erbol Umarbekov found his brother in a police cell. →
  The KNB has Erbol Umarbekov in custody. → Erbol Umarbekov: detained
  A judge decided on Wednesday that Erbol Umarbekov should stay in custody until May 14. → Erbol Umarbekov: pretrial-detention
  The prosecutor demanded that Erbol Umarbekov should stay in custody until May. →
  A judge signed a warrant that keeps Erbol Umarbekov in the remand prison for two months. → Erbol Umarbekov: pretrial-detention
  The court gave Erbol Umarbekov two months of custody. → Erbol Umarbekov: pretrial-detention
  The court added three months to Erbol Umarbekov's custody. → Erbol Umarbekov: pretrial-detention
  Another month was added to Erbol Umarbekov's time in custody. → Erbol Umarbekov: pretrial-detention
  The court tacked two months on to Erbol Umarbekov's detention. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov has been awaiting his fate in the city's remand prison ever since. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov awaits the decision of the committee in Almaty. →
  Erbol Umarbekov was taken into custody in the courtroom pending trial. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was held pending trial. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was detained before the trial of his brother. → Erbol Umarbekov: detained
  The court agreed that Erbol Umarbekov could await his trial in his own apartment. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov is barred from leaving his home until trial. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov may not leave his flat until 1 September. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov has been allowed outside his home only with an inspector. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov could not leave his flat because of the snow. →
  Erbol Umarbekov will not leave his flat. →
  Erbol Umarbekov is not permitted to leave the city while the investigation lasts. → Erbol Umarbekov: under-investigation
  The investigator imposed a travel ban on Erbol Umarbekov. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was placed under a travel ban. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was handed a notice of suspicion of abuse of office. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov received a notice of suspicion on 5 May. → Erbol Umarbekov: under-investigation
  The Investigative Committee made Erbol Umarbekov a defendant in a hooliganism case. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was told by the prosecutor that he was a suspect. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov came under formal accusation of treason. → Erbol Umarbekov: under-investigation
  The court lifted Erbol Umarbekov's house arrest. → Erbol Umarbekov: released
  The court cancelled the house arrest of Erbol Umarbekov and placed him in a remand prison. → Erbol Umarbekov: pretrial-detention
  The court lifted the ban on the newspaper of Erbol Umarbekov. →
  President Mirziyoyev extended his pardon to Erbol Umarbekov. → Erbol Umarbekov: released
  A judge threw out the charges against Erbol Umarbekov. → Erbol Umarbekov: acquitted
  The editor threw out the article of Erbol Umarbekov. →
  The court decided that Erbol Umarbekov should undergo compulsory treatment at a psychiatric hospital. → Erbol Umarbekov: forced-psychiatric
  The court prescribed Erbol Umarbekov compulsory in-patient treatment. → Erbol Umarbekov: forced-psychiatric
  The court directed Erbol Umarbekov for compulsory treatment to the hospital in Aktas. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov could undergo compulsory treatment. →
  Erbol Umarbekov must leave the territory of the republic within ten days. → Erbol Umarbekov: other
  The court ruled that Erbol Umarbekov must leave Kazakhstan. → Erbol Umarbekov: other
  Erbol Umarbekov was sent back to Tajikistan. → Erbol Umarbekov: other
  Erbol Umarbekov must leave the country because he fears for his life. →
  Erbol Umarbekov has spent the last five months in pre-trial detention. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov has spent the last five months in Almaty. →
  Erbol Umarbekov's term in custody was extended by a further two months. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was formally arrested by a court on Friday. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was arrested by court police in the corridor. → Erbol Umarbekov: detained
  The court turned down a request to move Erbol Umarbekov to house arrest. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was denied bail. → Erbol Umarbekov: pretrial-detention
  The court dismissed the appeal of Erbol Umarbekov against his detention. → Erbol Umarbekov: pretrial-detention
  A request to place Erbol Umarbekov under house arrest was rejected by the court. → Erbol Umarbekov: pretrial-detention
  The court did not release Erbol Umarbekov from custody. → Erbol Umarbekov: pretrial-detention
  The court saw no grounds to release Erbol Umarbekov from custody. → Erbol Umarbekov: pretrial-detention
  The prosecutor rejected the request of Erbol Umarbekov for a meeting. →
  The court rejected the claim of Erbol Umarbekov against the newspaper. →
  Erbol Umarbekov was part of a prisoner swap. → Erbol Umarbekov: released
  The court ordered the immediate release of Erbol Umarbekov. → Erbol Umarbekov: released
  The party demanded the immediate release of its leader, Erbol Umarbekov. →
  The trial of Erbol Umarbekov on charges of extremism began on Monday. → Erbol Umarbekov: under-investigation
  The city court opened the trial of Erbol Umarbekov, who is accused of extremism. → Erbol Umarbekov: under-investigation
  The trial of strength between Erbol Umarbekov and the mayor began on Monday. →
  Erbol Umarbekov was placed under recognizance not to leave. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was questioned as a suspect. → Erbol Umarbekov: under-investigation
  The judge let Erbol Umarbekov off with a warning. → Erbol Umarbekov: warned
  Erbol Umarbekov had to sign a warning. → Erbol Umarbekov: warned
  Erbol Umarbekov was locked up in a psychiatric ward. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov was denied entry to Kyrgyzstan. → Erbol Umarbekov: other
  Erbol Umarbekov was ordered out of the country. → Erbol Umarbekov: other
  Investigators dropped the case against Erbol Umarbekov. → Erbol Umarbekov: acquitted
  The criminal case against Erbol Umarbekov has been terminated because no crime was established. → Erbol Umarbekov: acquitted
  The investigator closed the case against Erbol Umarbekov for lack of evidence. → Erbol Umarbekov: acquitted
  As for the farmer Erbol Umarbekov, the court terminated the proceedings because the offence was not confirmed. → Erbol Umarbekov: acquitted
  The case against Erbol Umarbekov was closed with the reconciliation of the parties. → Erbol Umarbekov: released
  The case against Erbol Umarbekov was closed because the statute of limitations had expired. → Erbol Umarbekov: released
  The regional court overturned the acquittal of Erbol Umarbekov and returned the case to the city court. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov's acquittal was quashed on Friday. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov had been suspected of fraud since May. The case against him was dropped in July. → Erbol Umarbekov: acquitted
  The Osh Regional Court overturned the acquittal of activist Erbol Umarbekov. The judges took him into custody in the courtroom until November 6. → Erbol Umarbekov: pretrial-detention
  The judge ordered that Erbol Umarbekov remain in prison until the main hearing. → Erbol Umarbekov: pretrial-detention
  The court approves two months' custody for Erbol Umarbekov. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov is now in the custody of Tajikistan's Interior Ministry. → Erbol Umarbekov: detained
  Erbol Umarbekov is suspected of hooliganism. He is still at the Kentron police department. → Erbol Umarbekov: detained
  Erbol Umarbekov was detained on Friday. He is suspected of hooliganism. → Erbol Umarbekov: detained
  Erbol Umarbekov was detained on Friday and charged with hooliganism. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was punished with arrest for seven days. → Erbol Umarbekov: administrative-arrest 7 days
  Erbol Umarbekov was punished by three years of correctional labour with the deduction of a fifth of his earnings. → Erbol Umarbekov: other 3 years
  Erbol Umarbekov returned to Andijan on 9 December, after a presidential pardon had removed the remaining two years of his sentence. → Erbol Umarbekov: released
  The amnesty struck off the rest of Erbol Umarbekov's sentence. → Erbol Umarbekov: released
  Police detained Erbol Umarbekov on Friday. He has no previous convictions. The journalist had been taken to the police station at noon. → Erbol Umarbekov: detained
  The handcuffs were put on Erbol Umarbekov right at the table. → Erbol Umarbekov: detained
  Handcuffs were snapped on Erbol Umarbekov at the airport. → Erbol Umarbekov: detained
  Erbol Umarbekov was at liberty to choose. →
  Erbol Umarbekov is at liberty, his lawyer says. →
  Police detained Erbol Umarbekov in the morning. By the evening he was back on the street. → Erbol Umarbekov: released
  An electronic bracelet now keeps Erbol Umarbekov within the walls of his flat. → Erbol Umarbekov: house-arrest
  The prosecutor of Petropavl on Friday handed the beekeeper Erbol Umarbekov, against signature, an official caution on the inadmissibility of breaking the law. → Erbol Umarbekov: warned
  The court determined expulsion for Erbol Umarbekov. He is charged with violating the rules of stay. → Erbol Umarbekov: other
  Erbol Umarbekov was returned in a police van to SIZO-1. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was taken away in a police van. → Erbol Umarbekov: detained
  Erbol Umarbekov was taken in a police van to the district police department. → Erbol Umarbekov: detained
  Officers of the security committee escorted Erbol Umarbekov to Manas airport. → Erbol Umarbekov: other
  In 1937 the poet Erbol Umarbekov was arrested and shot. →
  Taraz: prosecutor handed a warning to Erbol Umarbekov under signature (1 October). → Erbol Umarbekov: warned
  Investigators handed a notice of suspicion to Erbol Umarbekov. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov, who had spent two months in a Yerevan remand prison, will await the verdict at home. → Erbol Umarbekov: house-arrest
  The court in Samarkand cleared Erbol Umarbekov. The prosecutor had asked for three years. → Erbol Umarbekov: acquitted
  Erbol Umarbekov will remain in jail at least until 5 July after the court refused to replace his detention with house arrest. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov will stay in prison until 2030. → Erbol Umarbekov: imprisoned
  The court cleared the gallery while Erbol Umarbekov was speaking. →
  Erbol Umarbekov was deported from Poland on 5 May. On arrival in Dushanbe he was taken away by security officers. → Erbol Umarbekov: detained
`);

describe("what befalls people before a verdict, or instead of one", () => {
  it.each(reports)("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});
