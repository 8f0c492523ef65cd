import { extname } from "node:path";
import { parseArgs } from "node:util";
import { FIGURE_FILES, type FigureFile, type FigureOrder } from "../../domain/figureOrder.ts";

export interface FigureOptions {
  order: FigureOrder;
  /** The file that is written; its ending decides what it holds. */
  out: string;
  /** The file of the dataset. */
  data: string;
}

function isFigureFile(ending: string): ending is FigureFile {
  return (FIGURE_FILES as readonly string[]).includes(ending);
}

/** Options of `npm run figure`. Throws a TypeError where one is unknown, or there is no file to write a figure to. */
export function figureOptions(argv: readonly string[]): FigureOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      out: text,
      data: { type: "string", default: "data/dataset.json" },
      address: { type: "string", default: "" },
      views: text,
      title: text,
      note: text,
      sheet: text,
      theme: text,
      language: text,
      scale: text,
      site: text,
    },
  });
  const { out, data, address, views, title, note, sheet, theme, language, scale, site } = values;
  if (out === undefined) throw new TypeError("--out FILE is missing: where the figure is written to");
  const ending = extname(out).slice(1).toLowerCase();
  if (!isFigureFile(ending))
    throw new TypeError(`--out ${out}: a figure is a file that ends in .${FIGURE_FILES.join(", .")}`);
  if (scale !== undefined && ending !== "png") throw new TypeError(`--scale ${scale}: only a .png has a scale`);
  const given = { views, title, note, sheet, theme, language, scale, site };
  const order = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]));
  return { order: { ...(order as Record<keyof typeof given, string | null>), file: ending, address }, out, data };
}
