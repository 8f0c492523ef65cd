import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** One outcome in many wordings: what one outlet says no other says alike. All people here are invented; "¶" is a new paragraph. */
const WAYS: Readonly<Record<string, string>> = {
  released: `
    Erbol Umarbekov walked out of the detention centre in Taraz on Monday. → Erbol Umarbekov: released
    Erbol Umarbekov was sent home after three hours at the police station. → Erbol Umarbekov: released
    Erbol Umarbekov was allowed to go home. → Erbol Umarbekov: released
    Police let Erbol Umarbekov go after taking his fingerprints. → Erbol Umarbekov: released
    Police released Erbol Umarbekov without charge. → Erbol Umarbekov: released
    Erbol Umarbekov was freed pending trial. → Erbol Umarbekov: released
    Erbol Umarbekov left the colony early on Tuesday. → Erbol Umarbekov: released
    Erbol Umarbekov has regained his freedom. → Erbol Umarbekov: released
    Erbol Umarbekov is at large again. → Erbol Umarbekov: released
    Erbol Umarbekov was pardoned by presidential decree. → Erbol Umarbekov: released
    The president pardoned Erbol Umarbekov. → Erbol Umarbekov: released
    Erbol Umarbekov was granted early release. → Erbol Umarbekov: released
    The court granted Erbol Umarbekov conditional early release. → Erbol Umarbekov: released
    Erbol Umarbekov got out on parole on 3 March. → Erbol Umarbekov: released
    Erbol Umarbekov was released on bail. → Erbol Umarbekov: released
    The court ordered the release of Erbol Umarbekov. → Erbol Umarbekov: released
    The court ruled that Erbol Umarbekov be released. → Erbol Umarbekov: released
    Erbol Umarbekov was set free in the courtroom. → Erbol Umarbekov: released
    Erbol Umarbekov was released from custody on his own recognisance. → Erbol Umarbekov: released
    Erbol Umarbekov was amnestied. → Erbol Umarbekov: released
    Erbol Umarbekov came under the amnesty and is free. → Erbol Umarbekov: released
    Erbol Umarbekov signed a pledge not to leave the city and went home. → Erbol Umarbekov: released
    Erbol Umarbekov signed an undertaking not to leave and was let go. → Erbol Umarbekov: released
    Erbol Umarbekov was detained in the morning and released in the evening. → Erbol Umarbekov: released
    After a conversation Erbol Umarbekov was let out of the police department. → Erbol Umarbekov: released
    Erbol Umarbekov spent three hours at the police department and was let go without a report. → Erbol Umarbekov: released
    Erbol Umarbekov was brought to the Lithuanian border and freed. → Erbol Umarbekov: released
    Erbol Umarbekov was handed over to his parents. → Erbol Umarbekov: released
    Among those freed is Erbol Umarbekov. → Erbol Umarbekov: released
    Erbol Umarbekov was released after serving his sentence early. → Erbol Umarbekov: released
    The authorities freed Erbol Umarbekov on Friday. → Erbol Umarbekov: released
    Erbol Umarbekov has been out since Friday. → Erbol Umarbekov: released
    Erbol Umarbekov is out. → Erbol Umarbekov: released
    Erbol Umarbekov has been let out on bail. → Erbol Umarbekov: released
    Erbol Umarbekov was driven home by officers. → Erbol Umarbekov: released
    Erbol Umarbekov emerged from jail on Friday. → Erbol Umarbekov: released
    Erbol Umarbekov returned home from the police station late at night. → Erbol Umarbekov: released
    Erbol Umarbekov, jailed in 2019, was freed on Friday. → Erbol Umarbekov: released
  `,
  imprisoned: `
    Erbol Umarbekov will spend the next five years in a colony of general regime. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov is to spend five years behind bars. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov must serve five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was sent to prison for five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was sent to a penal colony for five years. → Erbol Umarbekov: imprisoned 5 years
    The judge sent Erbol Umarbekov behind bars for five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov got five years in prison. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov heard his verdict on Friday: five years. → Erbol Umarbekov: imprisoned 5 years
    The court announced the verdict to Erbol Umarbekov: five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    The court pronounced a sentence of five years for Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
    A sentence of five years was passed on Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
    A five-year sentence was handed down to Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov has been put away for five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was locked up for five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was condemned to five years of deprivation of liberty. → Erbol Umarbekov: imprisoned 5 years
    The court deprived Erbol Umarbekov of freedom for 5 years. → Erbol Umarbekov: imprisoned 5 years
    To Erbol Umarbekov the court assigned a punishment in the form of 5 years of imprisonment. → Erbol Umarbekov: imprisoned 5 years
    The court appointed to Erbol Umarbekov a punishment of five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    The judge measured out five years in a colony to Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
    The judge gave Erbol Umarbekov five.  ¶ Five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was found guilty and received a term of five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was recognised guilty and received 5 years in a strict-regime colony. → Erbol Umarbekov: imprisoned 5 years
    The court recognised Erbol Umarbekov guilty and sentenced him to 5 years. → Erbol Umarbekov: imprisoned 5 years
    The court found Erbol Umarbekov guilty of treason and jailed him for five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov's sentence is five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov's term is five years in prison. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov is serving five years in prison. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov, who is serving a five-year sentence, wrote a letter. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was imprisoned for a period of five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was handed a five-year jail term by a court in Taraz. → Erbol Umarbekov: imprisoned 5 years
    The court in Taraz has jailed Erbol Umarbekov for five years. → Erbol Umarbekov: imprisoned 5 years
    A judge in Taraz meted out a five-year sentence to Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was slapped with a five-year prison sentence. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov drew a five-year sentence. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was given a sentence of five years' imprisonment. → Erbol Umarbekov: imprisoned 5 years
    The verdict in the case of Erbol Umarbekov is five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    The court ruled to imprison Erbol Umarbekov for five years. → Erbol Umarbekov: imprisoned 5 years
    Judge Asel Nurlanova sentenced Erbol Umarbekov to five years. → Erbol Umarbekov: imprisoned 5 years
    The court agreed with the prosecution and gave Erbol Umarbekov five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov, a teacher, was convicted of treason. He was sentenced to five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov, a teacher, was convicted of treason. The court gave him five years in prison. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was convicted of treason. His sentence: five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was convicted of treason. He will serve five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was convicted of treason. The term is five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was sent to prison on Friday. → Erbol Umarbekov: imprisoned
    The trial of Erbol Umarbekov ended with five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    The trial of Erbol Umarbekov ended on Friday. He got five years. → Erbol Umarbekov: imprisoned 5 years
    For a repost Erbol Umarbekov paid with five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov went to a colony for five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was taken into custody in the courtroom after he was given five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov was sentenced to life imprisonment. → Erbol Umarbekov: imprisoned true life
    Erbol Umarbekov was sentenced to five years and Saniya Kasymova to three. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
    Erbol Umarbekov and Saniya Kasymova were each given five years. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
    Erbol Umarbekov was given five years; Saniya Kasymova received the same. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
    Five years each for Erbol Umarbekov and Saniya Kasymova. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
    Erbol Umarbekov was sentenced to five years, while Saniya Kasymova got off with two years' probation. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: restricted-freedom 2 years
  `,
  "administrative arrest": `
    Erbol Umarbekov was put behind bars for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov will spend 15 days in the special detention centre. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov got 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov was given fifteen days. → Erbol Umarbekov: administrative-arrest 15 days
    A court in Taraz arrested Erbol Umarbekov for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    The court in Taraz placed Erbol Umarbekov under administrative arrest for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov was subjected to administrative arrest for a period of 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov was brought to administrative responsibility in the form of arrest for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    The court imposed on Erbol Umarbekov an administrative penalty of 15 days' arrest. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov has been ordered to spend 15 days in detention. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov was awarded 15 days of arrest. → Erbol Umarbekov: administrative-arrest 15 days
    The specialised court assigned Erbol Umarbekov 15 days of administrative arrest. → Erbol Umarbekov: administrative-arrest 15 days
    The decision of the court on Erbol Umarbekov: 15 days of arrest. → Erbol Umarbekov: administrative-arrest 15 days
    On Monday Erbol Umarbekov was tried and sent to jail for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov served 15 days of administrative arrest for a picket. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov spent 15 days in administrative detention. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov was sentenced to a 15-day administrative arrest. → Erbol Umarbekov: administrative-arrest 15 days
    Fifteen days of arrest were given to Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov was locked up for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
  `,
  fined: `
    Erbol Umarbekov has to pay a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
    The court ordered Erbol Umarbekov to pay 50 MCI. → Erbol Umarbekov: fined 50 MCI
    Erbol Umarbekov got away with a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
    A fine of 50 MCI was imposed on Erbol Umarbekov. → Erbol Umarbekov: fined 50 MCI
    The court slapped a fine of 50 MCI on Erbol Umarbekov. → Erbol Umarbekov: fined 50 MCI
    Erbol Umarbekov was hit with a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
    The court penalised Erbol Umarbekov by 50 MCI. → Erbol Umarbekov: fined 50 MCI
    The judge limited herself to a fine of 50 MCI for Erbol Umarbekov. → Erbol Umarbekov: fined 50 MCI
    Erbol Umarbekov received an administrative fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
    For Erbol Umarbekov the court chose a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
    Erbol Umarbekov was fined in the amount of 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
    The picket cost Erbol Umarbekov 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
    Erbol Umarbekov was made to pay 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
    Erbol Umarbekov was fined. → Erbol Umarbekov: fined
    Erbol Umarbekov and Saniya Kasymova were fined 50 MCI each. → Erbol Umarbekov: fined 50 MCI; Saniya Kasymova: fined 50 MCI
    Erbol Umarbekov was fined 50 MCI, Saniya Kasymova 20. → Erbol Umarbekov: fined 50 MCI; Saniya Kasymova: fined 20 MCI
    Erbol Umarbekov was fined 50 MCI. Saniya Kasymova was given the same fine. → Erbol Umarbekov: fined 50 MCI; Saniya Kasymova: fined 50 MCI
  `,
  detained: `
    Police took Erbol Umarbekov away. → Erbol Umarbekov: detained
    Erbol Umarbekov was taken to the police station. → Erbol Umarbekov: detained
    Erbol Umarbekov was pushed into a police van. → Erbol Umarbekov: detained
    Erbol Umarbekov was dragged into a minibus by people in plain clothes. → Erbol Umarbekov: detained
    Erbol Umarbekov was seized near his home. → Erbol Umarbekov: detained
    Erbol Umarbekov was stopped at the border and detained. → Erbol Umarbekov: detained
    Officers came for Erbol Umarbekov at six in the morning and took him away. → Erbol Umarbekov: detained
    Erbol Umarbekov was brought to the Yesil police department. → Erbol Umarbekov: detained
    Erbol Umarbekov was delivered to the police department. → Erbol Umarbekov: detained
    Erbol Umarbekov was loaded into a bus. → Erbol Umarbekov: detained
    Security forces rounded up Erbol Umarbekov. → Erbol Umarbekov: detained
    Erbol Umarbekov is being held at the police department. → Erbol Umarbekov: detained
    Erbol Umarbekov is in the temporary detention facility. → Erbol Umarbekov: detained
    The detention of Erbol Umarbekov was reported by his wife. → Erbol Umarbekov: detained
    Erbol Umarbekov's wife said that he had been detained. → Erbol Umarbekov: detained
    It became known about the detention of Erbol Umarbekov. → Erbol Umarbekov: detained
    Erbol Umarbekov was arrested by the KNB on Friday. → Erbol Umarbekov: detained
    Erbol Umarbekov was led away in handcuffs. → Erbol Umarbekov: detained
    Erbol Umarbekov was hauled off by riot police. → Erbol Umarbekov: detained
    In Taraz they detained Erbol Umarbekov. → Erbol Umarbekov: detained
    Detained: Erbol Umarbekov. → Erbol Umarbekov: detained
    Police grabbed Erbol Umarbekov at the square. → Erbol Umarbekov: detained
    Erbol Umarbekov was nabbed outside his office. → Erbol Umarbekov: detained
  `,
  "held before trial": `
    Erbol Umarbekov was remanded in custody for two months. → Erbol Umarbekov: pretrial-detention
    The court ordered two months of pretrial detention for Erbol Umarbekov. → Erbol Umarbekov: pretrial-detention
    The court chose for Erbol Umarbekov a measure of restraint in the form of detention. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov was arrested by the court for two months. → Erbol Umarbekov: pretrial-detention
    The court sanctioned the arrest of Erbol Umarbekov for two months. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov was placed in SIZO until 3 March. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov is in pretrial detention. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov is awaiting trial behind bars. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov remains in custody. → Erbol Umarbekov: pretrial-detention
    The court extended the arrest of Erbol Umarbekov by two months. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov's detention was prolonged until 3 March. → Erbol Umarbekov: pretrial-detention
    The judge left Erbol Umarbekov in custody. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov was sent to a remand prison. → Erbol Umarbekov: pretrial-detention
    The court in Taraz remanded Erbol Umarbekov for two months. → Erbol Umarbekov: pretrial-detention
    The court authorised the detention of Erbol Umarbekov for two months. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov was ordered held for two months. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov is kept in the investigative isolator. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov has been behind bars since May awaiting trial. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov was jailed pending trial. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov was put in jail for two months pending investigation. → Erbol Umarbekov: pretrial-detention
    To Erbol Umarbekov was applied a preventive measure in the form of arrest for 2 months. → Erbol Umarbekov: pretrial-detention
  `,
  "house arrest": `
    Erbol Umarbekov was placed under house arrest for two months. → Erbol Umarbekov: house-arrest
    Erbol Umarbekov was transferred from jail to house arrest. → Erbol Umarbekov: house-arrest
    The court confined Erbol Umarbekov to his home. → Erbol Umarbekov: house-arrest
    The judge confined Erbol Umarbekov to his apartment until May 20. → Erbol Umarbekov: house-arrest
    The court replaced custody with house arrest for Erbol Umarbekov. → Erbol Umarbekov: house-arrest
    Erbol Umarbekov is under house arrest. → Erbol Umarbekov: house-arrest
    The court prolonged the house arrest of Erbol Umarbekov. → Erbol Umarbekov: house-arrest
    Erbol Umarbekov was ordered to stay at home until the trial. → Erbol Umarbekov: house-arrest
    Erbol Umarbekov was sent under house arrest. → Erbol Umarbekov: house-arrest
    Erbol Umarbekov got house arrest. → Erbol Umarbekov: house-arrest
  `,
  acquitted: `
    Erbol Umarbekov was acquitted. → Erbol Umarbekov: acquitted
    The court acquitted Erbol Umarbekov of all charges. → Erbol Umarbekov: acquitted
    The court found Erbol Umarbekov not guilty. → Erbol Umarbekov: acquitted
    The court cleared Erbol Umarbekov of the charge of treason. → Erbol Umarbekov: acquitted
    The court closed the case against Erbol Umarbekov for lack of evidence. → Erbol Umarbekov: acquitted
    The judge terminated the case of Erbol Umarbekov for absence of an offence. → Erbol Umarbekov: acquitted
    The case against Erbol Umarbekov was dismissed by the court. → Erbol Umarbekov: acquitted
    The court dropped the charges against Erbol Umarbekov. → Erbol Umarbekov: acquitted
    Erbol Umarbekov was declared innocent by the court. → Erbol Umarbekov: acquitted
    The proceedings in respect of Erbol Umarbekov were stopped by the court for lack of proof. → Erbol Umarbekov: acquitted
    The appeal court overturned the conviction of Erbol Umarbekov and acquitted him. → Erbol Umarbekov: acquitted
  `,
  warned: `
    Erbol Umarbekov received a warning. → Erbol Umarbekov: warned
    The court issued a warning to Erbol Umarbekov. → Erbol Umarbekov: warned
    Erbol Umarbekov was let off with a warning. → Erbol Umarbekov: warned
    Erbol Umarbekov got off with a warning. → Erbol Umarbekov: warned
    The court limited itself to a warning for Erbol Umarbekov. → Erbol Umarbekov: warned
    Erbol Umarbekov was given an official warning by the prosecutor's office. → Erbol Umarbekov: warned
    The prosecutor's office warned Erbol Umarbekov about liability for unsanctioned rallies. → Erbol Umarbekov: warned
    The judge announced a warning to Erbol Umarbekov. → Erbol Umarbekov: warned
    Erbol Umarbekov was cautioned. → Erbol Umarbekov: warned
  `,
  "restricted freedom": `
    Erbol Umarbekov was given a three-year suspended sentence. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov was given three years, suspended. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov was sentenced to three years conditionally. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov got three years of probation. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov was sentenced to three years of limited freedom. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov was handed a three-year parole-like sentence. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov got three years of "home chemistry". → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov was sentenced to three years of restraint of liberty. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov received a three-year term, suspended for two years. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov was given three years of freedom restriction. → Erbol Umarbekov: restricted-freedom 3 years
    The court handed Erbol Umarbekov three years of restricted freedom. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov was put on probation. → Erbol Umarbekov: restricted-freedom
    Erbol Umarbekov received a suspended sentence. → Erbol Umarbekov: restricted-freedom
  `,
  "under investigation": `
    A criminal case was opened against Erbol Umarbekov. → Erbol Umarbekov: under-investigation
    Erbol Umarbekov was put on the wanted list. → Erbol Umarbekov: under-investigation
    Erbol Umarbekov is wanted on treason charges. → Erbol Umarbekov: under-investigation
    Erbol Umarbekov was charged with treason. → Erbol Umarbekov: under-investigation
    Police opened an investigation into Erbol Umarbekov. → Erbol Umarbekov: under-investigation
    Erbol Umarbekov became a defendant in a criminal case. → Erbol Umarbekov: under-investigation
    Erbol Umarbekov has been declared wanted. → Erbol Umarbekov: under-investigation
    A case under Article 174 was initiated in respect of Erbol Umarbekov. → Erbol Umarbekov: under-investigation
    Erbol Umarbekov is suspected of inciting hatred. → Erbol Umarbekov: under-investigation
    Erbol Umarbekov found out that he is wanted. → Erbol Umarbekov: under-investigation
    Erbol Umarbekov is on trial for inciting hatred. → Erbol Umarbekov: under-investigation
  `,
  "psychiatric treatment and other": `
    Erbol Umarbekov was sent for compulsory psychiatric treatment. → Erbol Umarbekov: forced-psychiatric
    The court ordered Erbol Umarbekov to be placed in a psychiatric hospital. → Erbol Umarbekov: forced-psychiatric
    Erbol Umarbekov was committed to a psychiatric hospital. → Erbol Umarbekov: forced-psychiatric
    Erbol Umarbekov was forcibly hospitalised in a psychiatric clinic. → Erbol Umarbekov: forced-psychiatric
    The court sent Erbol Umarbekov to a psychiatric hospital for examination. → Erbol Umarbekov: forced-psychiatric
    Erbol Umarbekov was deported to Uzbekistan. → Erbol Umarbekov: other
    Erbol Umarbekov was expelled from the country. → Erbol Umarbekov: other
    The court sentenced Erbol Umarbekov to 100 hours of community service. → Erbol Umarbekov: other 100 hours
    Erbol Umarbekov was given 100 hours of public works. → Erbol Umarbekov: other 100 hours
  `,
  nothing: `
    Erbol Umarbekov left the courtroom with his lawyer. →
    Erbol Umarbekov left prison in handcuffs for a hearing. →
    Erbol Umarbekov came out of the police station to smoke. →
    Erbol Umarbekov walked out of the meeting. →
    Erbol Umarbekov returned from his exile in Poland. →
    Erbol Umarbekov could walk out of prison in May. →
    Erbol Umarbekov is out of the country. →
    The lawyer Erbol Umarbekov left the detention centre without having seen his client. →
    Erbol Umarbekov came home from work. →
    Erbol Umarbekov found himself without work. →
    Erbol Umarbekov drew a poster. →
    Erbol Umarbekov awaits his turn at the shop. →
  `,
};

describe.each(Object.entries(WAYS))("ways to tell: %s", (_, table) => {
  it.each(rows(table))("%s", (report, expected) => expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected));
});
