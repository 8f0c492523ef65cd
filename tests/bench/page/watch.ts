import type { Page } from "playwright-core";

/**
 * What the page tells of itself: when it first had something to read (not the blanks of a page that loads), the times of its frames, and how long each click
 * took until it was painted. As a text, since it is run in the page.
 */
const WATCH = `(() => {
  const watched = { ready: null, frames: [], clicks: [], isWatching: false };
  window.watched = watched;
  const painted = (tell) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => tell(performance.now());
    channel.port2.postMessage(null);
  });
  new MutationObserver((_, observer) => {
    if (document.querySelector(".summary-sentence:not(.summary-loading *)") === null) return;
    observer.disconnect();
    painted((now) => { watched.ready = now; });
  }).observe(document, { childList: true, subtree: true });
  addEventListener("click", ({ timeStamp }) => painted((now) => watched.clicks.push(now - timeStamp)), true);
  const tick = (now) => {
    if (watched.isWatching) watched.frames.push(now);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})()`;

interface Watched {
  /** Milliseconds from the beginning of the navigation. */
  ready: number | null;
  /** Milliseconds at which frames began. */
  frames: readonly number[];
  /** Milliseconds from a click to its painted frame. */
  clicks: readonly number[];
}

/** To be called before the page is opened. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(WATCH);
}

export async function watched(page: Page): Promise<Watched> {
  return (await page.evaluate("watched")) as Watched;
}

/** Times of the frames that begin while something is done. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate("watched.frames = [], watched.isWatching = true");
  await act();
  await page.evaluate("watched.isWatching = false");
  return (await watched(page)).frames;
}
