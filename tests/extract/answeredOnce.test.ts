import { describe, expect, it } from "vitest";
import { ofWord } from "../../src/extract/ofWord.ts";
import { onceAt } from "../../src/extract/onceAt.ts";
import { tokensOf } from "../../src/extract/token.ts";

function tokens(text: string) {
  return tokensOf(text, { start: 0, end: text.length });
}

describe("what is answered once", () => {
  it("is asked once for each place of a thing", () => {
    const asked: number[] = [];
    const letterAt = onceAt((letters: readonly string[], at) => {
      asked.push(at);
      return letters[at];
    });
    const letters = ["a", "b"];
    expect([0, 1, 0, 1].map((at) => letterAt(letters, at))).toEqual(["a", "b", "a", "b"]);
    expect(asked).toEqual([0, 1]);
  });

  it("is asked once of a word, wherever it stands and whatever else is asked of it", () => {
    const asked: string[] = [];
    const lengthOf = ofWord(({ text }) => asked.push(text) && text.length);
    const isLong = ofWord(({ text }) => text.length > 4);
    const words = tokens("qwert zu qwert zu");
    expect(words.map(lengthOf)).toEqual([5, 2, 5, 2]);
    expect(words.map(isLong)).toEqual([true, false, true, false]);
    expect(asked).toEqual(["qwert", "zu"]);
  });

  it("tells an ending apart that is written alike and says something else", () => {
    const lowerOf = ofWord(({ lower }) => lower);
    expect(tokens("He's been held; she's free; a town's court").map(lowerOf)).toEqual(
      "he has been held ; she is free ; a town 's court".split(" "),
    );
  });
});
