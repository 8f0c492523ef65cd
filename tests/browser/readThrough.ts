import type { Page } from "playwright-core";

/** Scrolls to the end by half windows, each of them long enough to be painted, and back to the top. */
async function scrollThrough(): Promise<void> {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo({ top, behavior: "instant" });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  scrollTo({ top: 0, behavior: "instant" });
}

/**
 * Reads the page to its end and goes back to its top, until every view has drawn itself: those below the window wait for
 * a reader who scrolls, and come by themselves only after seconds.
 */
export async function readThrough(page: Page): Promise<void> {
  await page.locator(".summary-sentence").waitFor();
  await page.evaluate(scrollThrough);
  await page.getByRole("grid").waitFor();
  await page.locator(".frames-skeleton").first().waitFor({ state: "detached" });
}
