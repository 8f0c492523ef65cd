import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
const taken = rows(`
  Police detained Erbol Umarbekov in Taraz on Monday. → Erbol Umarbekov: detained
  Police officers have arrested Erbol Umarbekov. → Erbol Umarbekov: detained
  Erbol Umarbekov has been arrested. → Erbol Umarbekov: detained
  Erbol Umarbekov is being held at the police department of Taraz. → Erbol Umarbekov: detained
  Police took Erbol Umarbekov to a police station. → Erbol Umarbekov: detained
  Erbol Umarbekov was taken to the Medeu district police department. → Erbol Umarbekov: detained
  Erbol Umarbekov and Saniya Kasymova were driven to the district department of internal affairs. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  Saniya Kasymova was bundled into a police van. → Saniya Kasymova: detained
  Riot police pushed Saniya Kasymova into a bus. → Saniya Kasymova: detained
  Masked men grabbed Erbol Umarbekov outside his house. → Erbol Umarbekov: detained
  Three men led the 61-year-old pharmacist Saniya Kasymova out of her flat. → Saniya Kasymova: detained
  Saniya Kasymova was taken from her home by men in masks. → Saniya Kasymova: detained
  Not less than 12 workers were taken straight from the shop floor. → 12: detained
  Police took Saniya Kasymova off a train in Taraz. → Saniya Kasymova: detained
  Officers picked Erbol Umarbekov up at his home. → Erbol Umarbekov: detained
  Security forces rounded up 14 activists in Taraz. → 14: detained
  Erbol Umarbekov was led away by men in plain clothes. → Erbol Umarbekov: detained
  Erbol Umarbekov was taken into custody at the airport. → Erbol Umarbekov: detained
  Erbol Umarbekov remains in police custody. → Erbol Umarbekov: detained
  Police said they had detained Erbol Umarbekov for taking part in a rally. → Erbol Umarbekov: detained
  According to his lawyer, Erbol Umarbekov was detained at the border. → Erbol Umarbekov: detained
  Erbol Umarbekov, a blogger from Taraz, was reportedly detained. → Erbol Umarbekov: detained
  Saniya Kasymova, who heads a rights group, and Erbol Umarbekov, 45, were arrested. → Saniya Kasymova: detained; Erbol Umarbekov: detained
  Erbol Umarbekov, arrested in May, has a heart condition. → Erbol Umarbekov: detained
  Erbol Umarbekov, whom the security service arrested on May 3, denies guilt. → Erbol Umarbekov: detained
  Among those detained were Erbol Umarbekov and Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  Also detained was Erbol Umarbekov. → Erbol Umarbekov: detained
  Those detained include Erbol Umarbekov and Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  Erbol Umarbekov was among the detained. → Erbol Umarbekov: detained
  Erbol Umarbekov is among those arrested. → Erbol Umarbekov: detained
  One of the detainees is Erbol Umarbekov. → Erbol Umarbekov: detained
  Five activists, including Erbol Umarbekov and Saniya Kasymova, were detained in Taraz. → Erbol Umarbekov: detained; Saniya Kasymova: detained; 3: detained
  Two activists, Erbol Umarbekov and Saniya Kasymova, were detained in Taraz. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  Police detained three journalists: Erbol Umarbekov, Saniya Kasymova and Timur Ospanuly. → Erbol Umarbekov: detained; Saniya Kasymova: detained; Timur Ospanuly: detained
  Erbol Umarbekov and two other activists were detained. → Erbol Umarbekov: detained; 2: detained
  Erbol Umarbekov was arrested along with Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  Erbol Umarbekov was detained, as was Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  Erbol Umarbekov was detained on Monday. So was Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  The detention of Erbol Umarbekov was confirmed by the police. → Erbol Umarbekov: detained
  Relatives confirmed the arrest of Erbol Umarbekov. → Erbol Umarbekov: detained
  After Erbol Umarbekov's arrest the channel fell silent. → Erbol Umarbekov: detained
  The arrest of activist Erbol Umarbekov drew criticism abroad. → Erbol Umarbekov: detained
  Erbol Umarbekov was taken to hospital after being detained by police. → Erbol Umarbekov: detained
  After being detained on Friday, Erbol Umarbekov was taken to hospital. → Erbol Umarbekov: detained
  Police broke up the rally, detaining Erbol Umarbekov and Saniya Kasymova. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  It became known that Erbol Umarbekov was detained. → Erbol Umarbekov: detained
  Erbol Umarbekov is known to have been detained on 3 May. → Erbol Umarbekov: detained
  Erbol Umarbekov got arrested at the rally. → Erbol Umarbekov: detained
  The wife of Erbol Umarbekov, Saniya Kasymova, was detained. → Saniya Kasymova: detained
  Erbol Umarbekov's brother Timur Umarbekov was detained. → Timur Umarbekov: detained
  Police detained the citizen of Germany Waldemar Invented. → Waldemar Invented: detained
  Three teenagers detained on Sunday at the station were taken home. → 3: detained
  Arrested in Perm in January, where he had come for a burial, Erbol Umarbekov denied guilt. → Erbol Umarbekov: detained
  Readers saw Erbol Umarbekov being led to a minibus. → Erbol Umarbekov: detained
  Erbol Umarbekov is behind bars. → Erbol Umarbekov: detained
  Three activists — Erbol Umarbekov, Saniya Kasymova and Timur Ospanuly — were detained. → Erbol Umarbekov: detained; Saniya Kasymova: detained; Timur Ospanuly: detained
  Erbol Umarbekov was taken from home in the evening. → Erbol Umarbekov: detained
  Erbol Umarbekov was taken from his flat by masked men. → Erbol Umarbekov: detained
  Masked men took Erbol Umarbekov from his office. → Erbol Umarbekov: detained
  Twelve workers were taken straight from the shop floor, among them Erbol Umarbekov. → Erbol Umarbekov: detained; 11: detained
  One of the protesters, Erbol Umarbekov, was detained. → Erbol Umarbekov: detained
  Erbol Umarbekov was detained while on his way to a rally, his lawyer Saniya Kasymova said. → Erbol Umarbekov: detained
`);

