import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function found(text: string, published?: string) {
  const metadata = published === undefined ? {} : { published };
  return extract({ id: "invented", text, metadata }, tables).incidents.map(
    ({ person, count, status, date, sentence, fine, background }) => {
      const who = person?.name ?? `group of ${count}`;
      return [background ? `${who}, background` : who, status, date, sentence ?? fine];
    },
  );
}

describe("English with the order of words of another language", () => {
  it.each([
    [
      "On 5 May 2031 in Taraz were detained five participants of a picket.",
      [["group of 5", "detained", "2031-05-05", null]],
    ],
    ["In Taraz by police was detained the blogger Erbol Umarbekov.", [["Erbol Umarbekov", "detained", null, null]]],
    [
      "Besides, for 20 days were arrested members of the party “Alga” Erbol Umarbekov and Saniya Kasymova.",
      [
        ["Erbol Umarbekov", "administrative-arrest", null, { days: 20 }],
        ["Saniya Kasymova", "administrative-arrest", null, { days: 20 }],
      ],
    ],
    [
      "It is recalled that on 4 March 2031 for a similar crime was sentenced to 12 years of imprisonment lawyer Erbol Umarbekov.",
      [["Erbol Umarbekov", "imprisoned", "2031-03-04", { years: 12 }]],
    ],
    [
      "Saniya Kasymova was subjected to a fine in the amount of 50 MCI.",
      [["Saniya Kasymova", "fined", null, { amount: 50, unit: "MCI" }]],
    ],
    [
      "The measure of restraint in the form of a ban on certain actions was chosen to Erbol Umarbekov.",
      [["Erbol Umarbekov", "restricted-freedom", null, null]],
    ],
    [
      "In Taraz were detained 17 persons. 11 of them were released, the rest were placed in SIZO.",
      [
        ["group of 11", "released", null, null],
        ["group of 6", "pretrial-detention", null, null],
      ],
    ],
    [
      "To Erbol Umarbekov the judge assigned 13 days of arrest, to Saniya Kasymova - 10 days.",
      [
        ["Erbol Umarbekov", "administrative-arrest", null, { days: 13 }],
        ["Saniya Kasymova", "administrative-arrest", null, { days: 10 }],
      ],
    ],
    [
      "The student Erbol Umarbekov was let go with a fine of 800 rubles.",
      [["Erbol Umarbekov", "fined", null, { amount: 800, unit: "RUB" }]],
    ],
    [
      "A court in Taraz extended the term of holding in custody of the journalist Erbol Umarbekov until 5 December.",
      [["Erbol Umarbekov", "pretrial-detention", null, null]],
    ],
    [
      "Police in Taraz detained the artist Saniya Kasymova and the driver Erbol Umarbekov; the latter was released after three hours.",
      [
        ["Saniya Kasymova", "detained", null, null],
        ["Erbol Umarbekov", "released", null, null],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "With Erbol Umarbekov was held a talk in the police of Taraz.",
    "When the phone was seized Erbol Umarbekov was not at home.",
  ])("says nothing of %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a name behind what its bearer belongs to", () => {
  it.each([
    ["Former deputy of the parliament Saniya Kasymova was sent under house arrest.", "Saniya Kasymova"],
    ["A court placed under house arrest the doctor of the regional hospital Erbol Umarbekov.", "Erbol Umarbekov"],
    ["According to the lawyer, human rights defender E. Umarbekov was placed under house arrest.", "E. Umarbekov"],
    [
      "The court elected house arrest against the head of the union “Labour” Erbol Umarbekov, lawyer Saniya Kasymova told the agency.",
      "Erbol Umarbekov",
    ],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([[name, "house-arrest", null, null]]);
  });

  it("leaves out the one whom somebody serves", () => {
    expect(found("The lawyer of the arrested Erbol Umarbekov was detained in Taraz.")).toEqual([]);
  });
});

describe("the day within the verb, counted from the line of the agency", () => {
  it("takes yesterday for the day before", () => {
    const text =
      "Invented title of a report\n\nBaku. 22.05.31. /Agency/: Erbol Umarbekov was yesterday subjected by a court to 30 days of administrative arrest.";
    expect(found(text)).toEqual([["Erbol Umarbekov", "administrative-arrest", "2031-05-21", { days: 30 }]]);
  });
});
