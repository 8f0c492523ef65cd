import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** What befalls people, in words of an author's own; all of them are invented. A row without an outcome is a trap. */
const reports = rows(`
  Masked men carry away the blogger Erbol Umarbekov by the arms and legs from in front of the court. → Erbol Umarbekov: detained
  At dawn on Tuesday Erbol Umarbekov was fetched from his garage by people in civilian clothes. → Erbol Umarbekov: detained
  They came for Erbol Umarbekov at six in the morning. → Erbol Umarbekov: detained
  Police officers came for Erbol Umarbekov on 4 May and drove him away in a car without number plates. → Erbol Umarbekov: detained
  On 21 June Erbol Umarbekov was stopped in the centre of Baku by men who did not introduce themselves. → Erbol Umarbekov: detained
  Erbol Umarbekov ended up in a police van before he could unroll the banner. → Erbol Umarbekov: detained
  Erbol Umarbekov was removed from the train at Saryagash by border guards. → Erbol Umarbekov: detained
  Erbol Umarbekov was marched out of the lecture hall by two policemen. → Erbol Umarbekov: detained
  Erbol Umarbekov spent the night in a cell of the Leninsky ROVD. → Erbol Umarbekov: detained
  Unknown men in masks snatched Erbol Umarbekov on the street in Osh. → Erbol Umarbekov: detained
  Police tied up Erbol Umarbekov at the monument. → Erbol Umarbekov: detained
  The poet Erbol Umarbekov fell into the hands of the police on Friday. → Erbol Umarbekov: detained
  Erbol Umarbekov was delivered to the Medeu district department. → Erbol Umarbekov: detained
  OMON officers carried Erbol Umarbekov out of the hall. → Erbol Umarbekov: detained
  The activist Erbol Umarbekov was tackled to the ground and handcuffed by policemen. → Erbol Umarbekov: detained
  Policemen put handcuffs on Erbol Umarbekov on the steps of the theatre. → Erbol Umarbekov: detained
  The law enforcers twisted Erbol Umarbekov right at the bus stop. → Erbol Umarbekov: detained
  Erbol Umarbekov was closed for 5 days. → Erbol Umarbekov: administrative-arrest 5 days
  Erbol Umarbekov was shut away for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov went to the special reception centre for seven days. → Erbol Umarbekov: administrative-arrest 7 days
  Erbol Umarbekov was packed off to the detention centre for seven days. → Erbol Umarbekov: administrative-arrest 7 days
  Erbol Umarbekov was placed under arrest for 20 days. → Erbol Umarbekov: administrative-arrest 20 days
  Erbol Umarbekov will stay behind bars until 14 August while the investigation goes on. → Erbol Umarbekov: pretrial-detention
  The Osh City Court took Erbol Umarbekov into custody on 3 May. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was taken into custody by the Osh City Court. → Erbol Umarbekov: pretrial-detention
  Police officers of the court district took Erbol Umarbekov into custody. → Erbol Umarbekov: detained
  Bailiffs took Erbol Umarbekov into custody. → Erbol Umarbekov: detained
  The judge refused bail to Erbol Umarbekov, who will await his trial in Gldani prison. → Erbol Umarbekov: pretrial-detention
  A warrant for 30 days of preventive arrest was issued in the name of Erbol Umarbekov. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov will remain in the detention centre of the security service until 10 April. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov will remain in the police station until the morning. → Erbol Umarbekov: detained
  Erbol Umarbekov awaits his verdict in the remand prison. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov will await his trial in Gldani prison. → Erbol Umarbekov: pretrial-detention
  The judge refused bail to Erbol Umarbekov. → Erbol Umarbekov: pretrial-detention
  On Wednesday a city court took Erbol Umarbekov into custody. → Erbol Umarbekov: pretrial-detention
  On 28 May a judge of the city court took Erbol Umarbekov into custody. → Erbol Umarbekov: pretrial-detention
  Court bailiffs took Erbol Umarbekov into custody. → Erbol Umarbekov: detained
  The court dispatched Erbol Umarbekov to the remand prison until June 5. → Erbol Umarbekov: pretrial-detention
  The judge ruled that Erbol Umarbekov must remain behind bars until the trial. → Erbol Umarbekov: pretrial-detention
  The city court ruled that Erbol Umarbekov may await trial at home until July 12. → Erbol Umarbekov: house-arrest
  The court sent Erbol Umarbekov home under house arrest. → Erbol Umarbekov: house-arrest
  The judge sent Erbol Umarbekov home with an electronic bracelet. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was sent home under a bracelet. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was let out of the remand prison under house arrest. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov will await the trial at home. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was locked up at home by the court for two months. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov, who was picked up on Monday, was home for supper. → Erbol Umarbekov: released
  His wife collected Erbol Umarbekov from the colony on Friday. → Erbol Umarbekov: released
  Erbol Umarbekov left the courtroom on his own feet. → Erbol Umarbekov: released
  Erbol Umarbekov is a free man again. → Erbol Umarbekov: released
  Erbol Umarbekov was detained on Monday. By evening he was back with his children. → Erbol Umarbekov: released
  Erbol Umarbekov was detained on Monday and kept till midnight. → Erbol Umarbekov: released
  Erbol Umarbekov breathed free air for the first time in four years on Friday. → Erbol Umarbekov: released
  Friends met Erbol Umarbekov at the gates of the colony. → Erbol Umarbekov: released
  The court cut Erbol Umarbekov loose after nine months in the remand prison. → Erbol Umarbekov: released
  The court justified Erbol Umarbekov. → Erbol Umarbekov: acquitted
  The court cleared Erbol Umarbekov on all counts. → Erbol Umarbekov: acquitted
  The Court of Appeal struck out the 5,000 lari fine of pharmacist Erbol Umarbekov. → Erbol Umarbekov: acquitted
  Erbol Umarbekov was absolved of all charges. → Erbol Umarbekov: acquitted
  The court ordered the compulsory hospitalisation of Erbol Umarbekov for a month. → Erbol Umarbekov: forced-psychiatric
  On 2 April Erbol Umarbekov was put on the flight to Dushanbe. → Erbol Umarbekov: other
  Erbol Umarbekov is barred from entering Kyrgyzstan for five years. → Erbol Umarbekov: other
  Erbol Umarbekov was sent out of Russia. → Erbol Umarbekov: other
  Erbol Umarbekov was banned from the country for ten years. → Erbol Umarbekov: other
  Erbol Umarbekov was banished from Georgia. → Erbol Umarbekov: other
  An international search for Erbol Umarbekov was announced. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov gave a written undertaking not to leave the city. → Erbol Umarbekov: under-investigation
  A case was opened on Erbol Umarbekov. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was presented with charges of fraud. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was barred from leaving the country. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was given an official caution at the prosecutor's office. → Erbol Umarbekov: warned
  Erbol Umarbekov was carried away by the music. →
  The blogger Erbol Umarbekov was picked up at the airport by his sister. →
  In the morning the special services paid a visit to Erbol Umarbekov and took him with them. → Erbol Umarbekov: detained
  The musician Erbol Umarbekov was pulled off the stage by policemen. → Erbol Umarbekov: detained
  The KNB has taken Erbol Umarbekov. → Erbol Umarbekov: detained
  On Sunday the militia took Erbol Umarbekov from church. → Erbol Umarbekov: detained
  Erbol Umarbekov was among those taken away. → Erbol Umarbekov: detained
  They took the photographer Erbol Umarbekov too. → Erbol Umarbekov: detained
  Two men in plain clothes sat Erbol Umarbekov in a Lada and drove off. → Erbol Umarbekov: detained
  The police drove off with Erbol Umarbekov at half past nine. → Erbol Umarbekov: detained
  A patrol took Erbol Umarbekov to the station for a "conversation". → Erbol Umarbekov: detained
  Erbol Umarbekov will sit for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov was left in the isolator for three days by the judge. → Erbol Umarbekov: administrative-arrest 3 days
  Erbol Umarbekov's detention in custody was prolonged for the fourth time, to 4 August. → Erbol Umarbekov: pretrial-detention
  Arrest was chosen as the measure of restraint for Erbol Umarbekov. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was allowed to await his trial at home. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov is sitting at home under house arrest. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov left the remand prison for house arrest on 6 March. → Erbol Umarbekov: house-arrest
  The judge let Erbol Umarbekov out under home arrest. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov wears an electronic bracelet and may not leave his house. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was put out of the gates of the colony on Saturday. → Erbol Umarbekov: released
  Erbol Umarbekov walked free from the colony in Zhitikara. → Erbol Umarbekov: released
  Erbol Umarbekov was bailed out by his uncle. → Erbol Umarbekov: released
  Erbol Umarbekov was flown out of Belarus as part of an exchange. → Erbol Umarbekov: released
  Erbol Umarbekov has returned home from the colony. → Erbol Umarbekov: released
  Erbol Umarbekov returned from prison on 1 June. → Erbol Umarbekov: released
  Erbol Umarbekov has been set loose after a month in the isolator. → Erbol Umarbekov: released
  Erbol Umarbekov is out of the remand prison. → Erbol Umarbekov: released
  Erbol Umarbekov was kicked out of the police station at midnight. → Erbol Umarbekov: released
  His parents picked up Erbol Umarbekov from the police station. → Erbol Umarbekov: released
  The judge saw no corpus delicti in the actions of Erbol Umarbekov. → Erbol Umarbekov: acquitted
  The court cleared the name of Erbol Umarbekov. → Erbol Umarbekov: acquitted
  The Supreme Court fully rehabilitated Erbol Umarbekov. → Erbol Umarbekov: acquitted
  The court relieved Erbol Umarbekov of criminal liability and appointed compulsory treatment in a hospital of general type. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov was given 24 hours to leave the country. → Erbol Umarbekov: other
  Erbol Umarbekov was stripped of his citizenship and sent out of the country. → Erbol Umarbekov: other
  Erbol Umarbekov has been given the status of a suspect. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was picked up by a talent agency. →
  Erbol Umarbekov was seized with anger. →
  Erbol Umarbekov, a reporter, spent three hours at the police station waiting for his colleague. →
  Erbol Umarbekov was expelled from the party. →
  Erbol Umarbekov was driven home by his brother after the concert. →
  Erbol Umarbekov was held in high esteem. →
  Erbol Umarbekov was freed of the duty to pay. →
  Erbol Umarbekov arrested the attention of the hall. →
  Erbol Umarbekov was given a fine reception. →
  Erbol Umarbekov, 34, called for the minister to be jailed for five years. →
  Erbol Umarbekov was released from hospital on Monday. →
  Erbol Umarbekov was detained on Monday. On Wednesday a Dushanbe court gave a sanction for two months. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was detained on Monday. "The Leninsky District Court has chosen a measure of restraint in the form of house arrest until January 15," the press service said. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was tried in Osh. It found the facts not to have been established and pronounced an acquittal. → Erbol Umarbekov: acquitted
  Erbol Umarbekov was detained on Monday. The investigation applied for taking into custody, however, the city court limited itself to house arrest. → Erbol Umarbekov: house-arrest
  Kyrgyz activist Erbol Umarbekov, jailed since October 2022, steps out of Women's Detention Centre No. 1 in Bishkek, having been moved to house arrest by the court. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov, a Moscow district court decided Wednesday, is to stay behind bars until May 6. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was instead confined to his aunt's apartment. → Erbol Umarbekov: house-arrest
  The Leninski District Court sent Erbol Umarbekov, accused of desecrating the flag, to compulsory treatment in a psychiatric hospital. → Erbol Umarbekov: forced-psychiatric
  The City Court refused to replace the detention of theatre director Erbol Umarbekov with house arrest. → Erbol Umarbekov: pretrial-detention
  The court refused to release Erbol Umarbekov on bail. → Erbol Umarbekov: pretrial-detention
  The court declined to transfer Erbol Umarbekov to house arrest. → Erbol Umarbekov: pretrial-detention
  Police took Erbol Umarbekov to his apartment for a search. →
  Erbol Umarbekov was detained in Osh. Then he was put on a plane to Ashgabat. → Erbol Umarbekov: other
  A judge in Taraz closed the case against Erbol Umarbekov, accused under Article 490, Part 3, of teaching. → Erbol Umarbekov: acquitted
  The activist Saniya Kasymova was taken into custody on 22 May; she will sit in a settlement colony. → Saniya Kasymova: imprisoned
`);

describe("custody and its end in other words", () => {
  it.each(reports)("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});