const brought = rows(`
  Erbol Umarbekov and Saniya Kasymova were brought before the Taraz District Court on 3 May and fined 20 MCI each. → Erbol Umarbekov: fined 20 MCI; Saniya Kasymova: fined 20 MCI
  Mr. Erbol Umarbekov and Ms. Saniya Kasymova, a teacher, were taken to the Taraz court and fined 20 MCI each. → Erbol Umarbekov: fined 20 MCI; Saniya Kasymova: fined 20 MCI
  The Sentinel calls for an end to the detention of Mr. Erbol Umarbekov. Police arrested Ms. Saniya Kasymova. → Saniya Kasymova: detained
  A judge of the Taraz court fined Erbol Umarbekov 20 MCI. → Erbol Umarbekov: fined 20 MCI
  Erbol Umarbekov was taken from home in the evening. → Erbol Umarbekov: detained
  Twelve workers were taken straight from the shop floor. → 12: detained
  Erbol Umarbekov and Saniya Kasymova got 15 and 10 days of arrest accordingly. → Erbol Umarbekov: administrative-arrest 15 days; Saniya Kasymova: administrative-arrest 10 days
`);

const silent = rows(`
  Colonel Erbol Umarbekov warned through the press that participants of unauthorised actions will be detained. →
  The head of the police, Colonel Erbol Umarbekov, warned on Monday that participants will be detained. →
  Human rights lawyer Erbol Umarbekov warned of a new wave of arrests. →
  The association of journalists says that 32 media workers are still in custody. →
  According to the union, 27 journalists are currently behind bars in Azerbaijan. →
  Some 30 activists remain behind bars, rights groups say. →
  Officers came for the strikers. Not one of them was convicted. →
  The photo was taken from the street by Erbol Umarbekov. →
  Erbol Umarbekov came before the court and police fined drivers. →
  Saniya Kasymova was taken from her home to hospital by ambulance. →
  Police did not detain Erbol Umarbekov. →
  Erbol Umarbekov has not been arrested. →
  Police tried to detain Erbol Umarbekov. →
  Erbol Umarbekov fears that he will be arrested. →
  Erbol Umarbekov may be detained at any moment. →
  The lawyer of Erbol Umarbekov was detained. →
  Erbol Umarbekov's brother was detained. →
  Police refuted reports that Erbol Umarbekov was detained. →
  If Erbol Umarbekov is detained, we will protest. →
  Was Erbol Umarbekov detained? →
  Erbol Umarbekov was summoned to the police. →
  Erbol Umarbekov held a picket in Taraz. →
  Erbol Umarbekov called for the release of political prisoners. →
  Rights groups demanded the arrest of Erbol Umarbekov. →
  Erbol Umarbekov narrowly avoided being arrested. →
  The trial of Erbol Umarbekov was held in Taraz. →
  Police seized the phone of Erbol Umarbekov. →
  The books were taken from the flat of Erbol Umarbekov. →
  Erbol Umarbekov was taken from his flat to a hospital. →
  Erbol Umarbekov, who called the arrests illegal, left the country. →
  Erbol Umarbekov criticised the arrests. →
  Officers are looking for Erbol Umarbekov. →
  Officers took away computers and a safe, editor Erbol Umarbekov said. →
  The judge dismissed the motion, since the books seized from Erbol Umarbekov were legal. →
  The authorities must immediately and unconditionally release lawyer Erbol Umarbekov. →
`);

describe("a detention", () => {
  it.each(taken)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("no detention", () => {
  it.each(silent)("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("who was brought somewhere and bears what came of it", () => {
  it.each(brought)("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
