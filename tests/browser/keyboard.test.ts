import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readThrough } from "./readThrough.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

vi.setConfig({ testTimeout: 60_000 });

const served = serveToBrowser();
let page: Page;

beforeAll(async () => {
  page = await served.browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await page.goto(served.one.address);
  await readThrough(page);
});

/** More stops of the Tab key than lie between any two things of a story. */
const MOST_STOPS = 80;

/** What has the focus, as it is read aloud and as it is seen. */
interface Focus {
  role: string;
  name: string;
  isMarked: boolean;
  isInView: boolean;
  isCovered: boolean;
}

/**
 * A change of colour alone is no mark; an outline or a shadow is. A field in a frame may leave the mark to its frame, and
 * what is only heard to its label.
 */
function readFocus(): Omit<Focus, "role" | "name"> {
  const focused = document.activeElement ?? document.body;
  const label = focused.closest("label");
  const isMarked = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  };
  const holders = [focused, focused.parentElement, focused.parentElement?.parentElement, label].filter(
    (e) => e != null,
  );
  // The first line of a text that wraps: the middle of all of it may lie beside it.
  const { left, right, top, bottom } = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
  const middle = (start: number, end: number, most: number) => Math.min(Math.max((start + end) / 2, 0), most - 1);
  const seen = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  // No script sees the handle of a slider, which is what bears the mark and takes the pointer.
  const isSlider = focused.matches("input[type=range]");
  // A note stands beside what it explains, and its bridge for the pointer, which nobody sees, over it.
  const isOwnNote = seen?.role === "tooltip" && seen.id === focused.getAttribute("aria-describedby");
  return {
    isMarked: isSlider || holders.some(isMarked),
    isInView: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    isCovered:
      !isSlider &&
      !isOwnNote &&
      !(seen !== null && [focused, label].some((e) => e?.contains(seen) || seen.contains(focused))),
  };
}

async function focused(): Promise<Focus> {
  const client = await page.context().newCDPSession(page);
  const { result } = await client.send("Runtime.evaluate", { expression: "document.activeElement" });
  const { nodes } = await client.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId ?? "",
    fetchRelatives: false,
  });
  await client.detach();
  const [node] = nodes;
  return {
    role: String(node?.role?.value ?? ""),
    name: String(node?.name?.value ?? ""),
    ...(await page.evaluate(readFocus)),
  };
}

/** The focus can be seen: marked, within the window and under nothing. */
async function expectVisibleFocus(): Promise<Focus> {
  const focus = await focused();
  const where = `${focus.role} ${focus.name}`;
  expect({ where, ...focus }).toMatchObject({ where, isMarked: true, isInView: true, isCovered: false });
  expect(focus.name, `what has the focus is named (${focus.role})`).not.toBe("");
  return focus;
}

/** Presses a key until the focus is on what is wanted, and sees the focus at every stop. */
async function reach(role: string | RegExp, name: string | RegExp, key = "Tab"): Promise<void> {
  const stops: string[] = [];
  const fits = (value: string, wanted: string | RegExp) =>
    typeof wanted === "string" ? value === wanted : wanted.test(value);
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press(key);
    const focus = await expectVisibleFocus();
    if (fits(focus.role, role) && fits(focus.name, name)) return;
    stops.push(`${focus.role} ${focus.name}`);
  }
  throw new Error(`${role} ${name} is not reached by ${key}; passed: ${stops.join(" | ")}`);
}

function search(): string {
  return decodeURIComponent(new URL(page.url()).search);
}

function summary(): Promise<string> {
  return page.locator(".summary-sentence").innerText();
}

/** Within a list that has opened: to the option, by Tab into the list and by arrow keys along it. */
async function choose(name: RegExp): Promise<void> {
  const stops: string[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    const { role, name: found } = await expectVisibleFocus();
    if (name.test(found)) {
      await page.keyboard.press("Space");
      return;
    }
    stops.push(`${role} ${found}`);
    await page.keyboard.press(role === "option" ? "ArrowDown" : "Tab");
  }
  throw new Error(`${name} is not among: ${stops.join(" | ")}`);
}

/** Opens the menu of a filter, chooses in it and closes it; the focus is then where it was before. */
async function filterBy(menu: RegExp, option: RegExp, address: RegExp): Promise<void> {
  await reach("button", menu);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  await choose(option);
  await page.waitForURL(address);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect((await expectVisibleFocus()).name).toMatch(menu);
}

describe("the whole story by keyboard alone", () => {
  it("begins with a way past the filters", async () => {
    await page.keyboard.press("Tab");
    expect((await expectVisibleFocus()).name).toMatch(/^skip/i);
  });

  it("filters by city, by date and by status", async () => {
    await filterBy(/^city/i, /^Almaty/, /city=almaty/);
    expect(await summary()).toMatch(/^3 people/);
    await filterBy(/^date/i, /2023/, /dates=2023-/);
    await filterBy(/^status/i, /administrative arrest/i, /status=administrative-arrest/);
    expect(await summary()).toMatch(/^3 people/);
  });

  it("undoes the last choice with Back", async () => {
    // The keys for it are the browser's own and reach no page.
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("status="));
    expect(search()).toMatch(/city=almaty/);
  });

  it("walks the rows of the table and opens the evidence of one", async () => {
    await reach("row", /./);
    await page.keyboard.press("End");
    const last = await expectVisibleFocus();
    await page.keyboard.press("ArrowUp");
    const row = await expectVisibleFocus();
    expect(row.role).toBe("row");
    expect(row.name).not.toBe(last.name);
    await page.keyboard.press("Enter");
    await page.waitForURL(/incident=/);
    await page.locator("mark").first().waitFor();
  });

  it("jumps from a fact to its words in the article", async () => {
    await reach("button", /^show words/i);
    await page.keyboard.press("Enter");
    const words = await expectVisibleFocus();
    expect(await page.evaluate(() => document.activeElement?.closest("mark") !== null)).toBe(true);
    expect(words.isInView).toBe(true);
  });

  it("closes the evidence and stands in the row again", async () => {
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("incident="));
    expect((await expectVisibleFocus()).role).toBe("row");
  });

  it("saves the page as SVG", async () => {
    await reach("button", /^export$/i, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").locator("img").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      reach("button", /^download/i).then(() => page.keyboard.press("Enter")),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.svg$/);
    expect(await readFile(await download.path(), "utf8")).toContain("<svg");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect((await expectVisibleFocus()).name).toMatch(/^export/i);
  });
});

/** The map itself, its three buttons, the list of places, that of more of them, who is not on the map, and the streets. */
const STOPS_OF_MAP = 8;

it("passes a map of many places in a few stops, none of them hidden from who listens", async () => {
  await page.goto(served.many.address);
  await page.locator(".map-reach").nth(30).waitFor({ state: "attached" });
  const stops: string[] = [];
  await page.locator(".map-canvas").focus();
  while (await page.evaluate(() => document.activeElement?.closest(".map-view") != null)) {
    const { role, name } = await focused();
    stops.push(`${role} ${name}`);
    expect(stops.length, stops.join(" | ")).toBeLessThanOrEqual(STOPS_OF_MAP);
    expect(await page.evaluate(() => document.activeElement?.closest("[aria-hidden=true]") != null), name).toBe(false);
    await page.keyboard.press("Tab");
  }
  expect(stops.length).toBeGreaterThan(4);
});
