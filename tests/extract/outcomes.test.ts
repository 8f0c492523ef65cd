import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function found(text: string) {
  return extract({ id: "invented", text, metadata: { published: "2031-06-01" } }, tables).incidents.map(
    ({ person, count, status, sentence, fine, background }) => {
      const who = person?.name ?? `group of ${count}`;
      return [background ? `${who}, background` : who, status, sentence ?? fine];
    },
  );
}

describe("who is the victim is told by the grammar", () => {
  it.each([
    ["Erbol Umarbekov was detained by police in Taraz.", [["Erbol Umarbekov", "detained", null]]],
    ["Police in Taraz detained Erbol Umarbekov.", [["Erbol Umarbekov", "detained", null]]],
    [
      "A court in Taraz sentenced Erbol Umarbekov, a 52-year-old engineer, to six years in prison.",
      [["Erbol Umarbekov", "imprisoned", { years: 6 }]],
    ],
    [
      "Erbol Umarbekov, who runs a shop, and Saniya Kasymova got 15 days in jail each.",
      [
        ["Erbol Umarbekov", "administrative-arrest", { days: 15 }],
        ["Saniya Kasymova", "administrative-arrest", { days: 15 }],
      ],
    ],
    ["Saniya Kasymova was fined 50 MCI in Taraz.", [["Saniya Kasymova", "fined", { amount: 50, unit: "MCI" }]]],
    ["Erbol Umarbekov was placed under house arrest.", [["Erbol Umarbekov", "house-arrest", null]]],
    [
      "Erbol Umarbekov was given three years of restricted freedom.",
      [["Erbol Umarbekov", "restricted-freedom", { years: 3 }]],
    ],
    [
      "A court in Taraz placed Erbol Umarbekov and Saniya Kasymova in pre-trial detention until March 13.",
      [
        ["Erbol Umarbekov", "pretrial-detention", null],
        ["Saniya Kasymova", "pretrial-detention", null],
      ],
    ],
    [
      "The court also placed the cameraman, Erbol Umarbekov, under house arrest.",
      [["Erbol Umarbekov", "house-arrest", null]],
    ],
    [
      "A court ordered Erbol Umarbekov, founder of a channel, held until 13 July.",
      [["Erbol Umarbekov", "pretrial-detention", null]],
    ],
    ["Erbol Umarbekov gets 15 days' arrest.", [["Erbol Umarbekov", "administrative-arrest", { days: 15 }]]],
    [
      "Erbol Umarbekov was ordered to pay 110,740 tenge.",
      [["Erbol Umarbekov", "fined", { amount: 110_740, unit: "KZT" }]],
    ],
    [
      "Erbol Umarbekov walked free with a three-year suspended sentence.",
      [["Erbol Umarbekov", "restricted-freedom", { years: 3 }]],
    ],
    [
      "His son Erbol Umarbekov, who was spreading the rug, got off with a warning.",
      [["Erbol Umarbekov", "warned", null]],
    ],
    [
      "The court gave Erbol Umarbekov, Saniya Kasymova, and Timur Ospanuly 20 days in jail in Taraz.",
      [
        ["Erbol Umarbekov", "administrative-arrest", { days: 20 }],
        ["Saniya Kasymova", "administrative-arrest", { days: 20 }],
        ["Timur Ospanuly", "administrative-arrest", { days: 20 }],
      ],
    ],
    [
      "A court in Taraz sentenced Erbol Umarbekov and Saniya Kasymova to 18 months and two years in prison, respectively.",
      [
        ["Erbol Umarbekov", "imprisoned", { months: 18 }],
        ["Saniya Kasymova", "imprisoned", { years: 2 }],
      ],
    ],
    [
      "Erbol Umarbekov and Saniya Kasymova were jailed for 12 and nine years, respectively.",
      [
        ["Erbol Umarbekov", "imprisoned", { years: 12 }],
        ["Saniya Kasymova", "imprisoned", { years: 9 }],
      ],
    ],
    [
      "Aleksei and Olesya Umarbekov were detained in Taraz; he got 12 days and she a 35,000-ruble fine.",
      [
        ["Aleksei Umarbekov", "administrative-arrest", { days: 12 }],
        ["Olesya Umarbekov", "fined", { amount: 35000, unit: "RUB" }],
      ],
    ],
    [
      "Erbol Umarbekov gets 15 days and the pensioner Saniya Kasymova a fine of 40 MCI.",
      [
        ["Erbol Umarbekov", "administrative-arrest", { days: 15 }],
        ["Saniya Kasymova", "fined", { amount: 40, unit: "MCI" }],
      ],
    ],
    ["Saniya Kasymova was fined 77, 532 tenge.", [["Saniya Kasymova", "fined", { amount: 77_532, unit: "KZT" }]]],
    ["Seven were let go that evening.", [["group of 7", "released", null]]],
    [
      "The others were handed jail terms in Taraz: Erbol Umarbekov (15 days), Saniya Kasymova and Timur Ospanuly (10 days each).",
      [
        ["Erbol Umarbekov", "administrative-arrest", { days: 15 }],
        ["Saniya Kasymova", "administrative-arrest", { days: 10 }],
        ["Timur Ospanuly", "administrative-arrest", { days: 10 }],
      ],
    ],
    [
      "Decisions of the court of Taraz: Erbol Umarbekov – 15 days of arrest, Saniya Kasymova – a fine of 20 MCI.",
      [
        ["Erbol Umarbekov", "administrative-arrest", { days: 15 }],
        ["Saniya Kasymova", "fined", { amount: 20, unit: "MCI" }],
      ],
    ],
    ["Police took Erbol Umarbekov into custody.", [["Erbol Umarbekov", "detained", null]]],
    ["Police detained twenty protesters in Taraz.", [["group of 20", "detained", null]]],
    [
      "Erbol Umarbekov was picked up by police and received 15 days in jail.",
      [["Erbol Umarbekov", "administrative-arrest", { days: 15 }]],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("charges", () => {
  function charge(text: string) {
    const [incident] = extract({ id: "invented", text, metadata: {} }, tables).incidents;
    return [incident?.charge?.text, incident?.charge?.category, incident?.charge?.law];
  }

  it("are known by their words, and by the articles of law of the country", () => {
    expect(charge("A court in Taraz, Kazakhstan, fined Erbol Umarbekov 50 MCI under Article 488 Part 6.")).toEqual([
      "Article 488 Part 6",
      "peaceful-assembly",
      [{ code: "KZ-CAO", article: "488", part: "6" }],
    ]);
    expect(charge("Erbol Umarbekov was detained in Taraz on fabricated drug charges.")).toEqual([
      "fabricated drug charges",
      "drugs",
      [],
    ]);
  });

  it("name no law where two codes of the country could be meant, or none is known", () => {
    expect(charge("Erbol Umarbekov was detained in Taraz under Article 999.")).toEqual(["Article 999", null, []]);
  });

  it("take a point in an article of Kazakhstan for its part", () => {
    const [, category, law] = charge("Erbol Umarbekov was detained in Taraz, Kazakhstan, under Article 378.2.");
    expect([category, law]).toEqual(["insult-official", [{ code: "KZ-CC", article: "378", part: "2" }]]);
  });
});

describe("large groups", () => {
  it("are background where no day is stated, and counted where one is", () => {
    expect(found("Some 35,000 people have been detained since then.")).toEqual([
      ["group of 35000, background", "detained", null],
    ]);
    expect(found("Since troops came on February 24, more than 19,400 people have been detained.")).toEqual([
      ["group of 19400, background", "detained", null],
    ]);
    expect(found("On 3 March 2031, police detained 350 protesters in Taraz.")).toEqual([
      ["group of 350", "detained", null],
    ]);
  });
});

describe("what is not understood", () => {
  it("is named as a problem with its words, not passed over", () => {
    const text = "The bus was stopped. In the evening were detained all but the driver.";
    const { incidents, problems } = extract({ id: "invented", text, metadata: {} }, tables);
    expect(incidents).toEqual([]);
    expect(problems).toEqual([
      { message: "no rule could tell whom “were detained” is about", span: { start: 36, end: 49 } },
    ]);
  });

  it("is which of two towns is meant", () => {
    const text = "Police detained Erbol Umarbekov in Taraz and Shymkent.";
    expect(extract({ id: "invented", text, metadata: {} }, tables).incidents).toMatchObject([{ placeId: null }]);
  });
});

describe("the line of a list", () => {
  it.each([
    [
      "April 3, Astana, Umarbekov E., Article 488 Part 6 of the Administrative Code, 15 days of arrest, was released",
      [["Umarbekov E.", "administrative-arrest", { days: 15 }]],
    ],
    [
      "1. / Umarbekov Erbol / 1971 / Art. 405 p. 1 (invented) / Almaty, Almaly district court No. 2, 14.07.2021, 3 yrs 2 mths / colony",
      [["Umarbekov Erbol", "imprisoned", { years: 3, months: 2 }]],
    ],
    [
      "April 5, Taraz, Umarbekov E. and Umarbekova Sh. (invented), Article 488, 10 days of arrest and a fine of 70 MCI respectively.",
      [
        ["Umarbekov E.", "administrative-arrest", { days: 10 }],
        ["Umarbekova Sh.", "fined", { amount: 70, unit: "MCI" }],
      ],
    ],
    ["April 11, Taraz, Umarbekova Sh., Article 434 Part 1, warning", [["Umarbekova Sh.", "warned", null]]],
    [
      "April 12, Taraz, Umarbekov E., held for four hours, a ban on travel for 3 years",
      [["Umarbekov E.", "detained", null]],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("is no ordinary passage with commas", () => {
    expect(found("In Taraz, Erbol Umarbekov, 44, walked for three years, he said.")).toEqual([]);
  });
});

describe("he and she", () => {
  it("are whom their paragraph has named, not the last victim", () => {
    const text = "Police detained Erbol Umarbekov.\n\nSaniya Kasymova is no stranger to courts. She was fined 50 MCI.";
    expect(found(text)).toEqual([
      ["Erbol Umarbekov", "detained", null],
      ["Saniya Kasymova", "fined", { amount: 50, unit: "MCI" }],
    ]);
  });

  it("are nobody where a paragraph has named several others", () => {
    const text = "Police detained Erbol Umarbekov.\n\nBerik Kasymov called Timur Ospanuly. He was fined 50 MCI.";
    expect(found(text)).toEqual([["Erbol Umarbekov", "detained", null]]);
  });
});

describe("what an attacker would look for", () => {
  it("whoever was murdered is not the one who was sentenced", () => {
    expect(
      found("Erbol Umarbekov was convicted of murdering Saniya Kasymova and sentenced to 15 years in prison."),
    ).toEqual([["Erbol Umarbekov", "imprisoned", { years: 15 }]]);
  });

  it.each([
    ["demanded", "The prosecutor demanded that Erbol Umarbekov be sentenced to seven years in prison."],
    ["requested", "Prosecutors requested that Erbol Umarbekov be jailed for nine years."],
    ["wanted of the court", "The prosecutor asked the court to have Erbol Umarbekov sentenced to four years."],
    ["risked", "Erbol Umarbekov risks being jailed for five years."],
    ["denied", "Police denied that Erbol Umarbekov was arrested."],
    ["denied by the person", "Erbol Umarbekov denied having been detained."],
    ["wished", "It is time that Erbol Umarbekov be jailed for five years."],
    ["of nobody", "Nobody, including Erbol Umarbekov, was detained."],
    ["called for", "Activists called on the authorities to ensure Erbol Umarbekov is released."],
    ["false", "Reports that Erbol Umarbekov was jailed for 10 years turned out to be false."],
    ["quashed", "A court in Taraz overturned the ruling by which Erbol Umarbekov was jailed for six years."],
  ])("what is %s has not happened", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  function whenAndWhere(text: string) {
    return extract({ id: "invented", text, metadata: {} }, tables).incidents.map(({ date, placeId }) => [
      date,
      placeId,
    ]);
  }

  it.each([
    ["born", "Erbol Umarbekov, who was born on March 3, 1975 in Taraz, was detained."],
    ["a native of", "Erbol Umarbekov, a native of Shymkent, was arrested."],
    ["spoken of in", "Journalists in Astana reported that Erbol Umarbekov was detained."],
  ])("a place or day where somebody is %s is not that of the detention", (_, text) => {
    expect(whenAndWhere(text)).toEqual([[null, null]]);
  });

  it("a day that does not exist is no date, nor is its month", () => {
    expect(whenAndWhere("Erbol Umarbekov was detained on 31 February 2023.")).toEqual([[null, null]]);
  });

  it("whom a singular relative clause is about is the last of a list, or nobody when it may be either of two", () => {
    expect(found("The rally was for Erbol Umarbekov and Saniya Kasymova, who is in pre-trial detention.")).toEqual([
      ["Saniya Kasymova", "pretrial-detention", null],
    ]);
    expect(found("They met the husband of Saniya Kasymova, who was jailed for two years.")).toEqual([]);
  });

  it("a detention behind a release is how it stands now", () => {
    const text =
      "Erbol Umarbekov was released. Erbol Umarbekov was then detained again and sentenced to 15 days in jail.";
    expect(found(text)).toEqual([["Erbol Umarbekov", "administrative-arrest", { days: 15 }]]);
  });

  it("a life sentence is one, and a suspended one is no prison", () => {
    expect(found("Erbol Umarbekov was sentenced to life in prison.")).toEqual([
      ["Erbol Umarbekov", "imprisoned", { life: true }],
    ]);
    expect(found("Erbol Umarbekov was sentenced to five years, but the term was suspended.")).toEqual([
      ["Erbol Umarbekov", "restricted-freedom", { years: 5 }],
    ]);
    expect(found("Erbol Umarbekov was jailed for 10 years after attacking a guard.")).toEqual([
      ["Erbol Umarbekov", "imprisoned", { years: 10 }],
    ]);
  });

  it("a bound is not stated as a number", () => {
    const [group] = extract({ id: "x", text: "Police detained at least 15 people.", metadata: {} }, tables).incidents;
    expect([group?.count, group?.evidence.count?.[0]?.basis]).toEqual([15, "inferred"]);
  });

  it("an earlier case lends its date to nobody", () => {
    const text =
      "Erbol Umarbekov was sentenced to five years on 3 March 2031. He was sentenced to three years in 2015. Saniya Kasymova was sentenced to five years.";
    const dates = extract({ id: "x", text, metadata: { published: "2031-06-01" } }, tables).incidents.map(
      ({ person, date }) => [person?.name, date],
    );
    expect(dates).toEqual([
      ["Erbol Umarbekov", "2031-03-03"],
      ["Erbol Umarbekov", "2015"],
      ["Saniya Kasymova", "2031-03-03"],
    ]);
  });

  it("nothing is carried over from what stands behind, or stands far off, or begins a new matter", () => {
    const date = (text: string) =>
      extract({ id: "x", text, metadata: {} }, tables).incidents.find(
        ({ person }) => person?.name === "Saniya Kasymova",
      )?.date;
    const first = "Erbol Umarbekov was fined 50 MCI on 3 March 2031.";
    const second = "Saniya Kasymova was fined 50 MCI.";
    expect(date(`${first} ${second}`)).toBe("2031-03-03");
    expect(date(`${second} ${first}`)).toBeNull();
    expect(date(`${first} Separately, ${second}`)).toBeNull();
    expect(date(`${first}\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\n${second}`)).toBeNull();
  });
});

describe("silence", () => {
  it.each([
    ["what may come", "Erbol Umarbekov could be sentenced to six years in prison."],
    ["what was denied", "Erbol Umarbekov was not detained."],
    ["those who sentence", "Judge Erbol Umarbekov said that the court had sentenced nobody."],
    ["those who speak", "Lawyer Saniya Kasymova said that the arrests were unlawful."],
    ["what is planned", "Protesters plan to meet on 5 June in Taraz, said Erbol Umarbekov."],
    ["what the prosecution asks", "Prosecutors asked for six years for Erbol Umarbekov."],
    ["a heading by itself", "Erbol Umarbekov Jailed For Rally"],
  ])("meets %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("meets what a relative or a lawyer of the victim does", () => {
    expect(found("Erbol Umarbekov, whose wife Saniya Kasymova spoke to us, was detained in Taraz.")).toEqual([
      ["Erbol Umarbekov", "detained", null],
    ]);
  });
});
