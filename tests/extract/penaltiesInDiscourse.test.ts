import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** Reports of invented people; "¶" is a new paragraph. */
function reports(table: string): [report: string, expected: string[]][] {
  return rows(table).map(([report, expected]) => [report.replaceAll(" ¶ ", "\n\n"), expected]);
}

const bare = reports(`
  In April Erbol Umarbekov wrote a post. The justice of the peace in Tver needed ten minutes. Thirty thousand roubles; his pension is eighteen. → Erbol Umarbekov: fined 30000 RUB
  Erbol Umarbekov was tried in Minsk. He was not given the last word. Seven years; his wife heard it in the corridor. → Erbol Umarbekov: imprisoned 7 years
  The judge in Taraz received Erbol Umarbekov at night. He was asked his name. He signed. Ten days. → Erbol Umarbekov: administrative-arrest 10 days
  The trial of Erbol Umarbekov ended in Taraz. The prosecutor had asked for nine years. Seven years. → Erbol Umarbekov: imprisoned 7 years
  That evening I met the judge of the Taraz court. Ten days. "It was a long evening," says Erbol Umarbekov. → Erbol Umarbekov: administrative-arrest 10 days
  Interview with Erbol Umarbekov ¶ — What did the court in Minsk give you? ¶ — Twenty-five days. ¶ — And the cell? ¶ — Cold. ¶ — And now? ¶ — Now I sleep. → Erbol Umarbekov: administrative-arrest 25 days
  The verdict on Erbol Umarbekov was read in Gomel. "Four years," says his sister Saniya Kasymova and is silent. → Erbol Umarbekov: imprisoned 4 years
  "Four years," says his wife and falls silent. The court in Gomel read the verdict on Erbol Umarbekov on Monday. → Erbol Umarbekov: imprisoned 4 years
  Two years and two months in a general-regime colony. That was the answer of the Kirov court to a comment. Its author, stoker Erbol Umarbekov, had written it in May. → Erbol Umarbekov: imprisoned 2 years 2 months
  The case of Erbol Umarbekov: a timeline ¶ 3 June. The trial begins in Ryazan. A photographer, Saniya Kasymova, looks on. ¶ 17 June. Judge Marat Sadykov: guilty, 320 hours of compulsory works. → Erbol Umarbekov: other 320 hours
  "Twenty days," writes the lawyer of Erbol Umarbekov from the corridor of the Taraz court. → Erbol Umarbekov: administrative-arrest 20 days
  Twenty days. The lawyer of Erbol Umarbekov has come out of the Taraz court with this news. → Erbol Umarbekov: administrative-arrest 20 days
  Twelve years. Erbol Umarbekov heard the figure standing, in the Vitebsk regional court. → Erbol Umarbekov: imprisoned 12 years
  Saniya Kasymova was tried in Taraz. Her husband Erbol Umarbekov waited outside. Four years in a colony. → Saniya Kasymova: imprisoned 4 years
  Erbol Umarbekov stood in Kazan with a sheet of paper; 50,000 roubles, said the Vakhitovsky court. → Erbol Umarbekov: fined 50000 RUB
`);

const announced = reports(`
  The trial of Erbol Umarbekov began in May. ¶ 17 June. Judge Marat Sadykov: guilty, 320 hours of compulsory works. → Erbol Umarbekov: other 320 hours
  The verdict came in Taraz. Erbol Umarbekov and Saniya Kasymova: for participation in mass riots (Article 272), 4 years each. → Erbol Umarbekov: imprisoned 4 years; Saniya Kasymova: imprisoned 4 years
  The verdict came in Taraz. Erbol Umarbekov, to whom theft was added: 6 years. → Erbol Umarbekov: imprisoned 6 years
  On Tuesday police led away Erbol Umarbekov. On Wednesday a night court in Taraz made it fifteen days. → Erbol Umarbekov: administrative-arrest 15 days
  The court in Taraz came back. For Erbol Umarbekov it was five years, for a post. → Erbol Umarbekov: imprisoned 5 years
  The verdict on Erbol Umarbekov was read in Taraz. He has four years to sit. → Erbol Umarbekov: imprisoned 4 years
  The first has now been through the court in Tbilisi: history teacher Erbol Umarbekov, nine days. → Erbol Umarbekov: administrative-arrest 9 days
  Erbol Umarbekov of Batumi: petty hooliganism, four days. → Erbol Umarbekov: administrative-arrest 4 days
  Erbol Umarbekov, Saratov: 200 hours of correctional labour. → Erbol Umarbekov: other 200 hours
  In Vitebsk it was a sticker. Erbol Umarbekov, 41, ten days. → Erbol Umarbekov: administrative-arrest 10 days
  The Rustavi court, 4 June: Erbol Umarbekov, 500 lari. → Erbol Umarbekov: fined 500 GEL
  The city court of Kentau left the editor Erbol Umarbekov without 300 MCI. → Erbol Umarbekov: fined 300 MCI
  By noon the sentence had been pronounced: four years in a colony. Behind the glass sat Erbol Umarbekov. → Erbol Umarbekov: imprisoned 4 years
  Timur Ospanov was jailed for ten years. ¶ Erbol Umarbekov, lawyer of the two, was detained. A court gave a sanction for two months. → Timur Ospanov: imprisoned 10 years; Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov was detained. The court gave the sanction: two months. → Erbol Umarbekov: pretrial-detention
  The court met at ten. By noon Erbol Umarbekov had eight years. → Erbol Umarbekov: imprisoned 8 years
  Three years: that is what the court in Samarkand thought of Erbol Umarbekov's poems. → Erbol Umarbekov: imprisoned 3 years
  Picket of one, Erbol Umarbekov, Penza; outcome: 5,000 roubles. → Erbol Umarbekov: fined 5000 RUB
`);

const silent = reports(`
  Erbol Umarbekov has lived in Taraz since the spring. Three years. →
  Erbol Umarbekov was born in Taraz. Two years in the army. →
  Erbol Umarbekov's lawyer fears the worst. Seven years. →
  Erbol Umarbekov faces a trial and up to ten years. Ten years: his lawyer repeats the number. →
  Erbol Umarbekov came to the court in Taraz. The judge adjourned the hearing for ten days. →
  Erbol Umarbekov came to the court in Taraz. The trial took two years. →
  The statute of limitations in the case of Erbol Umarbekov: two years. →
  The trial of Erbol Umarbekov has been postponed again. Ten days. →
  Erbol Umarbekov's neighbour was tried in Taraz. Twenty base units. →
  Erbol Umarbekov told the court in Taraz his age: 41 years. →
  Five years in a colony. "Madness," says Erbol Umarbekov. →
  Erbol Umarbekov writes about courts. 1 MCI in 2021 = 2,917 tenge. →
  Erbol Umarbekov's son was at the trial. "Seven years," he says, "and I will be thirty." →
`);

describe("A number that stands alone where a court is at work", () => {
  it.each(bare)("%s", (report, expected) => expect(told(report)).toEqual(expected));
  it.each(silent)("silent: %s", (report) => expect(told(report)).toEqual([]));
});

describe("A number that words of another kind announce", () => {
  it.each(announced)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});
