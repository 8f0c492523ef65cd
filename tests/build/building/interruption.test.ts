import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { buildDataset } from "../../../src/build/buildDataset.ts";
import { parseDataset } from "../../../src/domain/schema.ts";
import { folderOf, inventedReports, scratch, textsBeside } from "./builds.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const quiet = { report: () => undefined };
/** Builds that are begun, ended and begun again, on a machine that may be busy: milliseconds. */
const LONG = 600_000;

const before = inventedReports(6);
const after = {
  ...inventedReports(60),
  "r1.txt": "A court in Semey on 3 March 2031 fined Sanzhar Inventedov 39,320 tenge.",
};

/** Of few articles, of many, and of these after one was changed: dataset and texts, as they are when nobody disturbs the build. */
let [old, many, fresh] = ["", "", ""];

async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const out = join(scratch(), "dataset.json");
  await buildDataset({ seeds: folderOf(files), out, cache: scratch() }, quiet);
  return out;
}

/** The old dataset, about to be built anew of other articles, with nothing kept. */
function setUp() {
  const data = join(scratch(), "data");
  cpSync(dirname(old), data, { recursive: true });
  return { seeds: folderOf(after), out: join(data, "dataset.json"), cache: scratch() };
}

/** The build as a process of its own. */
function begin(options: ReturnType<typeof setUp>): { child: ChildProcess; end: Promise<number | null> } {
  const script = fileURLToPath(new URL("./buildOnce.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, JSON.stringify(options)], { cwd: project });
  const end = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  return { child, end };
}

/** How much of the work is kept: bytes. */
function kept(cache: string): number {
  const names = readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".pack"));
  return names.reduce((sum, name) => sum + readFileSync(join(cache, name)).length, 0);
}

/** Whole means: one of the two datasets to the byte, and beside it every text it speaks of. */
function expectWhole(out: string, either: readonly string[] = [old, fresh]): void {
  const text = readFileSync(out, "utf8");
  const whole = either.find((path) => readFileSync(path, "utf8") === text);
  expect(whole).toBeDefined();
  const { dataset, texts } = textsBeside(out);
  expect(parseDataset(dataset)).toHaveProperty("dataset");
  const { texts: asTheyWere } = textsBeside(whole ?? "");
  for (const { file } of dataset.articles) expect([file, texts[file]]).toEqual([file, asTheyWere[file]]);
}

beforeAll(async () => {
  old = await built(before);
  many = await built(inventedReports(60));
  fresh = await built(after);
}, LONG);

describe("a build that is killed", () => {
  it("leaves a whole dataset at whatever moment, keeps its work, and the next build is as if nothing had happened", {
    timeout: LONG,
  }, async () => {
    const options = setUp();
    let keptSoFar = 0;
    const isWriting = (pid: number | undefined) => existsSync(join(dirname(options.out), `.${pid}.drafts`));
    for (let killed = 0; killed < 10; killed++) {
      const { child, end } = begin(options);
      // While it starts, while it reads, and then, each time later, while it writes.
      if (killed < 4) await Promise.race([setTimeout(300 + killed * 700), end]);
      else while (!isWriting(child.pid) && child.exitCode === null) await setTimeout(1);
      await setTimeout(Math.max(killed - 4, 0) * 4);
      child.kill("SIGKILL");
      await end;
      expectWhole(options.out);
      expect(kept(options.cache)).toBeGreaterThanOrEqual(keptSoFar);
      keptSoFar = kept(options.cache);
    }
    await buildDataset(options, quiet);
    expect(readFileSync(options.out)).toEqual(readFileSync(fresh));
    expect(textsBeside(options.out).texts).toEqual(textsBeside(fresh).texts);
    expect(readdirSync(dirname(options.out)).sort()).toEqual(readdirSync(dirname(fresh)).sort());
    expect(readdirSync(join(dirname(options.out), "articles")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("leaves a whole dataset too where it copies what the last build wrote", { timeout: LONG }, async () => {
    const options = { ...setUp(), seeds: folderOf(inventedReports(60)), columnsFrom: 20 };
    await buildDataset(options, quiet);
    writeFileSync(join(options.seeds, "r1.txt"), after["r1.txt"]);
    const isWriting = (pid: number | undefined) => existsSync(join(dirname(options.out), `.${pid}.drafts`));
    for (let killed = 0; killed < 8; killed++) {
      const { child, end } = begin(options);
      while (!isWriting(child.pid) && child.exitCode === null) await setTimeout(1);
      await setTimeout(killed * 3);
      child.kill("SIGKILL");
      await end;
      expectWhole(options.out, [many, fresh]);
    }
    await buildDataset(options, quiet);
    expect(readFileSync(options.out)).toEqual(readFileSync(fresh));
    expect(textsBeside(options.out).texts).toEqual(textsBeside(fresh).texts);
  });

  it("does not read again what it had read", { timeout: LONG }, async () => {
    const options = setUp();
    const { child, end } = begin(options);
    while (kept(options.cache) === 0 && child.exitCode === null) await setTimeout(5);
    child.kill("SIGKILL");
    await end;
    const { readAnew } = await buildDataset(options, quiet);
    expect(readAnew).toBeLessThan(60);
  });
});

it("that is interrupted says that nothing is lost, and leaves no draft", { timeout: LONG }, async () => {
  const options = setUp();
  const { child, end } = begin(options);
  let said = "";
  child.stderr?.on("data", (text) => {
    said += text;
  });
  while (kept(options.cache) === 0 && child.exitCode === null) await setTimeout(5);
  child.kill("SIGINT");
  expect(await end).toBe(130);
  expect(said).toContain("what was read is kept");
  expectWhole(options.out);
  expect(readdirSync(dirname(options.out)).sort()).toEqual(readdirSync(dirname(fresh)).sort());
});

it("takes away the drafts of a build that was killed, and not of one that is at work", async () => {
  const { out, seeds } = setUp();
  // No process has the number 4194305: it is beyond the largest of Linux.
  const [dead, living] = [".4194305.drafts", `.${process.ppid}.drafts`].map((name) => join(dirname(out), name));
  for (const folder of [dead ?? "", living ?? ""]) {
    mkdirSync(folder);
    writeFileSync(join(folder, "dataset.json"), "{");
  }
  await buildDataset({ seeds, out, cache: scratch() }, quiet);
  expect([existsSync(dead ?? ""), existsSync(living ?? "")]).toEqual([false, true]);
});
