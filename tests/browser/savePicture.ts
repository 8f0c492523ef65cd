import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** Opens the dialogue of export on a page that speaks English. */
export async function openExport(page: Page): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: "Export" }).click();
}

/** What the open dialogue saves in that format. */
export async function savePicture(page: Page, format: "SVG" | "PNG"): Promise<Buffer> {
  await page.getByRole("radio", { name: format }).check();
  await page.getByRole("dialog").locator("img").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download ${format}` }).click();
  return readFile(await (await download).path());
}
