import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "./chromium.ts";
import { MANY_ARTICLES, type ServedPage, serveArticles, servePage } from "./servedPage.ts";

/** What is there once the tests of a file begin. */
interface Served {
  browser: Browser;
  /** The built page with the article of the project. */
  one: ServedPage;
  /** The same page with many articles. */
  many: ServedPage;
}

/** Starts a browser, and serves the built page, for as long as the tests of the file run. */
export function serveToBrowser(): Served {
  const served = {} as Served;
  beforeAll(async () => {
    served.browser = await launchChromium();
    served.one = await servePage();
    served.many = await serveArticles(served.one, MANY_ARTICLES);
  });
  afterAll(async () => {
    await served.browser?.close();
    await Promise.all([served.one, served.many].map((page) => page?.close()));
  });
  return served;
}
