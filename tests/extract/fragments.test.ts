import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { rows, told } from "./grammar.ts";
import { tables } from "./tables.ts";

/** Reports of invented people; "¶" is a new paragraph. */
function reports(table: string): [report: string, expected: string[]][] {
  return rows(table).map(([report, expected]) => [report.replaceAll(" ¶ ", "\n\n"), expected]);
}

const taken = reports(`
  Ten days for Erbol Umarbekov: that is what the court decided. → Erbol Umarbekov: administrative-arrest 10 days
  Ten days of arrest for Erbol Umarbekov: such was the ruling of the court in Taraz. → Erbol Umarbekov: administrative-arrest 10 days
  Five years in a colony each: that is what Erbol Umarbekov and Saniya Kasymova heard in Aktobe. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
  Seven years in a general-regime colony: this is the sentence the court passed today on Erbol Umarbekov. → Erbol Umarbekov: imprisoned 7 years
  Fifteen days to Erbol Umarbekov for a post. → Erbol Umarbekov: administrative-arrest 15 days
  A fine of 20 MCI for Saniya Kasymova. → Saniya Kasymova: fined 20 MCI
  In the remaining part — 7 years to Erbol Umarbekov and a fine of 200,000 tenge to Saniya Kasymova — the verdict was left in force. → Erbol Umarbekov: imprisoned 7 years; Saniya Kasymova: fined 200000 KZT
  The court sat on Saturday. ¶ Erbol Umarbekov – 13 days. → Erbol Umarbekov: administrative-arrest 13 days
  Erbol Umarbekov: 15 days of arrest. → Erbol Umarbekov: administrative-arrest 15 days
  Erbol Umarbekov — a warning. → Erbol Umarbekov: warned
  Erbol Umarbekov stood trial. To read out the verdict Judge Timur Iskakov needed eleven minutes: guilty, four years of deprivation of liberty. → Erbol Umarbekov: imprisoned 4 years
  Erbol Umarbekov was jailed for eight years. His deputy Timur Iskakov received seven and a half. → Erbol Umarbekov: imprisoned 8 years; Timur Iskakov: imprisoned 7 years 6 months
  The decision on Erbol Umarbekov came at night. For Saniya Kasymova: 10 days. → Saniya Kasymova: administrative-arrest 10 days
  Their co-defendant, Erbol Umarbekov (11 years), remains in prison. → Erbol Umarbekov: imprisoned 11 years
  Erbol Umarbekov's sentence: five years in prison. → Erbol Umarbekov: imprisoned 5 years
  The verdict to Erbol Umarbekov: two years, suspended. → Erbol Umarbekov: restricted-freedom 2 years
  The punishment for Erbol Umarbekov was a fine of 20 MCI. → Erbol Umarbekov: fined 20 MCI
  The verdict for Erbol Umarbekov: not guilty. → Erbol Umarbekov: acquitted
  Erbol Umarbekov – house arrest. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov: compulsory psychiatric treatment. → Erbol Umarbekov: forced-psychiatric
  Erbol Umarbekov has served four of his seven years in prison. → Erbol Umarbekov: imprisoned 7 years
  Erbol Umarbekov is in the third year of a ten-year sentence. → Erbol Umarbekov: imprisoned 10 years
  Erbol Umarbekov was pardoned and walked out of the colony, having served a year and a half out of four years. → Erbol Umarbekov: released 4 years
  On 3 May Erbol Umarbekov already had thirty days for disobeying the police. → Erbol Umarbekov: administrative-arrest 30 days
  Erbol Umarbekov will stay inside for all of his nine years. → Erbol Umarbekov: imprisoned 9 years
  Erbol Umarbekov and Saniya Kasymova came to the court, and the judge gave the former 15 days and the latter 10. → Erbol Umarbekov: administrative-arrest 15 days; Saniya Kasymova: administrative-arrest 10 days
  Five years for Erbol Umarbekov, three for Saniya Kasymova. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
  The names of three are known: Erbol Umarbekov (15 days), Saniya Kasymova (10) and Vera Kim (fine of 20 MCI). → Erbol Umarbekov: administrative-arrest 15 days; Saniya Kasymova: administrative-arrest 10 days; Vera Kim: fined 20 MCI
  To Erbol Umarbekov and to Saniya Kasymova - on 15 days, on the part 6 of the same article. → Erbol Umarbekov: administrative-arrest 15 days; Saniya Kasymova: administrative-arrest 15 days
  Erbol Umarbekov and his daughter Saniya Kasymova, a warning each. → Erbol Umarbekov: warned; Saniya Kasymova: warned
  In May they had been given years of restricted freedom: Erbol Umarbekov four years, Saniya Kasymova two years. → Erbol Umarbekov: restricted-freedom 4 years; Saniya Kasymova: restricted-freedom 2 years
  The terms differ: Erbol Umarbekov five years, Saniya Kasymova three. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 3 years
`);

