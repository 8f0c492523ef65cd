import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Glances } from "../../../src/build/articles/Glances.ts";
import { Looker } from "../../../src/build/articles/Looker.ts";
import { listArticles } from "../../../src/build/articles/listArticles.ts";

const RULES = "invented";
const TEXT = "A court in Taraz on 3 March 2031 fined Erbol Inventedov.";
let folder = "";
let seeds = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qamau-glances-"));
  seeds = mkdtempSync(join(folder, "seeds-"));
  put("a.txt", TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Long ago: of what is young it is not believed that it stays. */
function put(name: string, text: string): void {
  writeFileSync(join(seeds, name), text);
  utimesSync(join(seeds, name), new Date(0), new Date(0));
}

async function glances(): Promise<Glances> {
  return new Glances(seeds, await listArticles(seeds), RULES, join(folder, "files.json"));
}

/** As a build does: what is not known is looked into, and kept for the next. */
async function build(meanwhile: () => void = () => undefined): Promise<"known" | "looked into"> {
  const outside = await glances();
  meanwhile();
  const known = outside.find("a.txt");
  if (known === null) new Looker(seeds, RULES, outside).look("a.txt");
  outside.save();
  return known === null ? "looked into" : "known";
}

/** Until what the clock of the file system says of the article is old. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2100));
}

it("knows an article that is as it was, and none whose metadata came, changed or went", async () => {
  await settle();
  expect(await build()).toBe("looked into");
  expect(await build()).toBe("known");
  put("a.meta.json", '{"published":"2031-03-04"}');
  await settle();
  expect(await build()).toBe("looked into");
  expect(await build()).toBe("known");
  rmSync(join(seeds, "a.meta.json"));
  expect(await build()).toBe("looked into");
  expect(await build()).toBe("known");
});

it("knows nothing of metadata that came while it looked and went again", async () => {
  await settle();
  const came = () => put("a.meta.json", '{"published":"2031-03-04"}');
  expect(await build(came)).toBe("looked into");
  rmSync(join(seeds, "a.meta.json"));
  expect(await build()).toBe("looked into");
});
