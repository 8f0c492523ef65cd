import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readInWorker } from "../../../src/app/loading/readInWorker.ts";
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
afterEach(() => void vi.unstubAllGlobals());

function read(signal: AbortSignal) {
  return readInWorker(REQUEST, { signal, onProgress: () => undefined });
}

it("holds nothing that was read once the worker has come to its end", async () => {
  const { signal } = new AbortController();
  const { search } = read(signal);
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  InventedWorker.all[0]?.tell({ search: [] });
  await search;
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(InventedWorker.all[0]?.terminate).toHaveBeenCalled();
});

it("begins nothing that was called off before", async () => {
  const { made, search } = read(AbortSignal.abort("called off"));
  await expect(made).rejects.toBe("called off");
  await expect(search).rejects.toBe("called off");
  expect(InventedWorker.all[0]?.postMessage).not.toHaveBeenCalled();
  expect(InventedWorker.all[0]?.terminate).toHaveBeenCalled();
});