const continued = reports(`
  Erbol Umarbekov, a farmer from Taraz, stood in the cage alone. Seven years in a general-regime colony. → Erbol Umarbekov: imprisoned 7 years
  Erbol Umarbekov (69), former teacher. Eight years for "conspiracy". → Erbol Umarbekov: imprisoned 8 years
  Saniya Kasymova, programmer. Three years for a donation of 15 euros. → Saniya Kasymova: imprisoned 3 years
  Erbol Umarbekov came to the rally to film it. Thirteen years: thus decided the regional court on 3 February 2031. → Erbol Umarbekov: imprisoned 13 years
  Saniya Kasymova was tried in Taraz on Monday. The verdict: guilty, four years. → Saniya Kasymova: imprisoned 4 years
  Saniya Kasymova was brought to the court in Taraz. The outcome: a fine of 15 MCI. → Saniya Kasymova: fined 15 MCI
  The bailiffs led in Saniya Kasymova. ¶ Judge Olga Pavlova read for eight minutes. ¶ Guilty. Five and a half years of a general-regime penal colony. → Saniya Kasymova: imprisoned 5 years 6 months
  Saniya Kasymova wrote two posts about the war. Result: two years of restricted freedom. → Saniya Kasymova: restricted-freedom 2 years
  Saniya Kasymova wrote two posts about the war. In the end, a suspended sentence of two years. → Saniya Kasymova: restricted-freedom 2 years
  Erbol Umarbekov was brought before a judge on 4 May. The sentence was five years in prison. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov was brought before a judge on 4 May. His term is five years in prison. → Erbol Umarbekov: imprisoned 5 years
  Saniya Kasymova was one of those who were tried in the spring. Hers was five years. → Saniya Kasymova: imprisoned 5 years
  Erbol Umarbekov stood before the court in Taraz. Ten days of arrest was the verdict. → Erbol Umarbekov: administrative-arrest 10 days
  Only the old lawyer Erbol Umarbekov was really taken away, with his sandwiches: four years. → Erbol Umarbekov: imprisoned 4 years
  The judge of the Taraz court was quick with Erbol Umarbekov: 15 days. → Erbol Umarbekov: administrative-arrest 15 days
  Police detained Erbol Umarbekov in Taraz on Monday. And a fine of 20 MCI. → Erbol Umarbekov: fined 20 MCI
  Saniya Kasymova, b. 1989, teacher. Convicted in 2030 of insulting the president; term: two and a half years. → Saniya Kasymova: imprisoned 2 years 6 months
  Erbol Umarbekov, b. 1989, farmer. Sentenced in May 2031 by the Taraz city court to 6 years for throwing a bottle. → Erbol Umarbekov: imprisoned 6 years
  Erbol Umarbekov, b. 1989, farmer. Detained on 4 May in Taraz. → Erbol Umarbekov: detained
  Erbol Umarbekov is a farmer from Taraz. Arrested on 4 May 2031, sentenced to 6 years. → Erbol Umarbekov: imprisoned 6 years
  Erbol Umarbekov is a farmer from Taraz. Acquitted on 4 May 2031. → Erbol Umarbekov: acquitted
  Saniya Kasymova is a farmer from Taraz. Fined 20 MCI on 4 May. → Saniya Kasymova: fined 20 MCI
  Erbol Umarbekov was held at the police station for three hours. Home since midnight. → Erbol Umarbekov: released
  Erbol Umarbekov, b. 1989, was detained in May. Free again since 4 May. → Erbol Umarbekov: released
  Erbol Umarbekov ¶ Eight years for a post about the war. → Erbol Umarbekov: imprisoned 8 years
  Erbol Umarbekov, blogger ¶ Sentenced to 15 days of arrest on 4 May. → Erbol Umarbekov: administrative-arrest 15 days
  A court in Taraz sentenced Erbol Umarbekov to five years in prison. Same for Saniya Kasymova. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
  A court in Taraz sentenced Erbol Umarbekov to five years in prison. The same term for Saniya Kasymova. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
  A court in Taraz sentenced Erbol Umarbekov to five years in prison. The same fate befell Saniya Kasymova. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
  A court in Taraz sentenced Erbol Umarbekov to five years in prison. Saniya Kasymova shared his fate. → Erbol Umarbekov: imprisoned 5 years; Saniya Kasymova: imprisoned 5 years
  Erbol Umarbekov was detained in Taraz on Monday. Saniya Kasymova too. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  Anton K. is a farmer from Taraz. Spent four of his seven years. → Anton K.: imprisoned 7 years
  Saniya Kasymova stood before the court in Taraz. Not guilty. → Saniya Kasymova: acquitted
  Saniya Kasymova was questioned until the evening. Measure of restraint: house arrest. → Saniya Kasymova: house-arrest
`);

