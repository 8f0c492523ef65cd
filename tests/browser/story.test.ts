import { readFileSync } from "node:fs";
import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import type { Download, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { palettes } from "../../src/figure/palette.ts";
import { decodePng, type Pixels } from "./decodePng.ts";
import { readThrough } from "./readThrough.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

const served = serveToBrowser();

/** A page that has asked nothing of any other origin and thrown nothing, or the test fails. */
async function openPage(query = ""): Promise<{ page: Page; trouble: string[] }> {
  const page = await served.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const trouble: string[] = [];
  const own = new URL(served.one.address).origin;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (["http:", "https:"].includes(url.protocol) && url.origin !== own) trouble.push(`request to ${request.url()}`);
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  await page.goto(served.one.address + query);
  await readThrough(page);
  return { page, trouble };
}

function summary(page: Page): Promise<string> {
  return page.locator(".summary-sentence").innerText();
}

function searchOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

/** How many pixels have the colour of what is chosen. */
function accentIn({ width, height, colourAt }: Pixels): number {
  const accent = [1, 3, 5].map((at) => Number.parseInt(palettes.light.accent.slice(at, at + 2), 16));
  const isAccent = (x: number, y: number) => colourAt(x, y).every((part, at) => Math.abs(part - (accent[at] ?? 0)) < 8);
  let pixels = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (isAccent(x, y)) pixels += 1;
  return pixels;
}

describe("a researcher explores the real article", () => {
  let page: Page;
  let trouble: string[];
  beforeAll(async () => {
    ({ page, trouble } = await openPage());
  });

  it("reads at once who was taken, where and when", async () => {
    expect(await summary(page)).toBe(
      "8 people in 1 article. 7 received 15 days of administrative arrest: 4 in Astana, 3 in Almaty, on 18 October 2023. 1 is in pre-trial detention; the place is not stated.",
    );
    expect(await page.getByRole("row").count()).toBe(9);
  });

  it("clicks Almaty on the map, and the other views narrow while the map keeps its alternatives", async () => {
    await page.locator(".leaflet-interactive").nth(1).click();
    await page.waitForURL(/city=almaty/);
    expect(searchOf(page)).toBe("?city=almaty");
    expect(await summary(page)).toMatch(/^3 people in 1 article\./);
    // What is out of sight follows a moment later.
    await expect.poll(() => page.getByRole("row").count()).toBe(4);
    expect(await page.getByRole("button", { name: /^Astana 4/ }).isVisible()).toBe(true);
    expect(await page.locator(".leaflet-interactive").count()).toBe(2);
  });

  it("goes back, and everybody is there again", async () => {
    await page.goBack();
    await page.waitForURL((url) => url.search === "");
    expect(await summary(page)).toMatch(/^8 people/);
    await expect.poll(() => page.getByRole("row").count()).toBe(9);
  });

  it("brushes the day over the timeline, and those without a date leave", async () => {
    const plot = page.locator("[data-view=timeline] .recharts-surface").first();
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    if (box === null) throw new Error("the timeline has no plot");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.35, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 8 });
    const picture = page.locator(".timeline-plot");
    expect(await page.locator(".map-mark").first().isVisible()).toBe(false);
    const held = decodePng(await picture.screenshot());
    await page.mouse.up();
    await page.waitForURL(/dates=/);
    expect(searchOf(page)).toMatch(/^\?dates=2023-10-1\d--2023-10-\d\d$/);
    expect(await summary(page)).toMatch(/^7 people in 1 article\./);
    expect(await page.locator(".map-mark").first().isVisible()).toBe(true);
    // What a canvas shows in movement is what the elements show at rest.
    await page.mouse.move(0, 0);
    const rested = accentIn(decodePng(await picture.screenshot()));
    expect(rested).toBeGreaterThan(1000);
    expect(accentIn(held) / rested).toBeCloseTo(1, 1);
  });

  it("opens the evidence of a row, sees the words marked, and closes it", async () => {
    await page.getByRole("row").filter({ hasText: "Darkhan Valiyev" }).click();
    const panel = page
      .getByRole("complementary")
      .or(page.getByRole("dialog"))
      .filter({ hasText: "Darkhan Valiyev" })
      .first();
    await panel.waitFor();
    expect(searchOf(page)).toContain("incident=");
    expect(searchOf(page)).not.toMatch(/valiyev/i);
    await panel.locator("mark").first().waitFor();
    const marked = (await panel.locator("mark").allInnerTexts()).join(" | ");
    for (const words of ["15 days", "Almaty", "Darkhan Valiyev"]) expect(marked).toContain(words);
    expect(await panel.innerText()).toMatch(/inferred/i);
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("incident="));
  });

  it("saves the page as SVG and PNG that carry title, filter, counts and source", async () => {
    await page.getByRole("navigation").getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("img").waitFor();
    const [svgDownload] = await Promise.all([
      page.waitForEvent("download"),
      dialog
        .getByRole("button", { name: /download/i })
        .first()
        .click(),
    ]);
    expect(svgDownload.suggestedFilename()).toMatch(/^qamau_.*2023-10-1\d.*\.svg$/);
    const svg = new JSDOM(await textOf(svgDownload), { contentType: "image/svg+xml" }).window.document;
    expect(svg.documentElement.tagName).toBe("svg");
    expect(svg.querySelector("foreignObject, script")).toBeNull();
    const words = [...svg.querySelectorAll("text")].map((text) => text.textContent).join(" ");
    for (const part of ["Reported detentions", "Filter:", "October 2023", "7 people", "Human rights advocates report"])
      expect(words).toContain(part);
    await dialog.getByRole("radio", { name: "PNG" }).check();
    const [pngDownload] = await Promise.all([
      page.waitForEvent("download"),
      dialog
        .getByRole("button", { name: /download/i })
        .first()
        .click(),
    ]);
    const png = readFileSync(await pngDownload.path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
    expect(png.includes("iTXt")).toBe(true);
  });

  it("has met no error and asked nothing of another origin", () => {
    expect(trouble).toEqual([]);
  });
});

