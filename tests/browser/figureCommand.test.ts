import { spawnSync } from "node:child_process";
import { mkdtempSync, symlinkSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleComposer } from "../../src/build/figure/bundleComposer.ts";
import { type FigureOptions, figureOptions } from "../../src/build/figure/figureOptions.ts";
import { openComposer } from "../../src/build/figure/openComposer.ts";
import { takeFigure } from "../../src/build/figure/takeFigure.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const VIEW = "?city=almaty&scale=dots&lang=en";

const served = serveToBrowser();
let folder: string;
beforeAll(async () => {
  folder = await bundleComposer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file that the command would write; in a context of its own, as if nothing had been drawn before. */
async function figure(...options: string[]): Promise<Buffer> {
  const { order, data }: FigureOptions = figureOptions(options);
  const context = await openComposer(served.browser, folder, join(project, data));
  return takeFigure(context, order).finally(() => context.close());
}

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How many pixels of a part of a PNG are dark. */
async function inkIn(png: Buffer, area: Area): Promise<number> {
  const page = await served.browser.newPage();
  const counted = page.evaluate(
    async ({ source, area: { left, top, width, height } }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
      context?.drawImage(image, -left, -top);
      const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
      return data.filter((value, index) => index % 4 === 0 && value < 120).length;
    },
    { source: `data:image/png;base64,${png.toString("base64")}`, area },
  );
  return counted.finally(() => page.close());
}

/** What the page saves for the same view. */
async function savedByPage(): Promise<Buffer> {
  const page = await served.browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  await page.goto(served.one.address + VIEW);
  await page.getByRole("grid").waitFor();
  await page.getByRole("navigation").getByRole("button", { name: "Export" }).click();
  await page.getByRole("dialog").locator("img").waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download SVG" }).click();
  return readFile(await (await saved).path());
}

describe("npm run figure", () => {
  it.each(["f.svg", "f.png", "f.pdf"])("gives the same bytes for the same order: %s", async (out) => {
    const given = ["--address", "?city=almaty", "--views", "map,sentences", "--language", "kk", "--out", out];
    const first = await figure(...given);
    expect(first.equals(await figure(...given))).toBe(true);
    const signature = { "f.svg": "<?xml", "f.png": "\x89PNG", "f.pdf": "%PDF" }[out] ?? "";
    expect(first.toString("latin1", 0, signature.length)).toBe(signature);
  });

  it("draws what the page saves, to the byte", async () => {
    const drawn = await figure("--address", VIEW, "--site", served.one.address, "--out", "f.svg");
    expect(drawn.toString()).toBe((await savedByPage()).toString());
  });

  it("makes a PNG of the scale that is asked for", async () => {
    const widthAt = async (scale: string) =>
      (await figure("--views", "map", "--scale", scale, "--out", "f.png")).readUInt32BE(16);
    expect([await widthAt("1"), await widthAt("3")]).toEqual([1000, 3000]);
  });

  it("has the title in a PNG, whose browser has never seen the fonts before", async () => {
    const order = ["--language", "kk", "--views", "map", "--scale", "1", "--out", "f.png"];
    // Under the kicker and over the filter, as far as the longest title of a view reaches.
    expect(await inkIn(await figure(...order), { left: 56, top: 84, width: 600, height: 42 })).toBeGreaterThan(1000);
  });

  it("says what is wrong with an order", async () => {
    await expect(figure("--views", "map,where", "--out", "f.svg")).rejects.toThrow("--views where: it is none of map,");
    await expect(figure("--scale", "9", "--out", "f.png")).rejects.toThrow("--scale 9: it is no number up to 4");
  });

  it("says in one line that the file cannot be written or that there is no Chromium, and fails", () => {
    const only = mkdtempSync(join(tmpdir(), "qamau-path-"));
    symlinkSync(process.execPath, join(only, "node"));
    const run = (out: string) =>
      spawnSync(
        process.execPath,
        [join(project, "node_modules/tsx/dist/cli.mjs"), "src/build/figure/figure.ts", "--out", out],
        {
          cwd: project,
          encoding: "utf8",
          env: { ...process.env, PATH: only, CHROMIUM: "", PLAYWRIGHT_BROWSERS_PATH: only },
        },
      );
    const nowhere = run("/nowhere/f.svg");
    expect([nowhere.status, nowhere.stderr]).toEqual([1, "/nowhere/f.svg: there is no such folder to write to\n"]);
    if (process.platform !== "linux") return;
    const bare = run(join(only, "f.svg"));
    expect([bare.status, bare.stderr.split("\n")[0]]).toEqual([1, "No Chromium could be found. Do one of these:"]);
  });
});
