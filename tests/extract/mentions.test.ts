import { describe, expect, it } from "vitest";
import { clean } from "../../src/extract/stage1Clean.ts";
import { toPassages } from "../../src/extract/stage2Passages.ts";
import { seen } from "./seen.ts";

describe("dates", () => {
  it.each([
    ["They met on October 18, 2023 in Taraz.", "October 18, 2023", { year: 2023, month: 10, day: 18 }],
    ["They met on October 18.", "October 18", { year: null, month: 10, day: 18 }],
    ["They met on Oct. 18.", "Oct. 18", { year: null, month: 10, day: 18 }],
    ["They met on 18 October 2023.", "18 October 2023", { year: 2023, month: 10, day: 18 }],
    ["They met in October 2023.", "October 2023", { year: 2023, month: 10, day: null }],
    ["They met in 2019.", "2019", { year: 2019, month: null, day: null }],
    ["They met in May.", "May", { year: null, month: 5, day: null }],
  ])("%s", (text, words, value) => {
    expect(seen(text, "date")).toEqual([[words, value]]);
  });

  it("are counted back from the publication where they are weekdays, but not where a date follows", () => {
    expect(seen("They met on Wednesday.", "date").map(([words]) => words)).toEqual(["Wednesday"]);
    expect(seen("They met on Wednesday, October 18.", "date")).toEqual([
      ["Wednesday, October 18", { year: null, month: 10, day: 18, weekday: 2 }],
    ]);
    expect(seen("They meet next Wednesday, as every Friday.", "date")).toEqual([]);
  });

  it("are not seen in words that only look like one", () => {
    for (const text of [
      "They may march.",
      "The house has 2019 windows.",
      "On June 31 nothing happened.",
      "It cost 18.5.",
    ])
      expect(seen(text, "date").filter(([, value]) => (value as { day: number | null }).day !== null)).toEqual([]);
  });
});

describe("terms", () => {
  it.each([
    ["He got 15 days of administrative arrest.", "15 days", { days: 15 }, "administrative-arrest"],
    ["He got an 18-day jail term.", "18-day", { days: 18 }, "imprisoned"],
    ["He got two and a half years in prison.", "two and a half years", { years: 2, months: 6 }, "imprisoned"],
    ["He got 7 1/2 years.", "7 1/2 years", { years: 7, months: 6 }, null],
    ["He got a year and two months in jail.", "a year and two months", { years: 1, months: 2 }, "imprisoned"],
    ["She got three years of restricted freedom.", "three years", { years: 3 }, "restricted-freedom"],
    ["He was held for 72 hours.", "72 hours", { hours: 72 }, null],
  ])("%s", (text, words, term, kind) => {
    expect(seen(text, "term")).toEqual([[words, { term, kind }]]);
  });

  it("are not ages, times that have passed, or limits", () => {
    for (const text of [
      "He is 36 years old.",
      "It happened two years ago.",
      "He faces up to ten years.",
      "A day later he left.",
    ])
      expect(seen(text, "term")).toEqual([]);
  });
});

describe("fines", () => {
  it.each([
    ["He paid 91,890 tenge.", "91,890 tenge", { amount: 91_890, unit: "KZT" }],
    ["He paid 291 700 tenge.", "291 700 tenge", { amount: 291_700, unit: "KZT" }],
    ["He paid 50 MCI.", "50 MCI", { amount: 50, unit: "MCI" }],
  ])("%s", (text, words, value) => {
    expect(seen(text, "fine")).toEqual([[words, value]]);
  });

  it("are not numbers of other things", () => {
    expect(seen("He bought 50 apples and 3 tents.", "fine")).toEqual([]);
  });
});

describe("places", () => {
  it.each([
    ["A court in Taraz met.", ["Taraz"]],
    ["In Almaty, nobody came.", ["Almaty"]],
    ["The Talgar District Court met.", ["Talgar"]],
    ["The district court of Talghar in the Almaty region met.", ["Talghar", "Almaty"]],
    ["Osh Regional Court met.", ["Osh"]],
    ["Four in Astana and three in Shymkent stayed.", ["Astana", "Shymkent"]],
    ["He lives in the capital.", ["the capital"]],
    ["He lives in the Kazakh capital.", ["the Kazakh capital"]],
  ])("%s", (text, places) => {
    expect(seen(text, "place").map(([words]) => words)).toEqual(places);
  });

  it("are not people who bear the name of a town, nor countries", () => {
    expect(seen("He spoke to Oral Baimukhan in Kazakhstan.", "place")).toEqual([]);
    expect(seen("A farmer from Taraz came. All of them left.", "place")).toMatchObject([["Taraz", { kind: "origin" }]]);
  });
});

