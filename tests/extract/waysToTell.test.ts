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
    A five-year prison term awaits Erbol Umarbekov after Friday's verdict. → Erbol Umarbekov: imprisoned 5 years
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
    Five years in prison is the sentence that Erbol Umarbekov heard on Friday. → Erbol Umarbekov: imprisoned 5 years
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
    A penalty of 50 MCI was laid on Erbol Umarbekov. → Erbol Umarbekov: fined 50 MCI
    The judge limited herself to a fine of 50 MCI for Erbol Umarbekov. → Erbol Umarbekov: fined 50 MCI
    Erbol Umarbekov received an administrative fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
    For Erbol Umarbekov the court chose a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
    Erbol Umarbekov was fined in the amount of 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
    The picket cost Erbol Umarbekov 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
    Erbol Umarbekov was made to pay 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
    From Erbol Umarbekov a fine of 69,000 tenge was exacted. → Erbol Umarbekov: fined 69000 KZT
    The court recovered from Erbol Umarbekov a fine of 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
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
  "pronouns and descriptions": `
    Erbol Umarbekov, a blogger, stood trial in Taraz. The court sentenced the blogger to five years in prison. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov, a blogger, stood trial in Taraz. The blogger was sentenced to five years in prison. → Erbol Umarbekov: imprisoned 5 years
    The trial of Erbol Umarbekov has ended in Taraz. The defendant was sentenced to five years in prison. → Erbol Umarbekov: imprisoned 5 years
    A court in Taraz has handed down its verdict in the case of Erbol Umarbekov. The activist was found guilty and sentenced to five years in prison. → Erbol Umarbekov: imprisoned 5 years
    An activist in Taraz has been sentenced to five years in prison. Erbol Umarbekov, 45, was found guilty of inciting hatred. → Erbol Umarbekov: imprisoned 5 years
    An activist has been jailed for five years. His name is Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
    A court in Taraz on Friday jailed for five years an activist, Erbol Umarbekov, who had called for protests. → Erbol Umarbekov: imprisoned 5 years
    For Erbol Umarbekov the story ended badly. He received five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov's case was heard behind closed doors. He was given five years. → Erbol Umarbekov: imprisoned 5 years
    The wife of Erbol Umarbekov says her husband got five years in prison. → Erbol Umarbekov: imprisoned 5 years
    Lawyer Asel Nurlanova told reporters that her client, Erbol Umarbekov, had been sentenced to five years in prison. → Erbol Umarbekov: imprisoned 5 years
    According to lawyer Asel Nurlanova, Erbol Umarbekov was sentenced to five years in prison. → Erbol Umarbekov: imprisoned 5 years
    As human rights defender Asel Nurlanova reports, Erbol Umarbekov was sentenced to five years. → Erbol Umarbekov: imprisoned 5 years
    Judge Asel Nurlanova found Erbol Umarbekov guilty. She sentenced him to five years. → Erbol Umarbekov: imprisoned 5 years
    Judge Asel Nurlanova rejected the defence's motions and sent the accused, Erbol Umarbekov, to a colony for five years. → Erbol Umarbekov: imprisoned 5 years
    The prosecutor asked for seven years; Erbol Umarbekov got five. → Erbol Umarbekov: imprisoned 5 years
    Instead of the seven years the prosecutor wanted, Erbol Umarbekov was given five. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov, who was facing up to ten years, was sentenced to five. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov faced up to ten years. In the end he was sentenced to five years in prison. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov and Saniya Kasymova were on trial together. Both were sentenced to five years. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
    Erbol Umarbekov and Saniya Kasymova were on trial together. The court gave them five years each. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
    Erbol Umarbekov and his wife Saniya Kasymova were on trial. The couple got five years each. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
    Erbol Umarbekov and Saniya Kasymova were on trial together. He was sentenced to five years, she to three. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
    Erbol Umarbekov and Saniya Kasymova received five and three years respectively. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
    Erbol Umarbekov received five years in prison, his co-defendant Saniya Kasymova three. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
    Erbol Umarbekov was sentenced to five years. His co-defendant, Saniya Kasymova, received three years. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
    Erbol Umarbekov was sentenced to five years, his wife Saniya Kasymova to three years. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
    Erbol Umarbekov was sentenced to five years, while his co-defendant Saniya Kasymova was acquitted. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: acquitted
    Of the two defendants, Erbol Umarbekov got five years and Saniya Kasymova was acquitted. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: acquitted
    Erbol Umarbekov got five years, Saniya Kasymova a fine of 50 MCI. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: fined 50 MCI
    Among those detained were Erbol Umarbekov and Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
    Those detained include Erbol Umarbekov and Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
    Police detained several people, including Erbol Umarbekov and Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
    The names of the detainees are known: Erbol Umarbekov and Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
    Erbol Umarbekov was detained together with Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
    Erbol Umarbekov was detained. So was Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
    Erbol Umarbekov was detained. The same fate befell Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
    Erbol Umarbekov was detained, as was Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
    Erbol Umarbekov and Saniya Kasymova were detained. Kasymova was later released. → Erbol Umarbekov: detained; Saniya Kasymova: released
    Erbol Umarbekov and Saniya Kasymova were detained on Monday. The next day Umarbekov was jailed for 15 days and Kasymova fined 50 MCI. → Erbol Umarbekov: administrative-arrest 15 days; Saniya Kasymova: fined 50 MCI
    Erbol Umarbekov was detained on Monday. On Tuesday a court in Taraz jailed him for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    Police detained Erbol Umarbekov on Monday. The court found him guilty of violating the law on rallies and jailed him for 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov went on a solo picket. It earned him 15 days in jail. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov went on a solo picket, for which he was given 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov went on a solo picket and got 15 days for it. → Erbol Umarbekov: administrative-arrest 15 days
    A solo picket ended with 15 days of arrest for Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov, sentenced to 15 days of arrest, has declared a hunger strike. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov, who was given 15 days of arrest on Monday, has declared a hunger strike. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov declared a hunger strike after a court gave him 15 days of arrest. → Erbol Umarbekov: administrative-arrest 15 days
  `,
  "told in other words": `
    The price of a repost turned out to be five years in a colony for Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov's repost cost him five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    Five years in a colony: this is how the state valued the repost of Erbol Umarbekov. → Erbol Umarbekov: imprisoned 5 years
    The judge read for forty minutes. At the end of it Erbol Umarbekov had five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov listened to the verdict standing. Five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov listened to the verdict standing. It was five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov has five years in a colony ahead of him. → Erbol Umarbekov: imprisoned 5 years
    Ahead of Erbol Umarbekov lie five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov goes to a colony for five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov has begun serving a five-year sentence. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov, 45, teacher: five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov, 45, a teacher from Taraz, five years of strict regime. → Erbol Umarbekov: imprisoned 5 years
    Teacher Erbol Umarbekov – five years in a colony for "inciting hatred". → Erbol Umarbekov: imprisoned 5 years
    It is a year since Erbol Umarbekov was sentenced to five years in prison. → Erbol Umarbekov: imprisoned 5 years
    A year has passed since a court in Taraz gave Erbol Umarbekov five years in prison. → Erbol Umarbekov: imprisoned 5 years
    The court did not believe him: Erbol Umarbekov was given five years. → Erbol Umarbekov: imprisoned 5 years
    The court needed one hearing. Guilty, it said, and gave Erbol Umarbekov five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    "Guilty," said the judge and gave Erbol Umarbekov five years in a colony. → Erbol Umarbekov: imprisoned 5 years
    The author of the poem, Erbol Umarbekov, is serving five years. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov, the author of the poem, was sent for five years to colony No. 5. → Erbol Umarbekov: imprisoned 5 years
    Erbol Umarbekov is sitting out 15 days of arrest. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov was released on Sunday after serving 15 days of administrative arrest. → Erbol Umarbekov: administrative-arrest 15 days
    The judge needed five minutes for Erbol Umarbekov: 15 days of arrest. → Erbol Umarbekov: administrative-arrest 15 days
    The next day the same judge gave Erbol Umarbekov another 15 days. → Erbol Umarbekov: administrative-arrest 15 days
    The judge looked at the clock, and Erbol Umarbekov had his 15 days of arrest. → Erbol Umarbekov: administrative-arrest 15 days
    Fifteen days: that was the answer of the court to the poster of Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 15 days
    Erbol Umarbekov got off cheaply: a fine of 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
    The matter ended for Erbol Umarbekov with a fine of 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
    They wrote out a fine of 69,000 tenge to Erbol Umarbekov. → Erbol Umarbekov: fined 69000 KZT
    The size of the fine for Erbol Umarbekov is 50 MCI. → Erbol Umarbekov: fined 50 MCI
    Erbol Umarbekov is to pay 50 MCI. → Erbol Umarbekov: fined 50 MCI
    A fine in the amount of 50 MCI was applied to Erbol Umarbekov. → Erbol Umarbekov: fined 50 MCI
    At six in the morning there was a knock at the door of Erbol Umarbekov; he was taken away in slippers. → Erbol Umarbekov: detained
    Erbol Umarbekov has been in the police department since the morning. → Erbol Umarbekov: detained
    Erbol Umarbekov is still at the police station. → Erbol Umarbekov: detained
    Erbol Umarbekov was met at the airport by officers of the KNB and taken away. → Erbol Umarbekov: detained
    Erbol Umarbekov's phone has been silent since police took him away on Friday. → Erbol Umarbekov: detained
    After three hours Erbol Umarbekov was let out. → Erbol Umarbekov: released
    In the evening Erbol Umarbekov was already at home. → Erbol Umarbekov: released
    By evening Erbol Umarbekov had been let go. → Erbol Umarbekov: released
    Erbol Umarbekov hugged his mother at the gates of the colony on Tuesday: he was freed eight months early. → Erbol Umarbekov: released
    The president's pen set Erbol Umarbekov free. → Erbol Umarbekov: released
    For lack of a crime the case of Erbol Umarbekov was closed by the court. → Erbol Umarbekov: acquitted
    The judge took Erbol Umarbekov's side and closed the case. → Erbol Umarbekov: acquitted
    The case against Erbol Umarbekov fell apart in court: he was acquitted. → Erbol Umarbekov: acquitted
    Erbol Umarbekov will spend three years under restriction of freedom. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov remained at liberty: three years, suspended. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov, sentenced to three years of restricted freedom, went home from the courtroom. → Erbol Umarbekov: restricted-freedom 3 years
    Erbol Umarbekov will await trial in a cell: the court arrested him for two months. → Erbol Umarbekov: pretrial-detention
    The court left Erbol Umarbekov behind bars for another two months. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov was sent to SIZO-1 for two months. → Erbol Umarbekov: pretrial-detention
    Erbol Umarbekov is sitting in the remand prison since May. → Erbol Umarbekov: pretrial-detention
    The stay of Erbol Umarbekov in the SIZO was prolonged until 3 March. → Erbol Umarbekov: pretrial-detention
    The term of Erbol Umarbekov's detention was extended to 3 March. → Erbol Umarbekov: pretrial-detention
  `,
  "nothing but a threat": `
    Erbol Umarbekov fears five years in a colony. →
    Ahead of Erbol Umarbekov may lie five years in a colony. →
    For this Erbol Umarbekov could get five years in a colony. →
    Erbol Umarbekov has lived for five years in Taraz. →
    Five years in a colony is what the prosecutor wants for Erbol Umarbekov. →
    Erbol Umarbekov wrote of 15 days in the mountains. →
    The article of law provides for five years in a colony, Erbol Umarbekov wrote. →
    If Erbol Umarbekov does not pay, ten days of arrest await. →
    The brother of Erbol Umarbekov spoke of five years in a colony. →
    "Five years in a colony," repeats Erbol Umarbekov. →
  `,
  "nothing has happened": `
    Erbol Umarbekov could face up to five years in prison. →
    Prosecutors are asking for five years in prison for Erbol Umarbekov. →
    The prosecutor demanded to sentence Erbol Umarbekov to five years. →
    Erbol Umarbekov's lawyer fears that he will be sentenced to five years. →
    Erbol Umarbekov was summoned to the police as a witness. →
    Police searched the home of Erbol Umarbekov. →
    Erbol Umarbekov was questioned by police on Monday. →
    Erbol Umarbekov was invited to the prosecutor's office for a talk. →
    Erbol Umarbekov denied that he had been detained. →
    Reports that Erbol Umarbekov had been arrested are false. →
    It is not true that Erbol Umarbekov was detained. →
    Erbol Umarbekov was not detained. →
    Nobody detained Erbol Umarbekov. →
    Police tried to detain Erbol Umarbekov but he got away. →
    Erbol Umarbekov narrowly escaped arrest. →
    Erbol Umarbekov called for the release of political prisoners. →
    Erbol Umarbekov demanded that the mayor be arrested. →
    Erbol Umarbekov works in a prison. →
    Erbol Umarbekov headed the prison for five years. →
    Erbol Umarbekov visited a colony where women are held. →
    Judge Erbol Umarbekov sentenced nobody that day. →
    If Erbol Umarbekov is arrested, the shop will close. →
    Erbol Umarbekov might be arrested any day. →
    Erbol Umarbekov is afraid of being detained. →
    The court will consider the arrest of Erbol Umarbekov on Monday. →
    The trial of Erbol Umarbekov's neighbour ended with an acquittal. →
    A street in Taraz is named after Erbol Umarbekov, who was shot in 1938. →
    In the film Erbol Umarbekov plays a teacher who is sentenced to five years. →
    Erbol Umarbekov was banned from leaving the country for five years. →
    Erbol Umarbekov won damages of 500,000 tenge from the police. →
    Erbol Umarbekov collected 500,000 tenge for the prisoners' families. →
    Erbol Umarbekov paid 500,000 tenge to the lawyer. →
    The law provides for a fine of 50 MCI, Erbol Umarbekov said. →
    Erbol Umarbekov said that people are detained every week. →
    Erbol Umarbekov asks not to detain participants of the rally. →
    Erbol Umarbekov threatened to jail the journalist for 15 days. →
    Erbol Umarbekov was freed from his post as akim. →
    Erbol Umarbekov will be released in May, his lawyer hopes. →
    They want to put Erbol Umarbekov in prison for five years. →
    The appeal of Erbol Umarbekov will be heard in May. →
    Erbol Umarbekov's brother died in custody. →
    Erbol Umarbekov was beaten by unknown men. →
    Erbol Umarbekov was born in 1988 and has served in the army for two years. →
    Erbol Umarbekov has been waiting for a passport for five years. →
    Erbol Umarbekov was fired after the rally. →
    Erbol Umarbekov was denied bail. →
    Erbol Umarbekov's house was seized by the bailiffs. →
    Erbol Umarbekov was held up in traffic. →
    Erbol Umarbekov photographed police detaining protesters. →
    Erbol Umarbekov, whose son was sentenced to five years, came to the court. →
    Erbol Umarbekov wrote about Saniya's husband, who got five years. →
  `,
  "whose it is not": `
    Lawyer Erbol Umarbekov says his client Saniya Kasymova was sentenced to five years in prison. → Saniya Kasymova: imprisoned 5 years
    Saniya Kasymova was sentenced to five years in prison, her lawyer Erbol Umarbekov told reporters. → Saniya Kasymova: imprisoned 5 years
    Saniya Kasymova, a colleague of Erbol Umarbekov, was sentenced to five years in prison. → Saniya Kasymova: imprisoned 5 years
    Saniya Kasymova was sentenced to five years in prison for insulting President Erbol Umarbekov. → Saniya Kasymova: imprisoned 5 years
    Saniya Kasymova was sentenced to five years in prison for a post about Erbol Umarbekov. → Saniya Kasymova: imprisoned 5 years
    Saniya Kasymova was sentenced to five years in prison by Judge Erbol Umarbekov. → Saniya Kasymova: imprisoned 5 years
    Judge Erbol Umarbekov sentenced Saniya Kasymova to five years in prison. Umarbekov refused to comment. → Saniya Kasymova: imprisoned 5 years
    According to Erbol Umarbekov of the Bureau, Saniya Kasymova was sentenced to five years in prison. → Saniya Kasymova: imprisoned 5 years
    Police detained Saniya Kasymova at the house of Erbol Umarbekov. → Saniya Kasymova: detained
    Saniya Kasymova was detained at a rally in support of Erbol Umarbekov. → Saniya Kasymova: detained
    Saniya Kasymova was detained for demanding the release of Erbol Umarbekov. → Saniya Kasymova: detained
    Saniya Kasymova was detained after a meeting with Erbol Umarbekov. → Saniya Kasymova: detained
    Saniya Kasymova was detained on suspicion of murdering Erbol Umarbekov. → Saniya Kasymova: detained
    Saniya Kasymova was detained on the orders of General Erbol Umarbekov. → Saniya Kasymova: detained
    Saniya Kasymova was released after Erbol Umarbekov paid the bail. → Saniya Kasymova: released
    Ombudsman Erbol Umarbekov announced the release of Saniya Kasymova. → Saniya Kasymova: released
    Saniya Kasymova was released and met by her brother Erbol Umarbekov. → Saniya Kasymova: released
    Saniya Kasymova was fined 50 MCI on the complaint of Erbol Umarbekov. → Saniya Kasymova: fined 50 MCI
    The court fined Saniya Kasymova 50 MCI; the witness Erbol Umarbekov was not heard. → Saniya Kasymova: fined 50 MCI
    Saniya Kasymova was jailed for 15 days after she had shared a video of Erbol Umarbekov. → Saniya Kasymova: administrative-arrest 15 days
    Police chief Erbol Umarbekov confirmed that Saniya Kasymova was jailed for 15 days. → Saniya Kasymova: administrative-arrest 15 days
    Activist Saniya Kasymova got 15 days. "It is absurd," said Erbol Umarbekov, who heads a rights group. → Saniya Kasymova: administrative-arrest 15 days
    Activist Saniya Kasymova got 15 days, writes Erbol Umarbekov. → Saniya Kasymova: administrative-arrest 15 days
    The court acquitted Saniya Kasymova; prosecutor Erbol Umarbekov had asked for five years. → Saniya Kasymova: acquitted
    Investigator Erbol Umarbekov said that Saniya Kasymova was in pretrial detention. → Saniya Kasymova: pretrial-detention
    Judge Erbol Umarbekov remanded Saniya Kasymova in custody until 3 March. → Saniya Kasymova: pretrial-detention
    Saniya Kasymova was placed under house arrest in the flat of her sister Aigul Umarbekova. → Saniya Kasymova: house-arrest
    Saniya Kasymova, whose lawyer is Erbol Umarbekov, was sentenced to five years in prison. → Saniya Kasymova: imprisoned 5 years
    Erbol Umarbekov heard how his daughter Saniya Kasymova was sentenced to five years in prison. → Saniya Kasymova: imprisoned 5 years
    Saniya Kasymova was sentenced to five years in prison. Erbol Umarbekov, an MP, welcomed the verdict. → Saniya Kasymova: imprisoned 5 years
    Saniya Kasymova was detained. Erbol Umarbekov, the head of the police, said that she had broken the law. → Saniya Kasymova: detained
    Saniya Kasymova was detained, and a criminal case was opened against Erbol Umarbekov. → Saniya Kasymova: detained; Erbol Umarbekov: under-investigation
  `,
};

describe.each(Object.entries(WAYS))("ways to tell: %s", (_, table) => {
  it.each(rows(table))("%s", (report, expected) => expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected));
});
