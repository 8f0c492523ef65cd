import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function read(text: string) {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents
    .filter(({ background }) => !background)
    .map(({ person, count, status, sentence }) => [person?.name ?? count, status, sentence]);
}

const LEAD = "A court in Taraz has sentenced a former state television editor to eight years in prison.";
const TWO = "A court in Taraz on Saturday ordered that two reporters be held for four months pending trial.";

describe("those whom the opening tells of without a name, and the next paragraph names", () => {
  it.each([
    "Erbol Umarbekov, 44, denied the charges.",
    "The Taraz City Court handed down the sentence to Erbol Umarbekov on Thursday after finding him guilty of fraud.",
    "Erbol Umarbekov was convicted of fraud. He pleaded not guilty.",
    "Erbol Umarbekov was arrested in May.",
  ])("%s", (text) => {
    expect(read(`${LEAD}\n\n${text}`)).toEqual([["Erbol Umarbekov", "imprisoned", { years: 8 }]]);
  });

  it.each([
    "Erbol Umarbekov and Serik Alibaev face up to eight years in jail if found guilty, a lawyer said.",
    "Erbol Umarbekov and Serik Alibaev were detained on Thursday at the airport.",
  ])("%s", (text) => {
    expect(read(`${TWO}\n\n${text}`).map(([name, status]) => [name, status])).toEqual([
      ["Erbol Umarbekov", "pretrial-detention"],
      ["Serik Alibaev", "pretrial-detention"],
    ]);
  });

  it("reads what stands behind a dateline as prose", () => {
    const lead = "TARAZ, June 4 (Agency) - A lawyer who defended them was given a 12-year sentence on Tuesday.";
    expect(read(`${lead}\n\nErbol Umarbekov was convicted of fraud.`)).toEqual([
      ["Erbol Umarbekov", "imprisoned", { years: 12 }],
    ]);
  });

  it.each([
    "Erbol Umarbekov said that the editor had been ill.",
    "Separately, Erbol Umarbekov was arrested in Taraz.",
    "Erbol Umarbekov and Serik Alibaev were arrested in May.",
    "A court in Oral convicted Erbol Umarbekov.",
  ])("is nobody further: %s", (text) => {
    expect(read(`${LEAD}\n\n${text}`)).not.toContainEqual(["Erbol Umarbekov", "imprisoned", { years: 8 }]);
  });

  it("hangs a clause on the person whom a noun describes", () => {
    const text =
      "A court in Taraz rejected an appeal by Erbol Umarbekov, an activist who was handed a five-year prison term.";
    expect(read(text)).toEqual([["Erbol Umarbekov", "imprisoned", { years: 5 }]]);
  });
});