const handed = reports(`
  On 3 October the court in Taraz convicted Erbol Umarbekov, a Baptist. Judge Marat Sadykov imposed two years' imprisonment. → Erbol Umarbekov: imprisoned 2 years
  On 3 October the court in Taraz convicted Erbol Umarbekov, a Baptist. Judge Marat Sadykov imposed one year's imprisonment, suspended, with a year's probation. → Erbol Umarbekov: restricted-freedom 1 years
  The court in Taraz heard the case of Erbol Umarbekov. On 4 October Judge Marat Sadykov announced the sentence: four years of imprisonment in a penal colony. → Erbol Umarbekov: imprisoned 4 years
  The court in Taraz heard the case of Erbol Umarbekov. The judge, Marat Sadykov, handed down a five-year jail term. → Erbol Umarbekov: imprisoned 5 years
  The court in Taraz heard the case of Erbol Umarbekov. The judge, Marat Sadykov of Taraz City Court, gave three years, suspended. → Erbol Umarbekov: restricted-freedom 3 years
  In the case of Erbol Umarbekov Judge Marat Sadykov chose five years in a labour camp. → Erbol Umarbekov: imprisoned 5 years
  The trial of Erbol Umarbekov ended in Taraz. The prosecutor asked for six years. The judge gave four. → Erbol Umarbekov: imprisoned 4 years
  The trial of Erbol Umarbekov ended in Taraz. Prosecutor Marat Sadykov had sought a seven-year term. The court gave him five. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov was tried in Taraz. A hearing which took about ten minutes ended with thirty days' administrative arrest. → Erbol Umarbekov: administrative-arrest 30 days
  Erbol Umarbekov was tried in Taraz. The trial, which lasted an hour, resulted in a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
  Erbol Umarbekov's trial in Taraz ended on 6 October with a suspended sentence of two years. → Erbol Umarbekov: restricted-freedom 2 years
  The court in Taraz sentenced Erbol Umarbekov on 6 October. The judge, Marat Sadykov, gave two years of restricted freedom. → Erbol Umarbekov: restricted-freedom 2 years
`);

