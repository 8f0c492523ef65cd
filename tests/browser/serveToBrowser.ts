import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchChromium } from "../../src/build/chromium.ts";
import { type ServedPage, serveCopy } from "./servedPage.ts";

/** What is there once the tests of a file begin. */
interface Served {
  browser: Browser;
  /** The built page with the article of the project. */
  one: ServedPage;
  /** The same page with many articles. */
  many: ServedPage;
}

/** Starts a browser, and serves copies of the built pages, for as long as the tests of the file run. */
export function serveToBrowser(): Served {
  const served = {} as Served;
  beforeAll(async () => {
    const { one, many } = inject("builtPages");
    served.browser = await launchChromium();
    served.one = await serveCopy(one);
    served.many = await serveCopy(many);
  });
  afterAll(async () => {
    await served.browser?.close();
    await Promise.all([served.one, served.many].map((page) => page?.close()));
  });
  return served;
}
