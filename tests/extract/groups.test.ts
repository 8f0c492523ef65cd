import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function found(text: string) {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents
    .filter(({ background }) => !background)
    .map(({ person, count, status }) => [person?.name ?? count, status]);
}

describe("people without names are counted", () => {
  it.each([
    ["Police in Taraz detained two dozen protesters.", [[24, "detained"]]],
    ["Police in Taraz detained a dozen people.", [[12, "detained"]]],
    ["Police in Taraz detained a couple of teenagers.", [[2, "detained"]]],
    ["Two passers-by were detained in Taraz.", [[2, "detained"]]],
    ["Police in Taraz detained a score of protesters.", [[20, "detained"]]],
    ["On 5 May two hundred people were detained in Taraz.", [[200, "detained"]]],
    ["On Monday five were fined in Taraz.", [[5, "fined"]]],
    ["Three, who had climbed on the car, were fined in Taraz.", [[3, "fined"]]],
    [
      "Erbol Umarbekov, 52, who signed a pledge in Taraz, is under investigation.",
      [["Erbol Umarbekov", "under-investigation"]],
    ],
    [
      "The driver Erbol Umarbekov, 34, whose car was searched, was detained in Taraz.",
      [["Erbol Umarbekov", "detained"]],
    ],
    ["Interior Ministry: fifteen detained for hooliganism.", [[15, "detained"]]],
    ["All the others, 31 people, were released in Taraz.", [[31, "released"]]],
    ["A supporter of the workers, Erbol Umarbekov, was detained.", [["Erbol Umarbekov", "detained"]]],
    ["The driver who accompanied him, Erbol Umarbekov, was detained.", [["Erbol Umarbekov", "detained"]]],
    [
      "At least nine workers were detained. Five were jailed for ten days. Three came home the same evening.",
      [
        [5, "administrative-arrest"],
        [3, "released"],
      ],
    ],
    [
      "Five people were detained in Taraz. One of them, Saniya Kasymova, was let go; the other four are in the police station.",
      [
        ["Saniya Kasymova", "released"],
        [4, "detained"],
      ],
    ],
    ["Three former and present employees were detained in Taraz.", [[3, "detained"]]],
    ["A 17-year-old was detained in Taraz.", [[1, "detained"]]],
    ["In Taraz, eight more were detained.", [[8, "detained"]]],
    ["All seven people were released in Taraz.", [[7, "released"]]],
    ["Three Jehovah's Witnesses were released in Taraz.", [[3, "released"]]],
    ["Five alleged Hizb ut-Tahrir members were detained in Taraz.", [[5, "detained"]]],
    ["Two Oral residents were detained in Taraz.", [[2, "detained"]]],
    ["Seven of the defendants were released in Taraz.", [[7, "released"]]],
    ["Three of his fellow believers were detained in Taraz.", [[3, "detained"]]],
    ["Police in Taraz detained at least nine members of the choir.", [[9, "detained"]]],
    [
      "Erbol Umarbekov was detained in Taraz. His cameraman, who had filmed it, was fined 20 MCI.",
      [
        ["Erbol Umarbekov", "detained"],
        [1, "fined"],
      ],
    ],
    [
      "Erbol Umarbekov was detained in Taraz, and his co-defendant was jailed for three years.",
      [
        ["Erbol Umarbekov", "detained"],
        [1, "imprisoned"],
      ],
    ],
    [
      "Erbol Umarbekov and cameraman Timur Ospanov were detained. His cameraman was fined 20 MCI.",
      [
        ["Erbol Umarbekov", "detained"],
        ["Timur Ospanov", "fined"],
      ],
    ],
    [
      "Erbol Umarbekov was detained in Taraz. His lawyer was not admitted, his colleague was surprised.",
      [["Erbol Umarbekov", "detained"]],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["without a number", "Police in Taraz detained several activists."],
    ["when they are anybody", "A person was detained in Taraz."],
    ["in somebody's words about anybody", '"In Taraz a journalist was detained and nobody cared," said Timur Ospanov.'],
    ["when they are things", "The case is about two posts, one of them with a clown. She was jailed in Taraz."],
    ["when they are named behind", "In December three were detained in Taraz: a brother, his wife and a neighbour."],
    ["when they are an age", "Police in Taraz are looking for a 52-year-old."],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("people without names and others behind them", () => {
  it.each([
    [
      "by another penalty",
      "In Taraz a driver was fined 50 MCI. Erbol Umarbekov was jailed in Taraz for ten days.",
      [
        [1, "fined"],
        ["Erbol Umarbekov", "administrative-arrest"],
      ],
    ],
    [
      "by another sum",
      "In Taraz a driver was fined 50 MCI. Erbol Umarbekov was fined 20 MCI in Taraz.",
      [
        [1, "fined"],
        ["Erbol Umarbekov", "fined"],
      ],
    ],
  ])("are told apart %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("people counted and named in one breath", () => {
  it.each([
    [
      "Three activists, Timur Ospanov, Berik Kasymov and Saniya Kasymova, were detained in Taraz.",
      [
        ["Timur Ospanov", "detained"],
        ["Berik Kasymov", "detained"],
        ["Saniya Kasymova", "detained"],
      ],
    ],
    [
      "Police in Taraz detained ten people, including Timur Ospanov and Saniya Kasymova.",
      [
        ["Timur Ospanov", "detained"],
        ["Saniya Kasymova", "detained"],
        [8, "detained"],
      ],
    ],
    [
      "About twenty people, Timur Ospanov and Saniya Kasymova among them, were detained in Taraz.",
      [
        ["Timur Ospanov", "detained"],
        ["Saniya Kasymova", "detained"],
        [18, "detained"],
      ],
    ],
  ])("%s", (text, expected) => {
    const order = (rows: (string | number | null)[][]) => rows.map((row) => row.join(" ")).sort();
    expect(order(found(text))).toEqual(order(expected));
  });
});

describe("the parts of a number", () => {
  it.each([
    [
      "Police in Taraz detained eleven protesters. Seven were released. The other four were fined 20 MCI.",
      [
        [7, "released"],
        [4, "fined"],
      ],
    ],
    [
      "Police in Taraz detained nine people. Two of them were fined 20 MCI.",
      [
        [7, "detained"],
        [2, "fined"],
      ],
    ],
    [
      "Police in Taraz detained two people on 3 May 2031. On 4 May 2031 Timur Ospanov was fined 20 MCI. Saniya Kasymova was fined 30 MCI.",
      [
        ["Timur Ospanov", "fined"],
        ["Saniya Kasymova", "fined"],
      ],
    ],
    [
      "Timur Ospanov was detained in Taraz. By our count at least 28 people were detained in four cities.",
      [["Timur Ospanov", "detained"]],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("the rest", () => {
  it.each([
    [
      "Police in Taraz detained twenty people. Five were fined, and the rest were released.",
      [
        [5, "fined"],
        [15, "released"],
      ],
    ],
    [
      "Police in Taraz detained ten people, including Timur Ospanov. Ospanov was fined 20 MCI. The others were released.",
      [
        ["Timur Ospanov", "fined"],
        [9, "released"],
      ],
    ],
    [
      "Police in Taraz detained more than forty people. All but seven have since been released.",
      [
        [7, "detained"],
        [33, "released"],
      ],
    ],
    [
      "Police in Taraz detained eleven people. Everyone except for two was let go.",
      [
        [2, "detained"],
        [9, "released"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["where nobody knows of how many", "Timur Ospanov was fined in Taraz. The rest were released.", "Timur Ospanov"],
    ["of a bound", "Police in Taraz detained at least ten people. The rest were released.", 10],
  ])("is not counted %s", (_, text, who) => {
    expect(found(text).map(([name]) => name)).toEqual([who]);
  });
});

describe("all but those named", () => {
  it.each([
    [
      "Police in Taraz detained Timur Ospanov, Berik Kasymov and Saniya Kasymova. All of them except Ospanov were released.",
      [
        ["Timur Ospanov", "detained"],
        ["Berik Kasymov", "released"],
        ["Saniya Kasymova", "released"],
      ],
    ],
    [
      "In Taraz 14 people were detained. Towards the evening all were let go, except for Timur Ospanov and Saniya Kasymova. The court gave Ospanov 15 days of arrest and Kasymova 10 days.",
      [
        [12, "released"],
        ["Timur Ospanov", "administrative-arrest"],
        ["Saniya Kasymova", "administrative-arrest"],
      ],
    ],
    ["Police in Taraz detained twelve people. By evening all had been freed.", [[12, "released"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("a total in the lead", () => {
  it("is that of the people named further down", () => {
    const text = `Four people were sentenced in Taraz over a chat.

The court sat behind closed doors.

The prosecutor had asked for more.

The chat was closed long ago.

Timur Ospanov was given 11 years in a penal colony.

Saniya Kasymova got five years, and Berik Kasymov four.

Aliya Serikova received three years of restricted freedom.`;
    expect(found(text).map(([name]) => name)).toEqual([
      "Timur Ospanov",
      "Saniya Kasymova",
      "Berik Kasymov",
      "Aliya Serikova",
    ]);
  });
});

describe("a number in parts", () => {
  it.each([
    [
      "At least 27 people were detained in Taraz. Twelve of those detained were released; the court jailed five of them for 10 days.",
      [
        [10, "detained"],
        [12, "released"],
        [5, "administrative-arrest"],
      ],
    ],
    [
      "Seven people were tried in Taraz: four were jailed for five days, two were fined and one was acquitted.",
      [
        [4, "administrative-arrest"],
        [2, "fined"],
        [1, "acquitted"],
      ],
    ],
    [
      "Police in Taraz detained 15 people, ten of whom were fined and five given 10 days of arrest.",
      [
        [10, "fined"],
        [5, "administrative-arrest"],
      ],
    ],
    [
      "Four of the eight defendants were acquitted in Taraz; the other four were fined.",
      [
        [4, "acquitted"],
        [4, "fined"],
      ],
    ],
    [
      "Police in Taraz detained eight people. Three, including Timur Ospanov, were taken to a detention centre; the other five were let go.",
      [
        ["Timur Ospanov", "detained"],
        [2, "detained"],
        [5, "released"],
      ],
    ],
    [
      "A dozen people were detained in Taraz, including three journalists. The journalists were soon released.",
      [
        [9, "detained"],
        [3, "released"],
      ],
    ],
    ["Three activists jailed in 2022 in Taraz were freed on Thursday.", [[3, "released"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [
      "when a penalty follows a penalty",
      "A court in Taraz sentenced five men to terms of four to six years. Two others received suspended sentences.",
      [
        [5, "imprisoned"],
        [2, "restricted-freedom"],
      ],
    ],
    [
      "when the same happens once more",
      "Police in Taraz detained ten people. Another three were detained at night.",
      [
        [10, "detained"],
        [3, "detained"],
      ],
    ],
    ["when they are told of as further ones", "A court in Taraz fined a further four women.", [[4, "fined"]]],
  ])("are not meant %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("people told of again", () => {
  it.each([
    [
      "A court in Taraz fined three activists. The verdict came late.\n\nThree activists were fined in Taraz.",
      [[3, "fined"]],
    ],
    [
      "Three people were detained in Taraz. Three people were detained in Shymkent.",
      [
        [3, "detained"],
        [3, "detained"],
      ],
    ],
    [
      "A pensioner was fined 50 MCI in Taraz, a rights group said. The man, Timur Ospanov, 68, was angry.",
      [["Timur Ospanov", "fined"]],
    ],
    [
      "A journalist was detained in Taraz.\n\nThe weather was bad. The journalist is Saniya Kasymova, she writes for a weekly.",
      [["Saniya Kasymova", "detained"]],
    ],
    [
      "Police in Taraz detained three people. Among them is Timur Ospanov, a farmer.",
      [
        [2, "detained"],
        ["Timur Ospanov", "detained"],
      ],
    ],
    [
      "Police in Taraz detained ten people. The names of two are known: Timur Ospanov and Saniya Kasymova.",
      [
        [8, "detained"],
        ["Timur Ospanov", "detained"],
        ["Saniya Kasymova", "detained"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("are not those of another noun", () => {
    const text = "A pensioner was fined 50 MCI in Taraz. The lawyer, Timur Ospanov, was angry.";
    expect(found(text)).toEqual([[1, "fined"]]);
  });
});
