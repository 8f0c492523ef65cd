import type { Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { serveToBrowser } from "./serveToBrowser.ts";

vi.setConfig({ testTimeout: 120_000 });

const served = serveToBrowser();

/** Up to here a reader hardly notices; the bound that is usual for a whole visit is five times as much. */
const HARDLY_SEEN = 0.02;

interface Shifting {
  shifted?: number;
}

/** Adds up how far things move without having been asked to; also what a choice moves, which browsers leave out. */
function recordShifts(): void {
  const record = window as Shifting;
  record.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      record.shifted = (record.shifted ?? 0) + (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

function shifted(page: Page): Promise<number> {
  return page.evaluate(() => (window as Shifting).shifted ?? Number.NaN);
}

async function openPage(address: string, width: number): Promise<Page> {
  const page = await served.browser.newPage({ reducedMotion: "reduce", viewport: { width, height: 900 } });
  await page.addInitScript(recordShifts);
  await page.goto(address);
  await page.locator(".map-reach").first().waitFor();
  return page;
}

/** As before printing, so that what is far below the window is there too. */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.getByRole("grid").waitFor();
  await page.locator(".frames-skeleton").first().waitFor({ state: "detached" });
}

function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));
}

describe("the page", () => {
  it.each([390, 1440, 2560])("keeps everything in its place while it loads, %i pixels wide", async (width) => {
    for (const { address } of [served.one, served.many]) {
      const page = await openPage(address, width);
      await drawAll(page);
      expect(await shifted(page)).toBeLessThan(HARDLY_SEEN);
      await page.close();
    }
  });

  it("leaves the views where they are when something is chosen and when it is undone", async () => {
    const page = await openPage(served.many.address, 1440);
    await drawAll(page);
    const before = await topOf(page, "[data-view=map]");
    const first = page.locator(".map-place").first();
    const height = await page.locator(".map-stage").evaluate((stage) => stage.clientHeight);
    await first.dispatchEvent("click");
    await page.locator(".filter-chip").waitFor();
    expect(await topOf(page, "[data-view=map]")).toBe(before);
    expect(await page.locator(".map-stage").evaluate((stage) => stage.clientHeight)).toBe(height);
    await first.dispatchEvent("click");
    await page.locator(".filter-chip").waitFor({ state: "detached" });
    expect(await topOf(page, "[data-view=map]")).toBe(before);
    await page.close();
  });

  it.each([360, 768, 1440, 1920, 2560])("uses %i pixels and no more", async (width) => {
    const page = await openPage(served.many.address, width);
    await drawAll(page);
    const used = await page.locator(".frames-grid").evaluate((grid) => grid.getBoundingClientRect().width / innerWidth);
    expect(used).toBeGreaterThan(0.85);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const longest = await page.locator(".summary-sentence").evaluate((text) => text.getBoundingClientRect().width);
    expect(longest).toBeLessThan(1000);
    await page.close();
  });
});

describe("the map beside three columns", () => {
  it.each([1920, 2560])("is as high as what stands beside it, %i pixels wide", async (width) => {
    const page = await openPage(served.many.address, width);
    await drawAll(page);
    const hole = await page.locator("[data-view=map]").evaluate((frame) => {
      const last = frame.querySelector(".map-credits")?.getBoundingClientRect().bottom ?? Number.NaN;
      return frame.getBoundingClientRect().bottom - last;
    });
    expect(hole).toBeLessThan(160);
    await page.close();
  });
});

describe("the printed page", () => {
  it("has every row once, one under the other, and no control", async () => {
    const page = await openPage(`${served.many.address}?status=imprisoned`, 1280);
    await drawAll(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const rows = page.locator(".table-row");
    const counts = await page.locator(".table-counts").innerText();
    expect(`${await rows.count()} rows`).toBe(counts.split(":")[0]);
    const boxes = await rows.evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
    );
    for (const [index, [top = 0]] of boxes.slice(1).entries())
      expect(top).toBeGreaterThanOrEqual((boxes[index]?.[1] ?? 0) - 1);
    // Chromium breaks blocks alone over sheets without printing what follows over what it moved to the next.
    const around = await rows.first().evaluate((row) => {
      const displays = new Set<string>();
      for (let box = row.parentElement; box !== null; box = box.parentElement)
        displays.add(getComputedStyle(box).display);
      return [...displays];
    });
    expect(around).toEqual(["block"]);
    for (const control of [".map-controls", ".filter-row", ".filter-link", ".app-actions", ".timeline-handle"])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    await page.close();
  });
});