describe("people", () => {
  it.each([
    ["Yesterday Erbol Umarbekov came.", ["Erbol Umarbekov"]],
    ["Although Erbol Umarbekov came, Saniya Kasymova left.", ["Erbol Umarbekov", "Saniya Kasymova"]],
    ["The singer Aizhan Maksat kyzy came.", ["Aizhan Maksat kyzy"]],
    ["Opposition activist E. Umarbekov came.", ["E. Umarbekov"]],
  ])("%s", (text, names) => {
    expect(seen(text, "person").map(([words]) => words)).toEqual(names);
  });

  it("know the role that stands before the name", () => {
    expect(seen("They jailed opposition activist Erbol Umarbekov.", "person")).toEqual([
      ["Erbol Umarbekov", { name: "Erbol Umarbekov", role: "opposition activist", part: null }],
    ]);
  });

  it("are not institutions, days, or groups", () => {
    for (const text of [
      "He went to the Justice Department on Republic Day.",
      "It was said by the Qaharman Kz human rights group.",
      "He joined the Koshe Party in January.",
      "Radio Invented reported from Almaty City Court.",
    ])
      expect(seen(text, "person")).toEqual([]);
  });
});

describe("groups and those who are taken up", () => {
  it.each([
    [
      "Police detained seven activists.",
      "seven activists",
      { count: 7, isRough: false, partOf: null, lessNamed: false },
    ],
    [
      "Police detained four other opposition activists.",
      "four other opposition activists",
      { count: 4, isRough: false, partOf: null, lessNamed: false },
    ],
    ["Police detained at least 15 people.", "15 people", { count: 15, isRough: true, partOf: null, lessNamed: false }],
    ["Police detained up to ten people.", "ten people", { count: 10, isRough: true, partOf: null, lessNamed: false }],
    [
      "Police detained several people.",
      "several people",
      { count: null, isRough: false, partOf: null, lessNamed: false },
    ],
    [
      "Police detained a retired music teacher.",
      "a retired music teacher",
      { count: 1, isRough: false, partOf: null, lessNamed: false },
    ],
  ])("%s", (text, words, value) => {
    expect(seen(text, "group")).toEqual([[words, value]]);
  });

  it.each([
    ["All of them were fined.", "All of them"],
    ["These activists were fined.", "These activists"],
    ["They were fined.", "They"],
  ])("%s", (text, words) => {
    expect(seen(text, "anaphor").map(([found]) => found)).toEqual([words]);
  });
});

describe("articles of law", () => {
  it.each([
    ["under Article 488 Part 6 of the Administrative Code.", "Article 488 Part 6", ["488", "6", "administrative"]],
    ["under Article 278, part 3, of the criminal code.", "Article 278, part 3", ["278", "3", "criminal"]],
    ["under part 9 of Article 490 of CoAO.", "part 9 of Article 490", ["490", "9", "administrative"]],
    ["Art. 405 p. 1 (invented)", "Art. 405 p. 1", ["405", "1", null]],
    ["Article 456-2 of the Administrative Code", "Article 456-2", ["456-2", null, "administrative"]],
    ["Articles 378.2 (invented)", "Articles 378.2", ["378.2", null, null]],
  ])("%s", (text, words, [article, part, code]) => {
    expect(seen(text, "law")).toEqual([[words, { article, part, code }]]);
  });

  it("are not articles of a newspaper, nor parts of a town", () => {
    expect(seen("He wrote 3 articles in the old part of town.", "law")).toEqual([]);
  });
});

describe("organisations", () => {
  it.each([
    ["He leads the party “Forward, Invented!” today.", "Forward, Invented!"],
    ["He joined the Jana Jol movement.", "Jana Jol"],
  ])("%s", (text, name) => {
    expect(seen(text, "organisation")).toEqual([[name, { name }]]);
  });

  it("are not quotations", () => {
    expect(seen("He called it “a shame for all” and left.", "organisation")).toEqual([]);
  });
});

describe("passages", () => {
  it("do not end after abbreviations and initials", () => {
    const text = "The judge applied Art. 488 to E. Umarbekov. He left.";
    expect(toPassages(text, clean(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      "The judge applied Art. 488 to E. Umarbekov.",
      "He left.",
    ]);
  });

  it("end behind the label of a turn, where an article is a talk", () => {
    const cut = (text: string) => toPassages(text, clean(text)).map(({ start, end }) => text.slice(start, end));
    const talk = "Q. Who came?\n\nA. Rauf was there.\n\nQ. And then?\n\nA. Small things.";
    expect(cut(talk)).toEqual(["Q.", "Who came?", "A.", "Rauf was there.", "Q.", "And then?", "A.", "Small things."]);
    expect(cut("A. Umarbekov was there.")).toEqual(["A. Umarbekov was there."]);
  });

  it("cover every word of the article exactly once", () => {
    const text = "Home\n• Home > News\nTitle of it\nTitle of it\n\nFirst. Second!  Third?\r\nShare\nLast";
    const passages = toPassages(text, clean(text));
    expect(
      passages
        .map(({ start, end }) => text.slice(start, end))
        .join(" ")
        .replace(/\s+/gu, " "),
    ).toBe(text.replace(/\s+/gu, " "));
    expect(passages.filter(({ kind }) => kind === "furniture").map(({ start, end }) => text.slice(start, end))).toEqual(
      ["Home", "• Home > News", "Title of it", "Share"],
    );
  });
});
