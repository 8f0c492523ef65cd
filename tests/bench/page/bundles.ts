import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launchChromium } from "../../../src/build/chromium.ts";
import { serveCopy } from "../../browser/servedPage.ts";
import type { Bench } from "../Ratio.ts";
import { builtPage } from "./builtPage.ts";
import { OpenPage } from "./OpenPage.ts";

/** Asked for: kilobytes, gzipped, until the page can be used; and of the base map of the region. */
const MOST_SCRIPTS = 180;
const MOST_BASEMAP = 20;

async function kilobytes(path: string): Promise<number> {
  return gzipSync(await readFile(path), { level: 9 }).length / 1000;
}

/** What the page of one article asks for before there is something to read and to choose by; what follows draws its views. */
export const bundles: Bench = {
  name: "what is loaded",
  async run() {
    const served = await serveCopy(await builtPage());
    const browser = await launchChromium();
    try {
      const opened = await OpenPage.at(browser, served.address);
      const scripts = (await opened.askedBeforeReady()).filter((path) => path.endsWith(".js"));
      const sizes = await Promise.all(scripts.map((path) => kilobytes(join(served.folder, path))));
      return [
        {
          what: `kB of ${scripts.length} scripts until the page can be used, gzipped`,
          ratio: sizes.reduce((sum, size) => sum + size, 0),
          atMost: MOST_SCRIPTS,
        },
        {
          what: "kB of the base map, gzipped",
          ratio: await kilobytes(join(served.folder, "basemap.json")),
          atMost: MOST_BASEMAP,
        },
      ];
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
