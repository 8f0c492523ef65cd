import { sourcesVersion } from "./sourcesVersion.ts";

/** All that decides what is read of an article, and in what form it is kept: rules, words, gazetteer. */
const SOURCES = ["src/domain", "src/extract", "src/build/reading", "data/gazetteer.json"];

/** Where it differs, nothing that was read before is believed. */
export function rulesVersion(): string {
  return sourcesVersion(SOURCES);
}
