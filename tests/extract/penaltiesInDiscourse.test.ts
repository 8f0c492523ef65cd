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
`);

const announced = reports(`
  The trial of Erbol Umarbekov began in May. ¶ 17 June. Judge Marat Sadykov: guilty, 320 hours of compulsory works. → Erbol Umarbekov: other 320 hours
  The verdict came in Taraz. Erbol Umarbekov and Saniya Kasymova: for participation in mass riots (Article 272), 4 years each. → Erbol Umarbekov: imprisoned 4 years; Saniya Kasymova: imprisoned 4 years
  The verdict came in Taraz. Erbol Umarbekov, to whom theft was added: 6 years. → Erbol Umarbekov: imprisoned 6 years
  On Tuesday police led away Erbol Umarbekov. On Wednesday a night court in Taraz made it fifteen days. → Erbol Umarbekov: administrative-arrest 15 days
  The court in Taraz came back. For Erbol Umarbekov it was five years, for a post. → Erbol Umarbekov: imprisoned 5 years
  The verdict on Erbol Umarbekov was read in Taraz. He has four years to sit. → Erbol Umarbekov: imprisoned 4 years
`);

const silent = reports(`
  Erbol Umarbekov has lived in Taraz since the spring. Three years. →
  Erbol Umarbekov was born in Taraz. Two years in the army. →
  Erbol Umarbekov's lawyer fears the worst. Seven years. →
  Erbol Umarbekov faces a trial and up to ten years. Ten years: his lawyer repeats the number. →
  Erbol Umarbekov came to the court in Taraz. The judge adjourned the hearing for ten days. →
  Erbol Umarbekov came to the court in Taraz. The trial took two years. →
  Erbol Umarbekov's son was at the trial. "Seven years," he says, "and I will be thirty." →
`);

describe("A number that stands alone where a court is at work", () => {
  it.each(bare)("%s", (report, expected) => expect(told(report)).toEqual(expected));
  it.each(silent)("silent: %s", (report) => expect(told(report)).toEqual([]));
});

describe("A number that words of another kind announce", () => {
  it.each(announced)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});
