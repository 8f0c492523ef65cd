import type { BrowserContext, Page } from "playwright-core";
import type { FigureAnswer, FigureOrder } from "../../domain/figureOrder.ts";
import { COMPOSER } from "./bundleComposer.ts";
import { withoutClock } from "./withoutClock.ts";

/** Asks as text: what runs a script may rewrite an import in it. JSON is JavaScript. */
async function ask(page: Page, order: FigureOrder): Promise<FigureAnswer> {
  await page.goto("/");
  return page.evaluate(`import('/${COMPOSER}').then(({ scripted }) => scripted(${JSON.stringify(order)}))`);
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
