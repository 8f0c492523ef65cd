import { stat } from "node:fs/promises";
import { buildDataset } from "./buildDataset.ts";
import { onTheConsole } from "./building/onTheConsole.ts";
import { dataOptions } from "./options.ts";
import { runCommand } from "./runCommand.ts";

const USAGE = `npm run data                               builds seeds/ into data/dataset.json
npm run data -- --seeds DIR --out FILE     any folder; the texts for the page go into articles/ beside FILE
npm run data -- --parquet FILE             also writes all incidents as one flat table, for engines of SQL
npm run data -- --fresh                    believes nothing that was kept of earlier builds: reads every article anew
npm run data -- --workers N                threads that read articles; as many as there are cores
npm run data -- [--seeds DIR] --explain NAME   writes nothing; prints how the article NAME.txt was read`;

/** `npm run data -- --seeds DIR --out FILE --parquet FILE --fresh --workers N`, or `--explain NAME` */
await runCommand(USAGE, async () => {
  const { explain, ...options } = dataOptions(process.argv.slice(2));
  const folder = await stat(options.seeds).catch(() => null);
  if (!folder?.isDirectory()) throw new Error(`${options.seeds}: there is no such folder of articles`);
  if (explain === null) await onTheConsole((telling) => buildDataset(options, telling));
  else {
    // Only where it is needed: the rules are hundreds of modules, which take longer to load than most builds to run.
    const [{ explainArticle }, { loadTables }] = await Promise.all([
      import("./explainArticle.ts"),
      import("./loadTables.ts"),
    ]);
    console.log(await explainArticle(options.seeds, explain, await loadTables()));
  }
});
