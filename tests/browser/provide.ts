import { provideChromium } from "../../src/build/chromium.ts";

/** The step of `npm test` that makes sure there is a browser, so that the tests themselves need no network. */
try {
  console.log(`Browser tests run in ${await provideChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
