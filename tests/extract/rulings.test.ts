import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
const ahead = rows(`
  Erbol Umarbekov, who once drove trains, will spend the next three and a half years in a colony of general regime. → Erbol Umarbekov: imprisoned 3 years 6 months
  Saniya Kasymova is to spend two months in pre-trial detention. → Saniya Kasymova: pretrial-detention
  Timur Ospanov has to serve seven years behind bars. → Timur Ospanov: imprisoned 7 years
  Erbol Umarbekov is to stay in SIZO No. 5 until 29 September, the court informed. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov is to remain under house arrest until 1 August. → Erbol Umarbekov: house-arrest
  Now the student Saniya Kasymova has to pay 3,000 soms. → Saniya Kasymova: fined 3000 KGS
  Saniya Kasymova did not have to pay 3,000 soms. →
  Saniya Kasymova would have to pay 3,000 soms. →
  Erbol Umarbekov is to be tried on Monday. →
  Erbol Umarbekov was to be released on Monday. →
`);

const conditional = rows(`
  If convicted, Timur Ospanov will spend seven years behind bars. →
  If nothing changes, Erbol Umarbekov has to spend two years in prison. →
  Timur Ospanov will serve seven years in prison if the court agrees. →
  Should the court agree, Timur Ospanov will spend two months in custody. →
`);

const untrue = rows(`
  Information that the lawyer Saniya Kasymova has been arrested does not correspond to reality. →
  The messages circulating in chats that Saniya Kasymova has been arrested are not true. →
  Rumours of the detention of Saniya Kasymova turned out to be false. →
  News about the arrest of Saniya Kasymova turned out to be a fake. →
  Messages that Saniya Kasymova had been jailed have not been confirmed. →
  It is not true that Saniya Kasymova was arrested, the police said. →
  It is known that Saniya Kasymova was arrested. → Saniya Kasymova: detained
  According to the report, Saniya Kasymova was detained on Monday; her lawyer says that the charges are false. → Saniya Kasymova: detained
`);

const out = rows(`
  Police detained Erbol Umarbekov in Taraz. He left the police station three hours later. → Erbol Umarbekov: released
  Saniya Kasymova and Timur Ospanov came out of the Taraz police department without any protocols. → Saniya Kasymova: released; Timur Ospanov: released
  Erbol Umarbekov walked out of the ROVD at midnight. → Erbol Umarbekov: released
  Erbol Umarbekov came out of colony No. 15 yesterday. → Erbol Umarbekov: released
  Erbol Umarbekov emerged from the detention centre on Friday. → Erbol Umarbekov: released
  Erbol Umarbekov left the police in 2019 and became an activist. →
  Erbol Umarbekov has not yet left the police station. →
`);

const inverted = rows(`
  The city court sentenced under the same article the activist Saniya Kasymova to a year of restricted freedom. → Saniya Kasymova: restricted-freedom 1 years
  The police detained for several hours the blogger Saniya Kasymova. → Saniya Kasymova: detained
  The court fined for participation in a rally the teacher Saniya Kasymova. → Saniya Kasymova: fined
  The police searched in the case of the leaflets the flat of the activist Saniya Kasymova. →
`);

const read = rows(`
  The trial of Erbol Umarbekov in Taraz is over. Judge Timur Iskakov was brief: guilty, five years in a colony. → Erbol Umarbekov: imprisoned 5 years
  The court in Taraz heard the case of Erbol Umarbekov. The judge read for an hour: guilty under Article 174, a fine of 50 MCI. → Erbol Umarbekov: fined 50 MCI
  The trial of Erbol Umarbekov is over. Prosecutor Timur Iskakov was brief: guilty, five years in a colony. →
`);

const received = rows(`
  Ten days each were received by welders Erbol Umarbekov and Timur Ospanov. → Erbol Umarbekov: administrative-arrest 10 days; Timur Ospanov: administrative-arrest 10 days
  The longest term, six years of colony, was received by Timur Ospanov. → Timur Ospanov: imprisoned 6 years
  Fines of 20 MCI were received by Saniya Kasymova and Erbol Umarbekov. → Saniya Kasymova: fined 20 MCI; Erbol Umarbekov: fined 20 MCI
  The letter of ten pages was received by Saniya Kasymova. →
  Police detained a boy with a skateboard in Taraz. Later the teenager was given back to his mother. → 1: released
`);

describe("a penalty may be what its verb is about", () => {
  it.each(received)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("what a court has ruled lies ahead and is told as a fact", () => {
  it.each(ahead)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("what hangs on a condition has not happened", () => {
  it.each(conditional)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("what an article itself calls untrue has not happened", () => {
  it.each(untrue)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("whoever comes out of where people are kept is free", () => {
  it.each(out)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("whom a verb befalls may stand behind its other complements", () => {
  it.each(inverted)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("a verdict read out behind a colon is of whom the passage before is about", () => {
  it.each(read)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});
