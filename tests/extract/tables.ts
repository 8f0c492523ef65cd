import { readFileSync } from "node:fs";
import { readGazetteer } from "../../src/domain/gazetteer.ts";
import type { Tables } from "../../src/extract/Article.ts";

/** The real tables, read once. */
export const tables: Tables = {
  gazetteer: readGazetteer(JSON.parse(readFileSync(new URL("../../data/gazetteer.json", import.meta.url), "utf8"))),
};
