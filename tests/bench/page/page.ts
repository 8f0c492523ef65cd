import { launchChromium } from "../../../src/build/chromium.ts";
import { type ServedPage, serveCopy } from "../../browser/servedPage.ts";
import type { Bench, Ratio } from "../Ratio.ts";
import { serveArchive, servePeer } from "./archivePages.ts";
import { builtPage } from "./builtPage.ts";
import type { Line } from "./drag.ts";
import { OpenPage } from "./OpenPage.ts";

/** Frames a second of a drag, by the size of the archive, and of these the share that may be late. */
const LEAST_FRAMES = 58;
const LEAST_FRAMES_OF_A_MILLION = 50;
const MOST_LATE = 0.05;
/** Of the main thread of the same page on crossfilter2 with plain recharts. */
const MOST_COST = 1 / 3;
/** Of the page of one article. */
const MOST_READY = 3;

const COMPARED = 100_000;

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

async function within<Answer>(served: ServedPage, ask: (opened: OpenPage) => Promise<Answer>): Promise<Answer> {
  const browser = await launchChromium();
  try {
    return await ask(await OpenPage.at(browser, served.address));
  } finally {
    await browser.close();
    await served.close();
  }
}

async function smoothnessOf(opened: OpenPage, leastFrames: number): Promise<Ratio[]> {
  const { framesPerSecond, lateShare } = await opened.smoothness(await alongTimeline(opened));
  return [
    {
      what: "frames a second while a range of days is dragged for three",
      ratio: framesPerSecond,
      atLeast: leastFrames,
    },
    { what: "share of these frames that come more than 20 ms after the last", ratio: lateShare, atMost: MOST_LATE },
  ];
}

function ofArchive(incidents: number, leastFrames: number): Bench {
  return {
    name: `the page of ${incidents.toLocaleString("en")} incidents`,
    async run() {
      return within(await serveArchive(incidents), async (opened) => [
        { what: "milliseconds until there is something to read", ratio: await opened.ready() },
        { what: "milliseconds from a click on a place to its frame, median", ratio: await opened.clickToFrame() },
        ...(await smoothnessOf(opened, leastFrames)),
      ]);
    },
  };
}

/** Beside the page of one article, and beside the same page as it is mostly built. */
const compared: Bench = {
  name: `the page of ${COMPARED.toLocaleString("en")} incidents beside others`,
  async run() {
    const [seed, own, cost] = [
      await within(await serveCopy(await builtPage()), (opened) => opened.ready()),
      await within(await serveArchive(COMPARED), (opened) => opened.ready()),
      await within(await serveArchive(COMPARED), async (opened) => opened.costOfStep(await alongTimeline(opened))),
    ];
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
  ofArchive(10_000, LEAST_FRAMES),
  ofArchive(100_000, LEAST_FRAMES),
  compared,
  ofArchive(1_000_000, LEAST_FRAMES_OF_A_MILLION),
];
