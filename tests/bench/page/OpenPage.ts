import { setTimeout as wait } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "playwright-core";
import { medianOf } from "../measure.ts";
import { dragFor, dragStepwise, type Line, letGo } from "./drag.ts";
import { framesDuring, watch, watched } from "./watch.ts";

const SECONDS = 3;
/** Milliseconds of a frame that is seen to be late. */
const LATE = 20;
const STEPS = 30;
/** Milliseconds after each step, within which the page comes to rest. */
const REST = 200;
const CLICKS = 10;
const LONGEST_LOAD = 120_000;

export interface Smoothness {
  framesPerSecond: number;
  /** Of the frames of the drag, those that came later than `LATE` after the one before. */
  lateShare: number;
}

/** A page opened in a browser, as a reader has it before him. */
export class OpenPage {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /** Opened and come to rest. */
  static async at(browser: Browser, address: string): Promise<OpenPage> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    // Of the thread, not of the clock: whatever else the machine does is not counted.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await watch(page);
    await page.goto(address);
    await page.locator(".summary-sentence:not(.summary-loading *)").waitFor({ timeout: LONGEST_LOAD });
    await page.waitForLoadState("networkidle");
    return new OpenPage(page, session);
  }

  /** Milliseconds from the beginning of the navigation to the painted frame in which there is something to read. */
  async ready(): Promise<number> {
    return (await watched(this.page)).ready ?? Number.NaN;
  }

  /** The paths of the files that the page asked for before that. */
  async askedBeforeReady(): Promise<string[]> {
    const ready = await this.ready();
    const asked = await this.page.evaluate(
      "performance.getEntriesByType('resource').map(({ name, startTime }) => [new URL(name).pathname, startTime])",
    );
    return (asked as [path: string, start: number][]).filter(([, start]) => start < ready).map(([path]) => path);
  }

  /** How smooth the page stays while a range of days is dragged along the line. */
  async smoothness(line: Line): Promise<Smoothness> {
    const frames = await framesDuring(this.page, () => dragFor(this.#session, line, SECONDS));
    await letGo(this.#session, line);
    const gaps = frames.slice(1).map((frame, at) => frame - (frames[at] ?? frame));
    const time = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
    return {
      framesPerSecond: (gaps.length * 1000) / time,
      lateShare: gaps.filter((gap) => gap > LATE).length / gaps.length,
    };
  }

  /** Milliseconds of the main thread for a step of a drag, without those of a page that is left alone as long. */
  async costOfStep(line: Line): Promise<number> {
    // What a page does after it has opened is neither.
    await wait(STEPS * REST);
    const before = await this.#taskTime();
    await wait(STEPS * REST);
    const alone = (await this.#taskTime()) - before;
    const start = await this.#taskTime();
    await dragStepwise(this.#session, line, STEPS, REST);
    const dragged = (await this.#taskTime()) - start;
    await letGo(this.#session, line);
    return (dragged - alone) / STEPS;
  }

  /** Median milliseconds from a click on a place to its painted frame; it is chosen and let go in turns, at last let go. */
  async clickToFrame(): Promise<number> {
    const chip = this.page.locator(".map-place").first();
    await chip.scrollIntoViewIfNeeded();
    for (let click = 0; click < CLICKS; click++) {
      await chip.click();
      await wait(REST);
    }
    return medianOf((await watched(this.page)).clicks);
  }

  async #taskTime(): Promise<number> {
    const { metrics } = await this.#session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  }
}