const changed = reports(`
  Erbol Umarbekov, who had been in a remand prison since August, slept at home last night: the Taraz court replaced detention with house arrest. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was placed in custody in Taraz in May. Two weeks later the court changed the measure of restraint to house arrest. → Erbol Umarbekov: house-arrest
  Erbol Umarbekov was sentenced in Taraz to five years in prison. The regional court reduced the term to three years. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov was sentenced in Taraz to five years in prison. The regional court left him three years. → Erbol Umarbekov: imprisoned 3 years
  Erbol Umarbekov was sentenced in Taraz to five years in prison. The regional court left only two years of the term. → Erbol Umarbekov: imprisoned 2 years
  Erbol Umarbekov was sentenced in Taraz to five years in prison. The regional court left the sentence unchanged. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov was sentenced in Taraz to five years in prison. The regional court may reduce the term to three years. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov was sentenced in Taraz to five years in prison. Saniya Kasymova and her lawyer heard that the court had reduced the term to three years. → Erbol Umarbekov: imprisoned 5 years
  Erbol Umarbekov was sentenced in Taraz to five years in prison. He had left the court for three years. → Erbol Umarbekov: imprisoned 5 years
`);

const parted = reports(`
  Seven people were brought before the court one by one on 8 May 2031: five fines of 15 MCI, one caution, one case dismissed. → 5: fined 15 MCI; 1: warned; 1: acquitted
  Three activists were brought before the court. The outcome: two fines of 15 MCI, one caution. → 2: fined 15 MCI; 1: warned
  Three activists were brought to the court in Taraz. Fifteen days of arrest each. → 3: administrative-arrest 15 days
  Erbol Umarbekov and Saniya Kasymova were brought to the court in Taraz. Ten days of arrest each. → Erbol Umarbekov: administrative-arrest 10 days; Saniya Kasymova: administrative-arrest 10 days
`);

const silent = reports(`
  Erbol Umarbekov already had ten days to appeal. →
  Five years in a colony. →
  Erbol Umarbekov spoke, Saniya Kasymova wept. Five years in a colony. →
  Erbol Umarbekov and Saniya Kasymova were brought before a judge. Five years in prison. →
  Erbol Umarbekov lives in Taraz. Half a year went by. →
  Erbol Umarbekov lives in Taraz. Two years have passed. →
  Erbol Umarbekov lives in Taraz. Ten days is a long time. →
  Erbol Umarbekov lives in Taraz. Up to five years in prison. →
  Erbol Umarbekov lives in Taraz. The maximum penalty: ten years in prison. →
  Erbol Umarbekov lives in Taraz. The prosecutor's request: ten years in prison. →
  Erbol Umarbekov lives in Taraz. Ten years in prison? →
  Erbol Umarbekov lives in Taraz. A ban on websites for three years. →
  Erbol Umarbekov's play opens on Friday. Tickets 4,000–7,000 tenge. →
  Erbol Umarbekov's play opens on Friday. Two hours and ten minutes. →
  Erbol Umarbekov lives in Taraz. Judge Marat Sadykov imposed two years' imprisonment on a neighbour and her son. →
  Erbol Umarbekov spoke, Saniya Kasymova wept. Judge Marat Sadykov imposed two years' imprisonment. →
  Erbol Umarbekov lives in Taraz. The court could impose two years' imprisonment. →
  Erbol Umarbekov lives in Taraz. The trial ended in three days. →
  Erbol Umarbekov lives in Taraz. The trial could have ended with five years of prison. →
  Erbol Umarbekov lives in Taraz. He was away for six years. He gave four interviews. →
  Erbol Umarbekov lives in Taraz. Judge Marat Sadykov received two years' leave. →
  Article 174 punishes incitement. Five years in prison. →
  Erbol Umarbekov worked at the plant. Five years as an engineer, three as a foreman. →
  Judge Olga Pavlova read the verdict. Five years in a colony. →
  Erbol Umarbekov wrote the book. ¶ Conclusions ¶ Total: 31 arrests, 20 fines. →
  — My brother Erbol Umarbekov helped me. ¶ — Two years of house arrest, then silence. →
  The prosecutor asked one thing for Erbol Umarbekov: five years in prison. →
  Saniya Kasymova was not detained. Erbol Umarbekov too. →
  Erbol Umarbekov is in the third year of a ten-year contract. →
  Erbol Umarbekov has worked for four of his seven years in Taraz as a driver. →
  Erbol Umarbekov directed the film. In the last act, the arrest. →
  Two roads cross in Taraz. Among them is the street of Erbol Umarbekov. →
  Erbol Umarbekov's daughter Aisha (3 years) was at home. →
`);

