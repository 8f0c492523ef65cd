import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** Reports of invented people. */
const changed = rows(`
  Erlan Dosov was sentenced to thirteen years in February. On appeal, seven months were taken off this. → Erlan Dosov: imprisoned 12 years 5 months
  The court knocked a year off Erlan Dosov's five-year sentence. → Erlan Dosov: imprisoned 4 years
  The regional court changed the fine of Zoya Tretyak to three years in a general-regime colony. → Zoya Tretyak: imprisoned 3 years
  The Supreme Court shortened the arrest of Vera Lehtin from 15 days to nine. → Vera Lehtin: administrative-arrest 9 days
  Erlan Dosov was fined 20 MCI on 5 March. On 20 April the regional court cancelled the fine. → Erlan Dosov: acquitted
  One panel struck down the penalty of Erlan Dosov and terminated proceedings. → Erlan Dosov: acquitted
  The Supreme Court overturned the conviction of Erlan Dosov and ordered a new trial. → Erlan Dosov: under-investigation
  The court revoked the suspended sentence of Erlan Dosov and sent him to a colony for three years. → Erlan Dosov: imprisoned 3 years
  The preventive measure for Aibek Sultanov was changed to house arrest. → Aibek Sultanov: house-arrest
  The court replaced the house arrest of Ulan Maksatov with detention. → Ulan Maksatov: pretrial-detention
  The appeal court reduced by six months the five-year sentence of Aibek Sultanov. → Aibek Sultanov: imprisoned 4 years 6 months
  Six months were taken off Aibek Sultanov's five-year term by the court of appeal. → Aibek Sultanov: imprisoned 4 years 6 months
  The Supreme Court quashed the sentence of Aibek Sultanov and sent the case for retrial. → Aibek Sultanov: under-investigation
  The regional court overturned the 10-day arrest of Aibek Sultanov. → Aibek Sultanov: acquitted
  The regional court annulled the fine of Aibek Sultanov. → Aibek Sultanov: acquitted
`);

const silent = rows(`
  The regional court changed her fine of 150,000 roubles to three years in a general-regime colony, Zoya Tretyak said. → 
  He took a few days off from work, said Erlan Dosov. → 
  The court of appeal dismissed the complaint of Aibek Sultanov. →
`);

describe("a penalty or a measure that a later ruling changed", () => {
  it.each(changed)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("nothing that changed", () => {
  it.each(silent)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});
