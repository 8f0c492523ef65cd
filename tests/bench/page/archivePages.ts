import { cpSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { buildPage, type ServedPage, serve, serveCopy } from "../../browser/servedPage.ts";
import { archiveOf } from "../engine/archiveOf.ts";
import { rowsOf } from "../engine/Row.ts";
import { archiveFiles } from "./archiveFiles.ts";
import { builtPage } from "./builtPage.ts";

const asPeer: Plugin = {
  name: "the page of the peer",
  transformIndexHtml: {
    order: "pre",
    handler: (html) => html.replace("./src/app/main.tsx", "./tests/bench/page/peer.tsx"),
  },
};

/** The built page over a synthetic archive. */
export async function serveArchive(incidents: number): Promise<ServedPage> {
  const files = await archiveFiles(incidents);
  const served = await serveCopy(await builtPage());
  await rm(join(served.folder, "dataset.json"));
  cpSync(files, served.folder, { recursive: true });
  return served;
}

/** The same on crossfilter2 with plain recharts. */
export async function servePeer(incidents: number): Promise<ServedPage> {
  const folder = await buildPage([asPeer]);
  const dataset = await archiveOf(incidents);
  await writeFile(join(folder, "rows.json"), JSON.stringify({ rows: rowsOf(dataset), places: dataset.places }));
  return serve(folder);
}