const loose = reports(`
  Erbol Umarbekov walked out of the courtroom with a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
  Erbol Umarbekov went off for ten days of administrative arrest. → Erbol Umarbekov: administrative-arrest 10 days
  Erbol Umarbekov was told to pay a fine of 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
  Erbol Umarbekov has three years of restricted freedom behind him now. → Erbol Umarbekov: restricted-freedom 3 years
  Erbol Umarbekov stood before the judge. The hearing took ten minutes and brought him five years in a general-regime colony. → Erbol Umarbekov: imprisoned 5 years
  For Erbol Umarbekov the evening ended with 15 days of administrative arrest. → Erbol Umarbekov: administrative-arrest 15 days
  Police came for Erbol Umarbekov in May. The trial ended with two years of restricted freedom. → Erbol Umarbekov: restricted-freedom 2 years
`);

const notLoose = reports(`
  Erbol Umarbekov risks a fine of 50 MCI. →
  Erbol Umarbekov escaped with talk of a fine of 50 MCI, and the law provides five years in a colony. →
  Erbol Umarbekov said that five years in a colony scare nobody. →
  For this the code carries three years of restricted freedom. →
  The prosecutor came to Erbol Umarbekov with a demand for five years in a colony. →
  Erbol Umarbekov wrote a book. The accordionist walked out with a fine of 50 MCI. →
`);

describe("Penalties told with a verb that is no outcome", () => {
  it.each(loose)("%s", (report, expected) => expect(told(report)).toEqual(expected));
  it.each(notLoose)("silent: %s", (report) => expect(told(report)).toEqual([]));
});

describe("Penalties told without a verb", () => {
  it.each(taken)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("Passages that go on about the one before", () => {
  it.each(continued)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("What a court gives, without saying whom", () => {
  it.each(handed)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("What a higher court makes of a penalty, without saying whose", () => {
  it.each(changed)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("What became of the parts of a group", () => {
  it.each(parted)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("Fragments that are nobody's", () => {
  it.each(silent)("%s", (report) => expect(told(report)).toEqual([]));
});

describe("Where the words of a fragment stand", () => {
  const published = { published: "2031-06-01" };

  it("takes the day before the colon, and inherits whom the passage before names", () => {
    const text = "Erbol Umarbekov stood before the court in Taraz. Ten days of arrest on 4 May.";
    const { incidents } = extract({ id: "invented", text, metadata: published }, tables);
    const [incident] = incidents;
    const words = (field: "person" | "sentence") =>
      incident?.evidence[field]?.map(({ start, end, basis }) => [text.slice(start, end), basis]);
    expect(words("person")).toEqual([["Erbol Umarbekov", "inherited"]]);
    expect(words("sentence")).toEqual([["Ten days", "stated"]]);
    expect(incident?.date).toBe("2031-05-04");
  });

  it("dates the parts of a group by the day they were in court", () => {
    const text = "Seven people were brought before the court on 8 May 2031: five fines of 15 MCI, two cautions.";
    const { incidents } = extract({ id: "invented", text, metadata: published }, tables);
    expect(incidents.map(({ count, date }) => [count, date])).toEqual([
      [5, "2031-05-08"],
      [2, "2031-05-08"],
    ]);
  });
});
