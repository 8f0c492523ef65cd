import { stat } from "node:fs/promises";
import { buildDataset } from "./buildDataset.ts";
import { explainArticle } from "./explainArticle.ts";
import { fileEffects } from "./fileEffects.ts";
import { loadTables } from "./loadTables.ts";
import { dataOptions } from "./options.ts";
import { runCommand } from "./runCommand.ts";

const USAGE = `npm run data                               builds seeds/ into data/dataset.json
npm run data -- --seeds DIR --out FILE     any folder; the texts for the page go into articles/ beside FILE
npm run data -- [--seeds DIR] --explain NAME   writes nothing; prints how the article NAME.txt was read`;

/** `npm run data -- --seeds DIR --out FILE`, or `--explain NAME` */
await runCommand(USAGE, async () => {
  const places = dataOptions(process.argv.slice(2));
  const folder = await stat(places.seeds).catch(() => null);
  if (!folder?.isDirectory()) throw new Error(`${places.seeds}: there is no such folder of articles`);
  if (places.explain !== null) {
    console.log(await explainArticle(places.explain, fileEffects(places), await loadTables()));
    return;
  }
  await buildDataset(fileEffects(places), await loadTables());
});
