import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the project lies. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** The committed tables of places. */
export const GAZETTEER = join(PROJECT, "data/gazetteer.json");
