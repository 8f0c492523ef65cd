import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { readThrough } from "./readThrough.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

const served = serveToBrowser();

/** A page of a browser that speaks `locale`, with every text the page has shown since it began. */
async function openIn(locale: string, address = served.one.address, width = 1440): Promise<Page> {
  const context = await served.browser.newContext({ locale, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const look = () => {
      const root = document.getElementById("root");
      if (root?.querySelector("#unserved") === null) shown.push(root.innerText);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await readThrough(page);
  return page;
}

function shownBy(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { shown: string[] }).shown.join("\n"));
}

function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.replace(/.*\//, "")));
}

afterEach(async () => {
  for (const context of served.browser.contexts()) await context.close();
});

describe("a reader's language", () => {
  it("is loaded for its readers alone", async () => {
    const english = await openIn("en-US");
    expect((await scriptsOf(english)).filter((name) => /^(?:ru|kk|kazakh)/.test(name))).toEqual([]);
    const russian = await openIn("ru-KZ");
    expect((await scriptsOf(russian)).filter((name) => /^(?:ru|kk)-.*\.js$/.test(name))).toHaveLength(1);
  });

  it("is the browser's from the first text on, with its months, which Chromium lacks", async () => {
    const page = await openIn("kk-KZ");
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      "kk",
      "Qamau: ұсталғандар туралы хабарлар және әр фактінің дәлелі",
    ]);
    const shown = await shownBy(page);
    expect(shown).toContain("Деректер жиынтығы жүктелуде…");
    expect(shown).not.toMatch(/Loading|Export|Language|\bM\d\d\b/);
    expect(await page.getByRole("row").nth(1).innerText()).toContain("2023 ж. 18 қазан");
    expect(new URL(page.url()).search).toBe("");
  });

  it("once chosen stands in the link and is remembered; a link leaves the memory as it is", async () => {
    const page = await openIn("kk-KZ");
    await page.getByRole("combobox", { name: "Тіл" }).selectOption("Русский");
    await page.getByRole("combobox", { name: "Язык" }).waitFor();
    expect(new URL(page.url()).search).toBe("?lang=ru");
    await page.goto(`${served.one.address}?lang=en`);
    await page.getByRole("combobox", { name: "Language" }).waitFor();
    await page.goto(served.one.address);
    await page.getByRole("combobox", { name: "Язык" }).waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  it("is that of the pictures, whose names stay plain", async () => {
    const page = await openIn("kk-KZ");
    await page.getByRole("navigation").getByRole("button", { name: "Экспорт" }).click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "SVG жүктеп алу" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("qamau_all-places_all-dates_page.svg");
    const svg = await readFile(await saved.path(), "utf8");
    expect(svg).toContain('lang="kk"');
    expect(svg).toContain("Ұсталғандар туралы хабарлар");
  });

  it.each([
    ["ru", 360],
    ["kk", 360],
    ["ru", 768],
    ["kk", 768],
    ["ru", 1440],
    ["kk", 1440],
  ])("%s fits a window of %i pixels: nothing to the side, no name of a button cut off", async (language, width) => {
    const page = await openIn("en-US", `${served.many.address}?lang=${language}`, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button")]
        .filter((button) => button.clientWidth > 1 && button.scrollWidth > button.clientWidth + 1)
        .map((button) => button.innerText),
    );
    expect(cut).toEqual([]);
  });
});
