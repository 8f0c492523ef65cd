// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openFirst, takeFirst } from "../../../src/app/loading/firstOpening.ts";
import type { Progress } from "../../../src/app/loading/Progress.ts";
import { json, serve } from "../page.tsx";
import { InventedWorker } from "./InventedWorker.ts";

const FILE = { file: "dataset.arrow", sha256: "ab".repeat(32), bytes: 8 };
const MANIFEST = { manifestVersion: 1, dataset: FILE, columns: FILE, articles: 1, incidents: 1 };

beforeEach(() => {
  InventedWorker.all = [];
  vi.stubGlobal("Worker", InventedWorker);
  serve({ "manifest.json": json(MANIFEST) });
});
afterEach(() => void vi.unstubAllGlobals());

function progressAt(share: number): Progress {
  return { step: "fetching", share, bytes: 8 * share, of: 8 };
}

/** The worker that is at work before anybody asked. */
async function opened(): Promise<InventedWorker> {
  openFirst();
  await vi.waitFor(() => expect(InventedWorker.all).toHaveLength(1), 10_000);
  return InventedWorker.all[0] as InventedWorker;
}

function reading() {
  const end = new AbortController();
  return { end, signal: end.signal, onProgress: vi.fn<(progress: Progress) => void>() };
}

it("is for the first who asks, and for nobody else", async () => {
  await opened();
  expect(await takeFirst(reading())).toMatchObject({ manifest: MANIFEST, refused: null });
  expect(takeFirst(reading())).toBeNull();
  expect(InventedWorker.all).toHaveLength(1);
});

it("tells whoever takes it how far it was, and then how far it is", async () => {
  const worker = await opened();
  worker.tell({ progress: progressAt(0.25) });
  worker.tell({ progress: progressAt(0.5) });
  const taking = reading();
  takeFirst(taking);
  worker.tell({ progress: progressAt(0.75) });
  expect(taking.onProgress.mock.calls).toEqual([[progressAt(0.5)], [progressAt(0.75)]]);
});

it("ends when whoever took it calls it off", async () => {
  const worker = await opened();
  const taking = reading();
  const taken = await takeFirst(taking);
  taking.end.abort("called off");
  await expect(taken?.workers?.ask(({ made }) => made)).rejects.toBe("called off");
  expect(worker.terminate).toHaveBeenCalled();
});
