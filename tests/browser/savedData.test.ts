import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/domain/schema.ts";
import { syntheticDataset } from "../synthetic/syntheticDataset.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

const served = serveToBrowser();

async function openExport(address: string, tab: string): Promise<Page> {
  const page = await served.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.getByRole("navigation").getByRole("button", { name: "Export" }).click();
  await page.getByRole("tab", { name: tab }).click();
  return page;
}

async function save(page: Page, button: RegExp): Promise<Buffer> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFile(await (await saved).path());
}

describe("saved data", () => {
  it("is an archive that says its filter first, and whose files have the rows the page names", async () => {
    const page = await openExport(`${served.many.address}?status=fined&lang=en`, "Data");
    const group = page.getByRole("group", { name: /^Filtered/ });
    const rows = Number(/\d+/u.exec((await group.getByRole("paragraph").textContent()) ?? "")?.[0]);
    const bytes = unzipSync(await save(page, /^Filtered .* Everything/));
    const files = Object.fromEntries(Object.entries(bytes).map(([name, content]) => [name, strFromU8(content)]));
    expect(files["README.txt"]).toMatch(new RegExp(`^Qamau data: filtered by Fined, ${rows} of \\d+ rows\n`));
    const parsed = parseDataset(JSON.parse(files["data.json"] ?? ""));
    expect("dataset" in parsed && parsed.dataset.incidents).toHaveLength(rows);
    expect(JSON.parse(files["data.geojson"] ?? "").features).toHaveLength(rows);
    expect([...(bytes["data.csv"] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    await page.close();
  });

  it("is not saved when it is large and its reader cancels: the page hears him while it writes", async () => {
    const dataset = JSON.stringify(syntheticDataset({ incidents: 30_000, seed: 1 }));
    await writeFile(join(served.one.folder, "dataset.json"), dataset);
    const page = await openExport(`${served.one.address}?lang=en`, "Data");
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    await page.getByRole("button", { name: "All (30,000 rows), as Everything (ZIP)" }).click();
    await page.getByRole("progressbar", { name: /^Writing .*\.zip$/ }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. Nothing was saved.").waitFor();
    expect((await save(page, /^All .* CSV$/)).toString().trim().split("\r\n")).toHaveLength(30_001);
    expect(downloads).toEqual(["qamau_synthetic_all-places_all-dates_all-data.csv"]);
    await page.close();
  });
});
