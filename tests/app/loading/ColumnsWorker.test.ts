import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { requestIn, SEARCH } from "../../../src/app/loading/ColumnsRequest.ts";
import { ColumnsWorker } from "../../../src/app/loading/ColumnsWorker.ts";
import type { MadeColumns } from "../../../src/columnar/makeColumns.ts";
import { searchColumnsOf } from "../../../src/domain/search/SearchColumns.ts";
import { wordRowsOf } from "../../../src/domain/search/TextRows.ts";
import { InventedWorker } from "./InventedWorker.ts";

const REQUEST = {
  address: "http://invented.test/dataset.arrow",
  cache: "default" as const,
  columns: { file: "dataset.arrow", sha256: "ab".repeat(32), bytes: 8 },
  dataset: "cd".repeat(32),
};

beforeEach(() => {
  InventedWorker.all = [];
  vi.stubGlobal("Worker", InventedWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const SEARCH_COLUMNS = searchColumnsOf({ length: 0, names: wordRowsOf([]), others: [] });

function read(signal: AbortSignal) {
  return new ColumnsWorker(REQUEST, { signal, onProgress: () => undefined });
}

it("holds nothing that was read once the worker has come to its end", async () => {
  const { signal } = new AbortController();
  const search = read(signal).search();
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  InventedWorker.all[0]?.tell({ search: SEARCH_COLUMNS });
  await search;
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(InventedWorker.all[0]?.terminate).toHaveBeenCalled();
});

it("is named by what it reads, with which it begins unasked", () => {
  read(new AbortController().signal);
  const [worker] = InventedWorker.all;
  expect(requestIn(worker?.name ?? "")).toEqual(REQUEST);
  expect(worker?.postMessage).not.toHaveBeenCalled();
});

it("ends at once what was called off before", async () => {
  const worker = read(AbortSignal.abort("called off"));
  await expect(worker.made).rejects.toBe("called off");
  await expect(worker.search()).rejects.toBe("called off");
  expect(InventedWorker.all[0]?.terminate).toHaveBeenCalled();
});

it("is given up when it says nothing for a minute, but not while nothing is asked of it", async () => {
  vi.useFakeTimers();
  const columns = read(new AbortController().signal);
  const [worker] = InventedWorker.all;
  worker?.tell({ made: {} as MadeColumns });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(worker?.terminate).not.toHaveBeenCalled();
  const refused = expect(columns.search()).rejects.toThrow("nothing for a minute");
  await vi.advanceTimersByTimeAsync(61_000);
  await refused;
  expect(worker?.terminate).toHaveBeenCalled();
});

it("asks once for what is searched", async () => {
  const columns = read(new AbortController().signal);
  expect(columns.search()).toBe(columns.search());
  expect(InventedWorker.all[0]?.postMessage.mock.calls).toEqual([[SEARCH]]);
});
