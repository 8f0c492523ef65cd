import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launchChromium } from "../../../src/build/chromium.ts";
import { serveCopy } from "../../browser/servedPage.ts";
import type { Bench } from "../Ratio.ts";
import { builtPage } from "./builtPage.ts";

/** Asked for: kilobytes, gzipped, until the page can be used; and of the base map of the region. */
const MOST_SCRIPTS = 180;
const MOST_BASEMAP = 20;

function kilobytes(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length / 1000;
}

/** What the page of one article asks for until there is something to read and to choose by. */
export const bundles: Bench = {
  name: "what is loaded",
  async run() {
    const served = await serveCopy(await builtPage());
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const asked = new Set<string>();
      page.on("request", (request) => asked.add(new URL(request.url()).pathname));
      await page.goto(served.address);
      await page.locator(".summary-sentence").waitFor();
      const scripts = [...asked].filter((path) => path.endsWith(".js"));
      const sizes = await Promise.all(
        scripts.map(async (path) => kilobytes(await readFile(join(served.folder, path)))),
      );
      const basemap = kilobytes(await readFile(join(served.folder, "basemap.json")));
      return [
        {
          what: `kB of ${scripts.length} scripts until the page can be used, gzipped`,
          ratio: sizes.reduce((sum, size) => sum + size, 0),
          atMost: MOST_SCRIPTS,
        },
        { what: "kB of the base map, gzipped", ratio: basemap, atMost: MOST_BASEMAP },
      ];
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
