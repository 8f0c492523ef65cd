import gazetteer from "../../../data/gazetteer.json" with { type: "json" };
import { readGazetteer } from "../../domain/gazetteer.ts";
import { runCommand } from "../runCommand.ts";
import { filterArticles } from "./filterArticles.ts";

/** The filter itself, with its tables in it, so that it can be made one file. */
process.stdout.on("error", (error) => {
  console.error(`the incidents cannot be written: ${error.message}`);
  process.exit(1);
});

await runCommand("", () => filterArticles(process.stdin, process.stdout, { gazetteer: readGazetteer(gazetteer) }));
