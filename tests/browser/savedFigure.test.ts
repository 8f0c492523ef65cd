import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { serveToBrowser } from "./serveToBrowser.ts";

const served = serveToBrowser();

const VIEW = "?city=almaty&scale=dots&lang=en";

async function openPage(query: string): Promise<Page> {
  const page = await served.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(served.one.address + query);
  await page.getByRole("grid").waitFor();
  return page;
}

/** The dialogue of export with the figure of the view drawn in that format. */
async function openExport(page: Page, format: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: format }).check();
  await page.getByRole("dialog").locator("img").waitFor();
}

async function save(format: "SVG" | "PNG"): Promise<Download> {
  const page = await openPage(VIEW);
  await openExport(page, format);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download ${format}` }).click();
  return saved;
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const file = { name, base64: bytes.toString("base64") };
  const dataTransfer = await page.evaluateHandle(({ name, base64 }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    return transfer;
  }, file);
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

/** What is handed to the print dialogue, which no test can see. */
async function printed(page: Page): Promise<string> {
  await page.addInitScript(() => {
    window.print = () => {
      Object.assign(window.top ?? {}, { printed: document.documentElement.outerHTML });
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await page.reload();
  await page.getByRole("grid").waitFor();
  await openExport(page, "PDF");
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  const html = await page.waitForFunction(() => (window as { printed?: string }).printed);
  return `<!doctype html>${await html.jsonValue()}`;
}

describe("a saved figure", () => {
  it.each(["SVG", "PNG"] as const)("brings its view back when it is dropped on the page, as %s", async (format) => {
    const download = await save(format);
    const page = await openPage("?status=administrative-arrest&lang=en");
    await drop(page, download.suggestedFilename(), await readFile(await download.path()));
    await page.getByText(`The view of ${download.suggestedFilename()} is shown.`).waitFor();
    expect(new URL(page.url()).search).toBe(VIEW);
    await page.goBack();
    expect(new URL(page.url()).search).toBe("?status=administrative-arrest&lang=en");
  });

  it("is printed alone, as real text on one page of its own size", async () => {
    const page = await openPage(VIEW);
    const html = await printed(page);
    await page.getByText("The figure is in the print dialogue.").waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
    const paper = await served.browser.newPage();
    await paper.setContent(html);
    const size = await paper.locator("svg").first().boundingBox();
    const pdf = (await paper.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
    // Chromium rounds to whole pixels; a point has four thirds of them.
    expect(Math.abs(Number(width) * (4 / 3) - (size?.width ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs(Number(height) * (4 / 3) - (size?.height ?? 0))).toBeLessThanOrEqual(1);
    expect(pdf).toContain("/ToUnicode");
    expect(pdf).not.toContain("/Subtype /Image");
  });
});
