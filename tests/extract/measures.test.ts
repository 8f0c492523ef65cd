import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
const wanted = rows(`
  Erbol Umarbekov has been on the interstate wanted list since May 20. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was put on the federal wanted list. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov has been added to the interior ministry's wanted list. → Erbol Umarbekov: under-investigation
  Russia has placed the writer Erbol Umarbekov on its wanted list. → Erbol Umarbekov: under-investigation
  The writer Erbol Umarbekov was included in the wanted list. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov fled to Georgia and is wanted. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov is wanted by Belarus on extremism charges. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was arrested in absentia by a court in Taraz. → Erbol Umarbekov: under-investigation
  A court issued an arrest warrant in absentia for Erbol Umarbekov. → Erbol Umarbekov: under-investigation
  An arrest warrant was issued for Erbol Umarbekov. → Erbol Umarbekov: under-investigation
  Erbol Umarbekov was sentenced in absentia to eight years in prison. → Erbol Umarbekov: imprisoned 8 years
  Five people, including Erbol Umarbekov, are in pre-trial detention. → Erbol Umarbekov: pretrial-detention; 4: pretrial-detention
  Erbol Umarbekov is wanted as a witness. →
  The mother of Erbol Umarbekov wants the guards jailed. →
`);

const handed = rows(`
  Erbol Umarbekov was forcibly returned to Tajikistan on 5 May. → Erbol Umarbekov: other
  Russia handed activist Erbol Umarbekov over to Tajikistan on Monday. → Erbol Umarbekov: other
  Erbol Umarbekov was handed over to the Tajik authorities. → Erbol Umarbekov: other
  Moldova turned over the journalist Erbol Umarbekov to Uzbekistan. → Erbol Umarbekov: other
  Erbol Umarbekov was forcibly flown to Dushanbe. → Erbol Umarbekov: other
  Erbol Umarbekov was expelled from Russia to Tajikistan. → Erbol Umarbekov: other
  Erbol Umarbekov was handed over to the police by guards. → Erbol Umarbekov: detained
  The documents were handed over to Tajikistan. →
  Erbol Umarbekov returned to Tajikistan in May. →
`);

const bounds = rows(`
  Erbol Umarbekov was placed under a ban on certain actions. → Erbol Umarbekov: restricted-freedom
  A court in Taraz banned Erbol Umarbekov from certain actions. → Erbol Umarbekov: restricted-freedom
  Erbol Umarbekov was let go under a written undertaking not to leave the city. → Erbol Umarbekov: released
  Erbol Umarbekov remains in custody on a charge of inciting discord. → Erbol Umarbekov: pretrial-detention
  Erbol Umarbekov and Saniya Kasymova remain behind bars. → Erbol Umarbekov: detained; Saniya Kasymova: detained
  Erbol Umarbekov and Saniya Kasymova face charges of fraud. → Erbol Umarbekov: under-investigation; Saniya Kasymova: under-investigation
  Erbol Umarbekov was held for three days at the security service. → Erbol Umarbekov: detained
  Erbol Umarbekov was jailed for three days. → Erbol Umarbekov: administrative-arrest 3 days
`);

const warned = rows(`
  Erbol Umarbekov was told by police not to attend the rally. → Erbol Umarbekov: warned
  Prosecutors advised Erbol Umarbekov not to take part in rallies. → Erbol Umarbekov: warned
  Erbol Umarbekov said he was called to the prosecutor's office and made to sign a written warning. → Erbol Umarbekov: warned
  Two residents, Erbol Umarbekov and Saniya Kasymova, said they were summoned and made to sign written warnings. → Erbol Umarbekov: warned; Saniya Kasymova: warned
  The lawyer told Erbol Umarbekov not to attend the rally. →
  Erbol Umarbekov was told by police not to worry. →
`);

const left = rows(`
  Erbol Umarbekov walked through the gates of the colony on Monday. → Erbol Umarbekov: released
  Erbol Umarbekov walked through the gates of the theatre on Monday. →
`);

describe("who walks out", () => {
  it.each(left)("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("looked for", () => {
  it.each(wanted)("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("handed to another state", () => {
  it.each(handed)("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("freedom with bounds, and custody of some length", () => {
  it.each(bounds)("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a warning in other words", () => {
  it.each(warned)("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
