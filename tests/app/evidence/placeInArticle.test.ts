import { describe, expect, it } from "vitest";
import { placeInArticle } from "../../../src/app/evidence/placeInArticle.ts";

const text = "An invented headline\n\nThe first paragraph.\n\n\nThe second one.";
const at = (words: string) => ({ start: text.indexOf(words) });

describe("where words stand in an article", () => {
  it("is the headline, where the text begins with the title", () => {
    const titled = { title: "An invented headline" };
    expect(placeInArticle(text, titled, at("invented"))).toBe("headline");
    expect(placeInArticle(text, titled, at("first"))).toBe(1);
    expect(placeInArticle(text, titled, at("second"))).toBe(2);
  });

  it("is the number of the paragraph, from the first line on where there is no headline", () => {
    expect(placeInArticle(text, { title: null }, at("An invented"))).toBe(1);
    expect(placeInArticle(text, { title: "Another title" }, at("second"))).toBe(3);
  });

  it("is the paragraph that the words begin in, not one they only touch", () => {
    expect(placeInArticle(text, { title: null }, at("The first"))).toBe(2);
  });
});
