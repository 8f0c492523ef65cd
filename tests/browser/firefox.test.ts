import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, vi } from "vitest";
import { decodePng, type Pixels } from "./decodePng.ts";
import { openExport, savePicture } from "./savePicture.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

vi.setConfig({ testTimeout: 180_000 });

const NAMES = ["firefox", "firefox-esr"];
const firefox = NAMES.find((name) => spawnSync(name, ["--version"]).status === 0);
if (firefox === undefined) console.warn(`No ${NAMES.join(" or ")} is on the path: no figure is opened in Firefox.`);

const served = serveToBrowser();
const folder = mkdtempSync(join(tmpdir(), "qamau-firefox-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Letters have other edges in each browser; a line of text that is elsewhere differs in more pixels than that. */
const MOST_DIFFERENT = 0.01;
const CLEARLY = 96;

async function drawnByFirefox(svg: string): Promise<Pixels> {
  const picture = join(folder, "firefox.png");
  const options = ["--headless", "--no-remote", "--profile", mkdtempSync(join(folder, "profile-"))];
  const environment = { ...process.env, HOME: folder };
  await promisify(execFile)(firefox ?? "", [...options, "--screenshot", picture, pathToFileURL(svg).href], {
    env: environment,
    timeout: 120_000,
  });
  return decodePng(await readFile(picture));
}

async function drawnByChromium(svg: string, { width, height }: Pixels): Promise<Pixels> {
  const page = await served.browser.newPage({ viewport: { width, height } });
  await page.goto(pathToFileURL(svg).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await page.screenshot();
  await page.close();
  return decodePng(picture);
}

/** The share of the pixels, of every second in each direction, that clearly differ. */
function differing(one: Pixels, other: Pixels): number {
  let [looked, different] = [0, 0];
  for (let y = 0; y < one.height; y += 2)
    for (let x = 0; x < one.width; x += 2) {
      const there = other.colourAt(x, y);
      const far = one.colourAt(x, y).reduce((sum, part, index) => sum + Math.abs(part - (there[index] ?? 0)), 0);
      looked += 1;
      if (far > CLEARLY) different += 1;
    }
  return different / looked;
}

describe.skipIf(firefox === undefined)("a saved figure of the whole page", () => {
  it("is drawn by Firefox as large as by Chromium, with every letter where it was", async () => {
    const page = await served.browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
    await page.goto(`${served.many.address}?lang=en`);
    await openExport(page);
    const file = join(folder, "figure.svg");
    const svg = await savePicture(page, "SVG");
    await writeFile(file, svg);
    await page.close();
    const drawn = await drawnByFirefox(file);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.toString("utf8")) ?? [];
    expect([drawn.width, drawn.height]).toEqual([Number(width), Number(height)]);
    expect(differing(drawn, await drawnByChromium(file, drawn))).toBeLessThan(MOST_DIFFERENT);
  });
});
