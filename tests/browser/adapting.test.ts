import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { readThrough } from "./readThrough.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

vi.setConfig({ testTimeout: 60_000 });

const served = serveToBrowser();

async function openPage(options: BrowserContextOptions, query = ""): Promise<Page> {
  const page = await served.browser.newPage(options);
  await page.goto(served.many.address + query);
  await readThrough(page);
  return page;
}

/** What reaches over the right edge of the window and cannot be scrolled to within something of its own. */
function overflowing(): string[] {
  const edge = document.documentElement.clientWidth;
  const isHeld = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== "visible" || isHeld(element.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > edge + 1 && element.checkVisibility())
    .filter((element) => !isHeld(element.parentElement) && !element.closest(".app-hidden, svg svg, svg *"))
    .map((element) => `${element.tagName} ${element.getAttribute("class")}`);
}

async function expectNothingBeside(page: Page): Promise<void> {
  const { scrolled, seen } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  expect({ scrolled, beside: await page.evaluate(overflowing) }).toEqual({ scrolled: seen, beside: [] });
}

describe("a view as a table", () => {
  it("shows a short one whole, and keeps what its rows are about beside the numbers on a phone", async () => {
    for (const width of [390, 1440]) {
      const page = await openPage({ viewport: { width, height: 844 }, reducedMotion: "reduce" });
      for (const view of ["charges", "statuses", "sentences"]) {
        const frame = page.locator(`.frames-frame[data-view="${view}"]`);
        await frame.getByRole("button", { name: "As table" }).click();
        const hidden = await frame.locator(".frames-counts").evaluate((table) => {
          table.scrollLeft = table.scrollWidth;
          const name = table.querySelector("tbody th")?.getBoundingClientRect().left ?? 0;
          return [table.scrollHeight - table.clientHeight, name - table.getBoundingClientRect().left];
        });
        expect([width, view, ...hidden.map(Math.round)]).toEqual([width, view, 0, 0]);
      }
      await page.close();
    }
  });
});

describe("a panel of filters", () => {
  it("stays within the column of the page, and cuts no list that has room", async () => {
    const page = await openPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
    const rightOf = async (selector: string) =>
      page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().right));
    await page.getByRole("button", { name: /^More filters/ }).click();
    await page.locator(".filter-panel").waitFor();
    expect(await rightOf(".filter-panel")).toBeLessThanOrEqual(await rightOf(".filter-row"));
    await page.keyboard.press("Escape");
    await page.locator(".filter-panel").waitFor({ state: "detached" });
    await page
      .getByRole("button", { name: /^Charge/ })
      .first()
      .click();
    const hidden = await page.locator(".filter-options").evaluate((list) => list.scrollHeight - list.clientHeight);
    expect(hidden).toBe(0);
    await page.close();
  });
});

describe.each([
  ["a phone of 320 pixels", { viewport: { width: 320, height: 568 } }],
  ["a phone of 360 pixels", { viewport: { width: 360, height: 640 } }],
  ["a desk enlarged to 200 %", { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ["a tablet", { viewport: { width: 768, height: 1024 } }],
])("on %s", (_name, options) => {
  it.each(["?lang=en", "?lang=ru"])("nothing lies beside the window (%s)", async (query) => {
    const page = await openPage({ ...options, reducedMotion: "reduce" }, query);
    await expectNothingBeside(page);
    await page.getByRole("row").nth(2).click();
    await page.locator("mark").first().waitFor();
    await expectNothingBeside(page);
    await page.close();
  });

  it("what stays at the top leaves most of the window to what is read", async () => {
    const page = await openPage(options, "?status=imprisoned,fined,detained");
    await page.evaluate(() => scrollTo({ top: 2000, behavior: "instant" }));
    const covered = await page.evaluate(() => {
      const bar = document.querySelector(".filter-bar")?.getBoundingClientRect();
      return bar === undefined || bar.bottom <= 0 ? 0 : bar.bottom / innerHeight;
    });
    expect(covered).toBeLessThan(0.35);
    await page.close();
  });
});

describe.each([390, 1440])("a long word that stands nowhere, in a window of %i pixels", (width) => {
  it.each(["?lang=en", "?lang=ru"])(
    "is broken or cut, and the page stays as wide as the window (%s)",
    async (query) => {
      const page = await openPage({ viewport: { width, height: 844 }, reducedMotion: "reduce" }, query);
      const word = "x".repeat(300);
      await page.getByRole("searchbox").fill(word);
      const loosen = page.locator(".summary-nothing .app-button-strong");
      await loosen.waitFor();
      await expectNothingBeside(page);
      expect(await loosen.getAttribute("title")).toContain(word);
      await page.close();
    },
  );
});

describe("for a reader who wants no motion", () => {
  it("nothing moves: not while it loads, nor when the map is moved or evidence opens", async () => {
    const page = await served.browser.newPage({ reducedMotion: "reduce" });
    const moving = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0)
          .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.className : "")),
      );
    await page.route("**/dataset.json", async (route) => {
      expect(await moving()).toEqual([]);
      await route.continue();
    });
    await page.goto(served.one.address);
    await readThrough(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await moving()).toEqual([]);
    await page.getByRole("row").nth(2).click();
    expect(await moving()).toEqual([]);
    await page.close();
  });
});

describe("with the reader's own colours", () => {
  it("what is chosen is not said by the colour of its ground alone", async () => {
    const page = await openPage({ forcedColors: "active", viewport: { width: 1440, height: 900 } });
    const grounds = () =>
      page
        .locator("[aria-pressed]")
        .evaluateAll((elements) =>
          elements.map((element) => [element.getAttribute("aria-pressed"), getComputedStyle(element).backgroundColor]),
        );
    await page
      .getByRole("button", { name: /^Almaty/ })
      .first()
      .click();
    await page.waitForURL(/city=/);
    const found = await grounds();
    const [chosen, others] = ["true", "false"].map((state) =>
      found.filter(([pressed]) => pressed === state).map(([, ground]) => ground),
    );
    expect(chosen?.length).toBeGreaterThan(0);
    for (const ground of chosen ?? []) expect(others).not.toContain(ground);
    await page.close();
  });

  it("bars and marks keep an outline", async () => {
    const page = await openPage({ forcedColors: "active", viewport: { width: 1440, height: 900 } });
    for (const selector of [".recharts-bar :is(path, rect)", ".chart-own rect", ".map-mark"]) {
      await page.locator(selector).first().waitFor();
      const strokes = await page
        .locator(selector)
        .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).stroke));
      expect(strokes.length).toBeGreaterThan(0);
      expect(strokes).not.toContain("none");
    }
    await page.close();
  });
});

describe("the number in view", () => {
  it("is read aloud by one voice, once, after the choice has come to rest", async () => {
    const page = await openPage({ viewport: { width: 1440, height: 900 } });
    const voices = page.locator("main :is([role=status], [role=alert], [aria-live], output):visible");
    expect(await voices.count()).toBe(1);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const voice = document.querySelector("main [role=status]");
      if (voice !== null)
        new MutationObserver(() => said.push(voice.textContent ?? "")).observe(voice, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await page.getByRole("searchbox").fill("almaty");
    await page.waitForTimeout(1500);
    const said = await page.evaluate(() => Reflect.get(window, "said") as string[]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/\d/);
    await page.close();
  });
});
