import { setTimeout as wait } from "node:timers/promises";
import { launchChromium } from "../../../src/build/chromium.ts";
import { type ServedPage, serveCopy } from "../../browser/servedPage.ts";
import { medianOf } from "../measure.ts";
import type { Bench, Ratio } from "../Ratio.ts";
import { serveArchive, servePeer } from "./archivePages.ts";
import { builtPage } from "./builtPage.ts";
import type { Line } from "./drag.ts";
import { OpenPage, type Smoothness } from "./OpenPage.ts";

/** Of a drag at least so many frames a second, and at most such a share of them late: where fewer are asked for, any. */
const SMOOTH: Smoothness = { framesPerSecond: 58, lateShare: 0.05 };
const SMOOTH_OF_A_MILLION: Smoothness = { framesPerSecond: 50, lateShare: 1 };
/** Of the main thread of the same page on crossfilter2 with plain recharts. */
const MOST_COST = 1 / 3;
/** Of the page of one article. */
const MOST_READY = 3;

const COMPARED = 100_000;
/** Of each page whose time to be ready is compared. */
const OPENINGS = 7;
/** Of a page; in the first ones much is compiled. */
const DRAGS = 9;
/** Milliseconds between two drags, in which the page comes to rest. */
const BETWEEN_DRAGS = 1500;

/** Over the middle of the timeline. */
async function alongTimeline({ page }: OpenPage): Promise<Line> {
  const plot = page.locator(".timeline-plot");
  await plot.scrollIntoViewIfNeeded();
  return lineWithin(await plot.boundingBox(), 0.1, 0.9);
}

/** Over the brush of recharts, from its right end inwards. */
async function alongBrush({ page }: OpenPage): Promise<Line> {
  const brush = page.locator(".recharts-brush");
  await brush.scrollIntoViewIfNeeded();
  const traveller = await page.locator(".recharts-brush-traveller").last().boundingBox();
  const box = await brush.boundingBox();
  if (traveller === null || box === null) throw new Error("the peer has no brush");
  return { ...lineWithin(box, 0.2, 0.8), from: traveller.x + traveller.width / 2 };
}

function lineWithin(
  box: { x: number; y: number; width: number; height: number } | null,
  from: number,
  to: number,
): Line {
  if (box === null) throw new Error("there is nothing to drag over");
  return { from: box.x + from * box.width, to: box.x + to * box.width, y: box.y + box.height / 2 };
}

async function opened<Answer>(address: string, ask: (opened: OpenPage) => Promise<Answer>): Promise<Answer> {
  const browser = await launchChromium();
  try {
    return await ask(await OpenPage.at(browser, address));
  } finally {
    await browser.close();
  }
}

async function within<Answer>(served: ServedPage, ask: (opened: OpenPage) => Promise<Answer>): Promise<Answer> {
  try {
    return await opened(served.address, ask);
  } finally {
    await served.close();
  }
}

async function smoothnessOf(opened: OpenPage, asked: Smoothness): Promise<Ratio[]> {
  const line = await alongTimeline(opened);
  const drags: Smoothness[] = [];
  for (let drag = 0; drag < DRAGS; drag++) {
    drags.push(await opened.smoothness(line));
    await wait(BETWEEN_DRAGS);
  }
  const [first] = drags;
  const frames = drags.map(({ framesPerSecond }) => framesPerSecond);
  const late = drags.map(({ lateShare }) => lateShare);
  return [
    {
      what: `frames a second while a range of days is dragged for three, median of ${DRAGS} drags`,
      ratio: medianOf(frames),
      atLeast: asked.framesPerSecond,
    },
    { what: "the same of the first", ratio: first?.framesPerSecond ?? Number.NaN },
    {
      what: "share of these frames that come more than 20 ms after the last, median",
      ratio: medianOf(late),
      atMost: asked.lateShare,
    },
    { what: "the same of the first", ratio: first?.lateShare ?? Number.NaN },
  ];
}

function ofArchive(incidents: number, asked: Smoothness): Bench {
  return {
    name: `the page of ${incidents.toLocaleString("en")} incidents`,
    async run() {
      return within(await serveArchive(incidents), async (opened) => [
        { what: "milliseconds until there is something to read", ratio: await opened.ready() },
        { what: "milliseconds from a click on a place to its frame, median", ratio: await opened.clickToFrame() },
        ...(await smoothnessOf(opened, asked)),
      ]);
    },
  };
}

/** Medians of the milliseconds until pages have something to read, opened in turns: whatever else the machine does befalls all. */
async function readyInTurns(served: readonly ServedPage[]): Promise<number[]> {
  const times = served.map((): number[] => []);
  for (let opening = 0; opening < OPENINGS; opening++)
    for (const [at, page] of served.entries()) times[at]?.push(await opened(page.address, (each) => each.ready()));
  for (const page of served) await page.close();
  return times.map(medianOf);
}

/** Beside the page of one article, and beside the same page as it is mostly built. */
const compared: Bench = {
  name: `the page of ${COMPARED.toLocaleString("en")} incidents beside others`,
  async run() {
    const pagesOpened = [await serveCopy(await builtPage()), await serveArchive(COMPARED)];
    const [seed = Number.NaN, own = Number.NaN] = await readyInTurns(pagesOpened);
    const cost = await within(await serveArchive(COMPARED), async (page) => page.costOfStep(await alongTimeline(page)));
    const peer = await within(await servePeer(COMPARED), async (opened) => opened.costOfStep(await alongBrush(opened)));
    const milliseconds = (...values: number[]) => values.map((value) => `${value.toFixed(1)} ms`).join(" / ");
    return [
      {
        what: `ready, ${COMPARED} incidents / one article (${milliseconds(own, seed)})`,
        ratio: own / seed,
        atMost: MOST_READY,
      },
      {
        what: `main thread for a step of a drag, qamau / crossfilter2 with recharts (${milliseconds(cost, peer)})`,
        ratio: cost / peer,
        atMost: MOST_COST,
      },
    ];
  },
};

export const pages: readonly Bench[] = [
  ofArchive(10_000, SMOOTH),
  ofArchive(100_000, SMOOTH),
  compared,
  ofArchive(1_000_000, SMOOTH_OF_A_MILLION),
];
