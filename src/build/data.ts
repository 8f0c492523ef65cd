import { stat } from "node:fs/promises";
import { buildDataset } from "./buildDataset.ts";
import { fileEffects } from "./fileEffects.ts";
import { loadTables } from "./loadTables.ts";
import { dataOptions } from "./options.ts";
import { runCommand } from "./runCommand.ts";

/** `npm run data -- --seeds DIR --out FILE` */
await runCommand(async () => {
  const places = dataOptions(process.argv.slice(2));
  const folder = await stat(places.seeds).catch(() => null);
  if (!folder?.isDirectory()) throw new Error(`${places.seeds}: there is no such folder of articles`);
  await buildDataset(fileEffects(places), await loadTables());
});
