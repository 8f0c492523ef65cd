// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLanguageStore, speak } from "../../../src/app/language/createLanguageStore.ts";
import { loadWords } from "../../../src/app/language/loadWords.ts";
import { preferredLanguage, rememberLanguage } from "../../../src/app/language/preferredLanguage.ts";
import { languageOf } from "../../../src/domain/words/Language.ts";
import { renderPage, serveInvented } from "../page.tsx";

vi.mock(import("../../../src/app/language/loadWords.ts"), async (original) => {
  const { loadWords: load } = await original();
  return { loadWords: vi.fn(load) };
});

function browserSpeaks(...tags: string[]): void {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(tags);
}

beforeEach(() => localStorage.clear());

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.documentElement.lang = "en";
});

describe("the language of a reader", () => {
  it("is the browser's first that the page speaks, else English", () => {
    browserSpeaks("de", "kk-KZ", "ru");
    expect(preferredLanguage()).toBe("kk");
    browserSpeaks("de", "fr");
    expect(preferredLanguage()).toBe("en");
    expect([languageOf("ru-KZ"), languageOf("rue")]).toEqual(["ru", null]);
  });

  it("is the one last chosen, whatever the browser speaks", () => {
    browserSpeaks("ru");
    rememberLanguage("kk");
    expect(preferredLanguage()).toBe("kk");
  });

  it("is the browser's where storage is forbidden", () => {
    browserSpeaks("ru");
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    expect(preferredLanguage()).toBe("ru");
  });
});

describe("the page", () => {
  it("speaks a language once its texts are there, and the document with it", async () => {
    const languages = createLanguageStore();
    await speak(languages, "ru");
    expect(languages.getState().words.app.loading).toBe("Набор данных загружается…");
    expect(document.documentElement.lang).toBe("ru");
    expect(document.title).toMatch(/^Qamau: задержания/);
  });

  it("speaks the language that was chosen last, in whichever order the texts arrive", async () => {
    const languages = createLanguageStore();
    await Promise.all([speak(languages, "kk"), speak(languages, "en")]);
    expect(languages.getState().words.language).toBe("en");
  });

  it("goes on as it was and says so where the texts do not arrive", async () => {
    const languages = createLanguageStore();
    vi.mocked(loadWords).mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await speak(languages, "kk");
    expect(languages.getState()).toMatchObject({ missing: "kk", words: { language: "en" } });
    expect(document.documentElement.lang).toBe("en");
  });

  it("changes its language with the menu, puts it into the link and remembers it", async () => {
    serveInvented();
    renderPage();
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole("combobox", { name: "Language" }), "Русский");
    expect(await screen.findByRole("combobox", { name: "Язык" })).toHaveProperty("value", "ru");
    expect(screen.getByRole("button", { name: "Экспорт" })).toBeTruthy();
    expect(location.search).toBe("?lang=ru");
    expect(preferredLanguage()).toBe("ru");
  });
});
