import { cp, mkdir, mkdtemp, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { buildDataset } from "./buildDataset.ts";
import { onTheConsole } from "./building/onTheConsole.ts";
import { startOptions } from "./options.ts";
import { refuseTakenPort } from "./refuseTakenPort.ts";
import { runCommand } from "./runCommand.ts";

const USUAL_PORT = 4173;
const USAGE = `npm start                    builds seeds/ into data/, builds the page and serves it
npm start -- --seeds DIR     another folder of articles; data/ stays as it is
npm start -- --port N        another port than ${USUAL_PORT}`;

/** Files of `data/` the page needs beside the dataset. */
const SHARED = ["basemap.json", "basemap-world.json", "gazetteer.json", "quality.json"];

/** Where data and page are built: the project's own folders, or a scratch folder that leaves `data/` as it is. */
async function foldersFor(seeds: string | null): Promise<{ seeds: string; data: string; dist: string }> {
  if (seeds === null) return { seeds: "seeds", data: "data", dist: "dist" };
  const scratch = await mkdtemp(join(tmpdir(), "qamau-"));
  const data = join(scratch, "data");
  await mkdir(data);
  for (const file of SHARED) await cp(join("data", file), join(data, file));
  return { seeds, data, dist: join(scratch, "dist") };
}

/** `npm start`, `npm start -- --seeds DIR --port N`: builds the dataset and the page, serves it and prints the address. */
await runCommand(USAGE, async () => {
  const { seeds, port } = startOptions(process.argv.slice(2));
  if (port !== null) await refuseTakenPort(port);
  const folders = await foldersFor(seeds);
  const folder = await stat(folders.seeds).catch(() => null);
  if (!folder?.isDirectory()) throw new Error(`${folders.seeds}: there is no such folder of articles`);
  const options = { seeds: folders.seeds, out: join(folders.data, "dataset.json") };
  await onTheConsole((telling) => buildDataset(options, telling));
  process.env.QAMAU_DATA = folders.data;
  await build({ logLevel: "warn", build: { outDir: folders.dist, emptyOutDir: true } });
  const isWatched = process.stdout.isTTY && !process.env.CI;
  const server = await preview({
    build: { outDir: folders.dist },
    preview: { port: port ?? USUAL_PORT, strictPort: port !== null, open: isWatched },
    logLevel: "warn",
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the page was built, but no address could be opened for it");
  console.log(`Qamau is at ${address} (Ctrl-C ends it)`);
});
