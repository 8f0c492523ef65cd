import { launchChromium } from "../../src/build/chromium.ts";
import { readThrough } from "./readThrough.ts";
import { servePage } from "./servedPage.ts";

/** `npm run picture`: takes the picture of the README anew from the built page. */
const served = await servePage();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
await page.goto(served.address);
await readThrough(page);
await page.locator("[data-view=sentences] .recharts-surface").first().waitFor();
await page.locator(".leaflet-interactive").first().waitFor();
await page.screenshot({ path: "tests/browser/page.png", fullPage: true });
await browser.close();
await served.close();
