import { basename, dirname, join, resolve } from "node:path";

/** The folder of the texts for the page, beside the dataset. */
export function textsFolder(out: string): string {
  return join(dirname(out), "articles");
}

/** The name of the columnar file beside a dataset's. */
export function columnsName(out: string): string {
  return `${basename(out, ".json")}.arrow`;
}

/** Throws an Error where the texts would be written over the articles. */
export function refuseOverwriting(seeds: string, out: string): void {
  if (resolve(textsFolder(out)) === resolve(seeds))
    throw new Error(`the texts for the page would be written over the articles in ${seeds}; choose another --out`);
}
