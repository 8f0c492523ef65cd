import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function fined(text: string) {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents.filter(({ status }) => status === "fined").map(({ person, count }) => person?.name ?? count);
}

describe("whom a word takes up", () => {
  it.each([
    ["Timur Ospanov and Saniya Kasymova came to the square. She was fined 50 MCI.", ["Saniya Kasymova"]],
    ["Timur Ospanov and Saniya Kasymova came to the square. Later he was fined 50 MCI.", ["Timur Ospanov"]],
    ["Saniya Kasymova stood outside the akimat. A court fined her 50 MCI.", ["Saniya Kasymova"]],
    ["Saniya Kasymova stood outside the akimat. A court fined the 61-year-old pharmacist 50 MCI.", ["Saniya Kasymova"]],
    ["Timur Ospanov is just a farmer who came by. He was fined 50 MCI.", ["Timur Ospanov"]],
    ["Saniya Kasymova stood outside the akimat. The 61-year-old was fined 50 MCI.", ["Saniya Kasymova"]],
    ["Timur Ospanov came to the house of Berik Kasymov. He was fined 50 MCI.", ["Timur Ospanov"]],
    ["Saniya Kasymova, a blogger, met Timur Ospanov, a farmer. The blogger was fined 50 MCI.", ["Saniya Kasymova"]],
    ["Timur Ospanov and Berik Kasymov sang on the square. They were fined 50 MCI.", ["Timur Ospanov", "Berik Kasymov"]],
    ["Timur Ospanov and Berik Kasymov sang on the square. Both were fined 50 MCI.", ["Timur Ospanov", "Berik Kasymov"]],
    [
      "Timur Ospanov and Berik Kasymov sang on the square. The two were fined 50 MCI.",
      ["Timur Ospanov", "Berik Kasymov"],
    ],
    ["Five supporters unrolled a banner in Taraz. They were fined 50 MCI.", [5]],
    [
      "In Taraz police took sisters Saniya and Aliya Kasymova.\n\nThe Kasymova sisters phoned us. They were fined 50 MCI.",
      ["Aliya Kasymova", "Saniya Kasymova"],
    ],
    [
      "As his brother Berik counted, Timur Ospanov was asked to show his documents, and then he was fined 50 MCI.",
      ["Timur Ospanov"],
    ],
    ["Timur Ospanov is just a man who paid. He was fined 50 MCI.", ["Timur Ospanov"]],
    [
      "Saniya Kasymova was summoned. Relatives learned from a lawyer that she had been fined 50 MCI.",
      ["Saniya Kasymova"],
    ],
    ["Saniya Kasymova sells medicines. A court fined the 61-year-old pharmacist 50 MCI.", ["Saniya Kasymova"]],
    [
      "Four farmers came to the court.\n\nTimur Ospanov and his deputy, Saniya Kasymova, sang on the square. They were fined 50 MCI.",
      ["Timur Ospanov", "Saniya Kasymova"],
    ],
    [
      "Timur Ospanov wrote a book.\n\nIt sold well.\n\nNobody knows why.\n\nIn May he was fined 50 MCI.",
      ["Timur Ospanov"],
    ],
    ["Timur Ospanov wrote a book. Him the court fined 50 MCI.", ["Timur Ospanov"]],
    ["Saniya Kasymova and Timur Ospanov wrote a book. Him they fined 50 MCI.", ["Timur Ospanov"]],
    ["Saniya Kasymova sang in Taraz. The accordionist who accompanied her was fined 50 MCI.", [1]],
    ["Saniya Kasymova sang in Taraz. The two women who filmed her were fined 50 MCI.", [2]],
    ["Police in Taraz detained two men on Monday. The two men who were detained were fined 50 MCI.", [2]],
    ["Timur Ospanov, a driver, sang in Taraz. The driver, who has a daughter, was fined 50 MCI.", ["Timur Ospanov"]],
    ["Timur Ospanov wrote a book.\n\nHe came home in 2019.\n\nIn May he was fined 50 MCI.", ["Timur Ospanov"]],
    ["Timur Ospanov wrote a book. He sang with Berik Kasymov. He was fined 50 MCI.", ["Timur Ospanov"]],
    ["Timur Ospanov wrote a book. He met Berik Kasymov. He was fined 50 MCI.", ["Timur Ospanov"]],
    ["Five supporters unrolled a banner in Taraz. All five were fined 50 MCI.", [5]],
    [
      "Timur Ospanov, 57, drove a bus. Saniya Kasymova kept the books. The bus driver was fined 50 MCI.",
      ["Timur Ospanov"],
    ],
    [
      "Timur Ospanov, 57, drove a bus. Saniya Kasymova kept the books. The bookkeeper was fined 50 MCI.",
      ["Saniya Kasymova"],
    ],
    ["Saniya Kasymova came with her assistant, Timur Ospanov. The assistant was fined 50 MCI.", ["Timur Ospanov"]],
    ["Timur Ospanov came to the court with his son Berik Ospanov. The father was fined 50 MCI.", ["Timur Ospanov"]],
    ["Saniya Kasymova, wife of Timur Ospanov, wept. Her husband was fined 50 MCI.", ["Timur Ospanov"]],
    [
      "Timur Ospanov has two sons. Berik, his first-born, is a farmer; the younger son, Serik, is a student. His elder son was fined 50 MCI.",
      ["Berik Ospanov"],
    ],
    ["Timur Ospanov and Berik Kasymov came. The former was fined 50 MCI.", ["Timur Ospanov"]],
    ["Timur Ospanov and Berik Kasymov came. The second was fined 50 MCI.", ["Berik Kasymov"]],
    ["Timur Ospanov and Berik Kasymov came. To the first the court gave a fine of 50 MCI.", ["Timur Ospanov"]],
    ["Timur Ospanov and Berik Kasymov came. Ospanov was let go, the other was fined 50 MCI.", ["Berik Kasymov"]],
    ["Timur Ospanov's sister wept. A court fined her brother 50 MCI.", ["Timur Ospanov"]],
    [
      "The farmer Timur Ospanov, the bookkeeper Saniya Kasymova and the watchman Berik Umarov came. The bookkeeper was fined 50 MCI.",
      ["Saniya Kasymova"],
    ],
    ["Two men came to the square. One, whose name is Timur Ospanov, was fined 50 MCI.", ["Timur Ospanov"]],
    ["Timur Ospanov came to the square. His mother-in-law was fined 50 MCI.", [1]],
    [
      "Timur Ospanov was asked about his son, the activist Berik Ospanov, who lives abroad. The son was fined 50 MCI.",
      ["Berik Ospanov"],
    ],
    [
      "Timur Ospanov, a turner, a poet and, in his own words, a guest, came.\n\nIt rained.\n\nNobody came.\n\nHe was fined 50 MCI.",
      ["Timur Ospanov"],
    ],
  ])("%s", (text, expected) => {
    expect(fined(text)).toEqual(expected);
  });

  it.each([
    ["two men before it", "Timur Ospanov called Berik Kasymov. He was fined 50 MCI."],
    [
      "a brother nobody has named",
      "Timur Ospanov came to the square. The elder brother was there too. He was fined 50 MCI.",
    ],
    [
      "somebody far above, of two",
      "Timur Ospanov called Berik Kasymov.\n\nIt rained.\n\nNobody came.\n\nIn May he was fined 50 MCI.",
    ],
    ["the father of the one meant", "Timur Ospanov came to the square. The son was fined 50 MCI."],
    ["of another gender", "Saniya Kasymova came to the square. He was fined 50 MCI."],
    ["of another number", "Timur Ospanov and Berik Kasymov sang on the square. The three were fined 50 MCI."],
    ["a lawyer's", "Lawyer Timur Ospanov spoke to journalists. He was fined 50 MCI."],
    ["two, of whom one is meant", "Timur Ospanov and Berik Kasymov came. One was fined 50 MCI."],
    ["one beside a noun that may be meant", "The defender came to the square to meet an inmate. She was fined 50 MCI."],
    ["one before the second", "Timur Ospanov came to the square. The second was fined 50 MCI."],
    ["one called something else", "Poet Timur Ospanov came to the square. The accordionist was fined 50 MCI."],
    [
      "a brother, who may be one of two",
      "Timur Ospanov, Berik Ospanov and Serik Ospanov came to the square. His brother was fined 50 MCI.",
    ],
    ["a possessive", "Saniya Kasymova wept. Her fined neighbours were silent."],
  ])("is nobody where there is only %s", (_, text) => {
    expect(fined(text)).toEqual([]);
  });
});

describe("a noun and a name in one breath", () => {
  it.each([
    ["The fourth defendant, 26-year-old student Timur Ospanov, was fined 50 MCI.", ["Timur Ospanov"]],
    ["A third staff member, presenter Saniya Kasymova, was fined 50 MCI.", ["Saniya Kasymova"]],
    ["Another native of Taraz, 27-year-old migrant Timur Ospanov, was fined 50 MCI.", ["Timur Ospanov"]],
  ])("are one: %s", (text, expected) => {
    expect(fined(text)).toEqual(expected);
  });

  it("are two where the name only speaks", () => {
    expect(fined("A journalist in Taraz, as Timur Ospanov said, was fined 50 MCI.")).toEqual([1]);
  });
});
