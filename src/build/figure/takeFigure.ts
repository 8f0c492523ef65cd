import type { BrowserContext, Page } from "playwright-core";
import { type FigureAnswer, type FigureOrder, TAKES_ORDERS } from "../../domain/figureOrder.ts";
import { withoutClock } from "./withoutClock.ts";

type Composer = Record<typeof TAKES_ORDERS, (order: FigureOrder) => Promise<FigureAnswer>>;

async function ask(page: Page, order: FigureOrder): Promise<FigureAnswer> {
  await page.goto("/");
  await page.waitForFunction((name) => name in globalThis, TAKES_ORDERS);
  return page.evaluate(({ name, order }) => (globalThis as unknown as Composer)[name](order), {
    name: TAKES_ORDERS,
    order,
  } as const);
}

async function print(context: BrowserContext, html: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined));
  return withoutClock(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

/** The file that was ordered of the composer. Throws an Error with the reason where the order cannot be carried out. */
export async function takeFigure(context: BrowserContext, order: FigureOrder): Promise<Buffer> {
  const answer = await ask(await context.newPage(), order);
  if ("problem" in answer) throw new Error(answer.problem);
  return "printed" in answer ? print(context, answer.printed) : Buffer.from(answer.base64, "base64");
}
