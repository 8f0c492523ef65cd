import { rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { launchChromium } from "../chromium.ts";
import { runCommand } from "../runCommand.ts";
import { bundleComposer } from "./bundleComposer.ts";
import { type FigureOptions, figureOptions } from "./figureOptions.ts";
import { openComposer } from "./openComposer.ts";
import { takeFigure } from "./takeFigure.ts";

const USAGE = `npm run figure -- --out FILE        draws a figure as the page does; .svg, .png or .pdf, by the ending
  --address "?city=almaty"         what is chosen, as in an address of the page
  --views map,sentences            in their order; all of them where nothing is said
  --title TEXT --note TEXT         a title instead of the usual one, and a note under the drawings
  --sheet web --theme light        the sheet, and its colours, as the page names them
  --language ru                    the language of the figure
  --scale 2                        pixels of a .png to the CSS pixel, up to 4
  --site https://…/                where the page is published, for the link on the figure
  --data data/dataset.json         another dataset, made by npm run data`;

async function draw({ order, data }: FigureOptions): Promise<Buffer> {
  const browser = await launchChromium();
  try {
    const folder = await bundleComposer();
    const context = await openComposer(browser, folder, data);
    return await takeFigure(context, order).finally(() => rm(folder, { recursive: true, force: true }));
  } finally {
    await browser.close();
  }
}

/** `npm run figure -- --address "?city=almaty" --views map,sentences --out f.svg` */
await runCommand(USAGE, async () => {
  const options = figureOptions(process.argv.slice(2));
  const { data, out } = options;
  if (!(await stat(data).catch(() => null))?.isFile())
    throw new Error(`${data}: there is no such dataset; npm run data makes one`);
  if (!(await stat(dirname(out)).catch(() => null))?.isDirectory())
    throw new Error(`${out}: there is no such folder to write to`);
  const file = await draw(options);
  await writeFile(out, file);
  console.log(`${out}: ${file.length} bytes`);
});
