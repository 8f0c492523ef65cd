import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { receiveFile } from "../../../src/build/articles/receiveFile.ts";
import { buildDataset } from "../../../src/build/buildDataset.ts";
import { assemble } from "../../../src/extract/assemble.ts";
import { readArticle } from "../../../src/extract/readArticle.ts";
import { tables } from "../../extract/tables.ts";
import { folderOf, inventedReports, scratch, textsBeside } from "./builds.ts";

const reports = inventedReports(24);
const cache = scratch();

/** Workers begin, on a machine that may be busy: milliseconds. */
const LONG = 120_000;

function setUp(files: Readonly<Record<string, string>> = reports) {
  const seeds = folderOf(files);
  // An hour ago: what was changed just before a build is looked at again by the next.
  const before = new Date(Date.now() - 3_600_000);
  for (const name of readdirSync(seeds)) utimesSync(join(seeds, name), before, before);
  const out = join(scratch(), "dataset.json");
  const lines: string[] = [];
  const build = (given: { isFresh?: boolean; workers?: number; out?: string } = {}) =>
    buildDataset({ seeds, out, cache, ...given }, { report: (line) => lines.push(line) });
  return { seeds, out, lines, build };
}

/** What the same articles give where all of them are in memory. */
function inMemory(seeds: string): string {
  const read = readdirSync(seeds).map((file) => {
    const received = receiveFile(seeds, file);
    if ("refusal" in received) throw new Error(file);
    return readArticle(received, tables);
  });
  return `${JSON.stringify(assemble(read), null, 1)}\n`;
}

it("gives the same bytes with one worker and with three, and as if all articles were in memory", {
  timeout: LONG,
}, async () => {
  const { seeds, out, build } = setUp();
  const other = join(scratch(), "dataset.json");
  const [one, three] = [await build({ workers: 1 }), await build({ workers: 3, isFresh: true, out: other })];
  expect(readFileSync(other, "utf8")).toBe(readFileSync(out, "utf8"));
  expect([three.sha256, three.readAnew]).toEqual([one.sha256, 24]);
  expect(readFileSync(out, "utf8")).toBe(inMemory(seeds));
  const { dataset } = textsBeside(out);
  expect(dataset.incidents.some(({ id, caseId }) => id !== caseId)).toBe(true);
});

describe("a second build", () => {
  let set: ReturnType<typeof setUp>;
  beforeAll(async () => {
    set = setUp();
    await set.build();
  });

  it("reads nothing where nothing changed, and writes no text again", async () => {
    const text = join(set.out, "..", "articles", "r3.txt");
    const before = statSync(text).mtimeMs;
    const { readAnew } = await set.build();
    expect([readAnew, statSync(text).mtimeMs]).toEqual([0, before]);
  });

  it("reads one article where one changed, and writes its text only", async () => {
    const [changed, other] = ["r5.txt", "r6.txt"].map((name) => join(set.out, "..", "articles", name));
    const before = statSync(other ?? "").ino;
    const text = "A court in Semey on 3 March 2031 sentenced Sanzhar Inventedov to 10 days of arrest.";
    writeFileSync(join(set.seeds, "r5.txt"), text);
    const { readAnew } = await set.build();
    expect([readAnew, statSync(other ?? "").ino, readFileSync(changed ?? "", "utf8")]).toEqual([1, before, text]);
    expect(readFileSync(set.out, "utf8")).toBe(inMemory(set.seeds));
  });

  it("writes a text anew that somebody else changed beside the dataset", async () => {
    const text = join(set.out, "..", "articles", "r7.txt");
    writeFileSync(text, "scribbled");
    await set.build();
    expect(readFileSync(text, "utf8")).toBe(reports["r7.txt"]);
  });

  it("reads an article anew whose metadata came to stand beside it", async () => {
    writeFileSync(join(set.seeds, "r8.meta.json"), '{"published":"2031-04-01"}');
    const { readAnew } = await set.build();
    expect(readAnew).toBe(1);
    rmSync(join(set.seeds, "r8.meta.json"));
  });

  it("reads everything anew where it is told to", async () => {
    expect(await set.build({ isFresh: true })).toMatchObject({ readAnew: 24 });
  });
});

it("reads anew what is damaged in the cache, and says so", async () => {
  const { seeds, out, lines, build } = setUp({ "a.txt": reports["r1.txt"] ?? "" });
  await build();
  const whole = readFileSync(out, "utf8");
  const folder = readdirSync(cache, { recursive: true, encoding: "utf8" });
  const packs = folder.filter((name) => name.endsWith(".pack")).map((name) => join(cache, name));
  for (const pack of packs) {
    const bytes = readFileSync(pack);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(pack, bytes);
  }
  const { readAnew } = await build();
  expect([readAnew, lines.at(-2)]).toEqual([1, "a.txt: what was kept of it is damaged; it was read anew"]);
  expect(readFileSync(out, "utf8")).toBe(whole);
  expect(readdirSync(seeds)).toEqual(["a.txt"]);
});
