import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { ReadingPool } from "../../../src/build/reading/ReadingPool.ts";
import type { Outcome } from "../../../src/build/reading/readOne.ts";

let pool: ReadingPool | null = null;
afterEach(() => pool?.close());

const mortal = new URL("./mortal.worker.mjs", import.meta.url);

function open(given: { module?: () => Promise<URL>; workers?: number; timeLimit?: number } = {}): ReadingPool {
  pool = new ReadingPool({
    module: async () => mortal,
    gazetteer: "",
    workers: 2,
    timeLimit: 20_000,
    memoryLimit: 32,
    ...given,
  });
  return pool;
}

function article(id: string, text = "") {
  return { id, file: `${id}.txt`, sha256: "", text, metadata: {}, problems: [] };
}

function readAll(reading: ReadingPool, texts: readonly string[]): Promise<Outcome[]> {
  return Promise.all(texts.map((text, index) => reading.read(article(String(index), text))));
}

const read = (index: number) => ({ broken: `${index} was read` });

it("reads all it is given, each answered by its own", async () => {
  expect(await readAll(open(), ["", "", "", "", ""])).toEqual([0, 1, 2, 3, 4].map(read));
});

it("asks once for the module of the workers, however many articles wait for it", async () => {
  let asked = 0;
  const module = async () => {
    asked += 1;
    return mortal;
  };
  await readAll(open({ module }), ["", "", "", ""]);
  expect(asked).toBe(1);
});

it("has a worker make itself ready before there is something to read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qamau-pool-"));
  const sign = join(folder, "begun");
  const code = `import { appendFileSync } from "node:fs"; appendFileSync(${JSON.stringify(sign)}, "1");`;
  const module = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const reading = open({ module: async () => module });
  await Promise.all([reading.prepare(), reading.prepare()]);
  await vi.waitFor(() => expect(readFileSync(sign, "utf8")).toBe("1"), 10_000);
  rmSync(folder, { recursive: true });
});

it("reads with the worker that is ready", async () => {
  const reading = open();
  await reading.prepare();
  expect(await readAll(reading, ["", "", ""])).toEqual([0, 1, 2].map(read));
});

it.each([
  ["made", () => Promise.reject(new Error("no room")), "no room"],
  ["begun", async () => new URL("http://invented.test/"), "no worker can be started"],
] as const)("is not stopped by a worker that cannot be %s before somebody asks", async (_, module, problem) => {
  const reading = open({ module });
  await reading.prepare();
  await expect(readAll(reading, ["", "", ""])).rejects.toThrow(problem);
  await reading.room();
});

it("loses an article that ends its worker, by its own fault, and no other", async () => {
  const failure = { failure: "its reading failed: its worker ended with the code 3" };
  expect(await readAll(open({ workers: 1 }), ["", "end", "", ""])).toEqual([read(0), failure, read(2), read(3)]);
});

it("loses an article that takes all memory, and no other", async () => {
  const failure = { failure: "its reading failed: it takes more than 32 MB of memory" };
  expect(await readAll(open({ workers: 1 }), ["grow", "", ""])).toEqual([failure, read(1), read(2)]);
});

it("loses an article that never ends, and no other", async () => {
  const failure = { failure: "its reading failed: no end of it after 2 seconds" };
  const outcomes = await readAll(open({ timeLimit: 2000, workers: 1 }), ["", "loop", ""]);
  expect(outcomes).toEqual([read(0), failure, read(2)]);
});

it("says so where no worker can be started, and does not try for ever", async () => {
  const nowhere = new URL("./no-such.worker.mjs", import.meta.url);
  await expect(readAll(open({ module: async () => nowhere }), ["", ""])).rejects.toThrow("no worker can be started");
});

it("says so where its module cannot be made", async () => {
  const module = () => Promise.reject(new Error("no room"));
  await expect(readAll(open({ module }), [""])).rejects.toThrow("no worker can be made to read the articles: no room");
});

it("has no room for more than the workers are about to take", async () => {
  const reading = open({ workers: 1, timeLimit: 2000 });
  const all = readAll(reading, ["loop", "", "", ""]);
  let hasRoom = false;
  const room = reading.room().then(() => {
    hasRoom = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(hasRoom).toBe(false);
  await all;
  await room;
});