describe("the page under test", () => {
  it("is the one that is published, not a slower one for development", async () => {
    const assets = join(served.one.folder, "assets");
    const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(10);
    for (const name of scripts) expect(await readFile(join(assets, name), "utf8"), name).not.toContain("jsxDEV");
  });
});

describe("a link", () => {
  it("opens the view it was copied from", async () => {
    const { page, trouble } = await openPage("?city=almaty&length=15-days");
    expect(await summary(page)).toMatch(/^3 people/);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("that is damaged opens the page and names what was ignored", async () => {
    const { page } = await openPage("?city=atlantis&utm_source=x");
    expect(await summary(page)).toMatch(/^8 people/);
    expect(await page.locator("body").innerText()).toContain("city=atlantis");
    await page.close();
  });

  it("never holds what was searched for, and Back still undoes it", async () => {
    const { page } = await openPage();
    await page.getByRole("searchbox").fill("valiyev");
    await page.getByRole("row").nth(2).waitFor({ state: "detached" });
    expect(searchOf(page)).toBe("");
    expect(await summary(page)).toMatch(/^1 person/);
    await page.close();
  });
});

describe("articles of the reader's own", () => {
  it("are read in the browser by the same rules, and the bad ones are named", async () => {
    const { page, trouble } = await openPage();
    await page.getByRole("button", { name: "Add articles" }).click();
    const text = "A court in Taraz on 3 March 2022 sentenced Erbol Inventedov to 10 days of administrative arrest.";
    await page.locator("input[type=file]").setInputFiles([
      { name: "invented.txt", mimeType: "text/plain", buffer: Buffer.from(text) },
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") },
    ]);
    await page.getByText("1 article added, with 1 incident.").waitFor();
    expect(await page.getByRole("dialog").innerText()).toContain("empty.txt: it is empty");
    await page.keyboard.press("Escape");
    await expect.poll(() => summary(page)).toMatch(/^9 people in 2 articles\./);
    await page.getByRole("row").filter({ hasText: "Erbol Inventedov" }).click();
    await page.locator("mark").filter({ hasText: "10 days" }).first().waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });
});

describe("the page opened as a file", () => {
  it("says after a while that it must be served, and never before it could be read wrongly", async () => {
    const page = await served.browser.newPage();
    await page.goto(pathToFileURL(join(served.one.folder, "index.html")).href);
    const sentence = page.getByText("It must be served over http");
    expect(await sentence.isVisible()).toBe(false);
    await sentence.waitFor({ state: "visible", timeout: 10_000 });
    expect(await page.locator("body").innerText()).toContain("npm start");
    await page.close();
  });
});

describe("a dataset that is missing or damaged", () => {
  const dataset = () => join(served.one.folder, "dataset.json");
  beforeEach(async () => {
    await rename(dataset(), `${dataset()}.kept`);
  });

  it("gives a clear message and a retry that works, never a blank page", async () => {
    const page = await served.browser.newPage();
    await page.goto(served.one.address);
    const retry = page.getByRole("button", { name: /try again/i });
    await retry.waitFor();
    expect(await page.locator("main").innerText()).toMatch(/dataset/i);
    await rename(`${dataset()}.kept`, dataset());
    await retry.click();
    await readThrough(page);
    await page.close();
  });
});
