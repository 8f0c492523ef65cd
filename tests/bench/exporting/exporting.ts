import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Plugin } from "vite";
import { launchChromium } from "../../../src/build/chromium.ts";
import { readThrough } from "../../browser/readThrough.ts";
import { buildPage, MANY_ARTICLES, serve, withArticles } from "../../browser/servedPage.ts";
import { syntheticDataset } from "../../synthetic/syntheticDataset.ts";
import { measureInTurns } from "../measure.ts";
import type { Bench, Ratio } from "../Ratio.ts";
import type { Way } from "./page.ts";

const ROUNDS = 5;
const WARM_UP = 1;
/** Asked for: a quarter of the time of the library that most pages use, and no more than that of the fastest. */
const MOST_OF_HTML_TO_IMAGE = 1 / 4;
const MOST_OF_SNAPDOM = 1;
/** Fifty times the incidents must be counted, which costs something; what is drawn of them is hardly more. */
const MOST_GROWTH = 3;
/** Incidents of the archives a page may draw besides its own. */
const ARCHIVES = [1000, 50_000];
/** No picture of a page has fewer bytes. */
const LEAST_BYTES = 50_000;

const withWays: Plugin = {
  name: "ways to make a picture",
  transformIndexHtml: {
    order: "pre",
    handler: (html) => html.replace("./src/app/main.tsx", "./tests/bench/exporting/page.ts"),
  },
};

/** Asks something of the page of many articles, drawn to its end in a browser. */
async function askPage<Answer>(ask: (page: Page) => Promise<Answer>): Promise<Answer> {
  const folder = await withArticles(await buildPage([withWays]), MANY_ARTICLES);
  for (const incidents of ARCHIVES)
    await writeFile(
      join(folder, `archive-${incidents}.json`),
      JSON.stringify(syntheticDataset({ incidents, seed: 1 })),
    );
  const served = await serve(folder);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(served.address);
    await readThrough(page);
    return await ask(page);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function takePicture(page: Page, way: Way): Promise<void> {
  const bytes = Number(await page.evaluate(`sizeOfPicture(${JSON.stringify(way)})`));
  if (!(bytes > LEAST_BYTES)) throw new Error(`${way} made a picture of ${bytes} bytes`);
}

/** How much longer one way takes than another. */
function asLongAs(one: Way, other: Way, atMost: number) {
  return async (page: Page): Promise<Ratio> => {
    const contenders = [one, other].map((name) => ({ name, run: () => takePicture(page, name) }));
    const [first = Number.NaN, second = Number.NaN] = await measureInTurns(contenders, ROUNDS, WARM_UP);
    const milliseconds = [first, second].map((time) => `${Math.round(time)} ms`);
    return { what: `${one} / ${other} (${milliseconds.join(" / ")})`, ratio: first / second, atMost };
  };
}

/** The whole page at twice its size as PNG, drawn anew from the data, against photographs of the page. */
export const exporting: Bench = {
  name: "a picture of the whole page, of 48 articles, at two pixels to one",
  run: () =>
    askPage(async (page) => [
      await asLongAs("qamau", "html-to-image", MOST_OF_HTML_TO_IMAGE)(page),
      await asLongAs("qamau", "snapdom", MOST_OF_SNAPDOM)(page),
      await asLongAs("50,000 incidents", "1,000 incidents", MOST_GROWTH)(page),
    ]),
};
