// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Composition } from "../../../../src/app/export/composer/Composition.ts";
import { remember, rememberedHabits, rememberedTexts } from "../../../../src/app/export/composer/sessionMemory.ts";

const composition: Composition = {
  views: ["map"],
  title: "A title of the author's",
  note: "and a note",
  sheet: "slide",
  theme: "grey",
  extent: "shown",
  language: "kk",
  format: "png",
  scale: 300 / 96,
};

beforeEach(() => sessionStorage.clear());

describe("what the session remembers of figures", () => {
  test("is how the author likes them, and what was written for each subject", () => {
    remember(composition, "almaty");
    const { views: _, title, note, ...habits } = composition;
    expect(rememberedHabits()).toEqual(habits);
    expect(rememberedTexts("almaty")).toEqual({ title, note });
  });

  test("is no title of another subject, of which it may be false", () => {
    remember(composition, "almaty");
    expect(rememberedTexts("astana")).toEqual({ title: null, note: "" });
    remember({ ...composition, title: "Another" }, "astana");
    expect(rememberedTexts("almaty").title).toBe("A title of the author's");
  });

  test("is nothing that is no longer on offer, and nothing of what is damaged", () => {
    sessionStorage.setItem("qamau-figure", JSON.stringify({ sheet: "papyrus", theme: "dark", scale: 900, views: [] }));
    expect(rememberedHabits()).toEqual({ theme: "dark" });
    for (const damaged of ["{", "null", "7", '"text"']) {
      sessionStorage.setItem("qamau-figure", damaged);
      sessionStorage.setItem("qamau-figure-texts", damaged);
      expect(rememberedHabits()).toEqual({});
      expect(rememberedTexts("almaty")).toEqual({ title: null, note: "" });
    }
  });

  test("is nothing where the browser forbids it, and the page goes on", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    remember(composition, "almaty");
    expect(rememberedHabits()).toEqual({});
    vi.restoreAllMocks();
  });
});
