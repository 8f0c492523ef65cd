import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { axeViolations } from "./axe.ts";
import { readThrough } from "./readThrough.ts";
import { type ServedPage, serveNothing } from "./servedPage.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

/** axe takes a second or more for a page of many articles, and a test asks it several times. */
vi.setConfig({ testTimeout: 120_000 });

const served = serveToBrowser();
let none: ServedPage;
let missing: ServedPage;

beforeAll(async () => {
  none = await serveNothing(served.one);
  missing = await serveNothing(served.one);
  await rename(join(missing.folder, "dataset.json"), join(missing.folder, "kept.json"));
});

afterAll(async () => {
  await Promise.all([none, missing].map((page) => page?.close()));
});

/** Whatever opens something, wherever it stands. */
const OPENERS = "button:is([aria-haspopup], [aria-expanded='false']):visible:enabled";

async function openPage(address: string, options: BrowserContextOptions): Promise<Page> {
  const page = await served.browser.newPage({ reducedMotion: "reduce", ...options });
  await page.goto(address);
  return page;
}

async function openDialog(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await page.getByRole("dialog").waitFor();
}

/** Opens one thing after the other within the page or a dialog, and says what is wrong while each is open. */
async function violationsWhileOpen(page: Page, within: Page | Locator): Promise<string[]> {
  const found: string[] = [];
  const openers = within.locator(OPENERS);
  const names = await openers.allInnerTexts();
  expect(names.length).toBeGreaterThan(2);
  for (const [index, name] of names.entries()) {
    const opener = openers.nth(index);
    const isMenu = within === page && (await opener.getAttribute("aria-haspopup")) !== null;
    await opener.click();
    // What a menu holds is loaded when it is asked for, and takes the focus when it is there.
    if (isMenu) await page.waitForFunction(() => document.activeElement?.closest("[role=dialog], [role=menu]") != null);
    for (const violation of await axeViolations(page)) found.push(`${name.trim()}: ${violation}`);
    const open = within.locator("button[aria-expanded='true']:visible").first();
    // In the sheet of a phone Escape would close the sheet itself; what merely unfolds is folded by its button.
    if (within === page) await page.keyboard.press("Escape");
    if (isMenu) await open.waitFor({ state: "detached" });
    else if ((await open.count()) > 0) await open.click();
  }
  return found;
}

async function openEvidence(page: Page): Promise<void> {
  await page.getByRole("row").nth(2).click();
  await page.locator("mark").first().waitFor();
}

interface Screen {
  name: string;
  isPhone: boolean;
  options: BrowserContextOptions;
}

function desk(name: string, options: BrowserContextOptions): Screen {
  return { name, isPhone: false, options: { viewport: { width: 1440, height: 900 }, ...options } };
}

function phone(name: string, options: BrowserContextOptions): Screen {
  return { name, isPhone: true, options: { viewport: { width: 390, height: 844 }, hasTouch: true, ...options } };
}

/** On these two every state is looked at. */
const THOROUGH = [desk("a desk, light", { colorScheme: "light" }), phone("a phone, dark", { colorScheme: "dark" })];
const SCREENS = [
  ...THOROUGH,
  desk("a desk, dark", { colorScheme: "dark" }),
  phone("a phone, light", { colorScheme: "light" }),
  desk("a desk with forced colours", { forcedColors: "active" }),
];

describe.each(SCREENS)("axe finds nothing on $name", ({ options }) => {
  it("with the one article of the project", async () => {
    const page = await openPage(served.one.address, options);
    await readThrough(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it("with many articles, and while evidence is open", async () => {
    const page = await openPage(`${served.many.address}?status=imprisoned`, options);
    await readThrough(page);
    expect(await axeViolations(page)).toEqual([]);
    await openEvidence(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it("when nothing is found, and when the address is damaged", async () => {
    const page = await openPage(`${served.one.address}?city=almaty&length=life&status=nonsense`, options);
    await readThrough(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});

describe.each(THOROUGH)("axe finds nothing on $name", ({ isPhone, options }) => {
  it("while each menu is open", async () => {
    const page = await openPage(served.many.address, options);
    await readThrough(page);
    if (isPhone) await openDialog(page, /^filter/i);
    expect(await violationsWhileOpen(page, isPhone ? page.getByRole("dialog").first() : page)).toEqual([]);
    await page.close();
  });

  it("while each dialog is open", async () => {
    const page = await openPage(served.many.address, options);
    await readThrough(page);
    for (const name of ["About", "Export", "Add articles", /48 articles/]) {
      await openDialog(page, name);
      expect(await axeViolations(page)).toEqual([]);
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        expect(await axeViolations(page)).toEqual([]);
      }
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page.close();
  });

  it("with a dot for each person, and while the keyboard walks over them", async () => {
    const page = await openPage(`${served.many.address}?scale=dots`, options);
    await readThrough(page);
    await page.getByRole("listbox").focus();
    await page.keyboard.press("ArrowRight");
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it("without incidents", async () => {
    const page = await openPage(none.address, options);
    await page.getByRole("heading", { level: 2 }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it("without a dataset", async () => {
    const page = await openPage(missing.address, options);
    await page.getByRole("button", { name: /try again/i }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});
