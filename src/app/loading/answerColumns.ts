import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import { makeColumns, type Step } from "../../columnar/makeColumns.ts";
import { reasonOf } from "../reasonOf.ts";
import type { ColumnsAnswer, ColumnsRequest } from "./ColumnsRequest.ts";
import type { Progress } from "./Progress.ts";
import { sha256 } from "./sha256.ts";

/** Shares of the whole work, as measured at a million incidents over a fast line. */
const FETCHED = 0.4;
const DONE: Record<Step, number> = { checking: FETCHED, counting: 0.6, searching: 0.8 };
/** Progress is told once for so many bytes. */
const TOLD = 1 << 20;

export type Tell = (progress: Progress) => void;

async function bodyOf({ address, cache, columns }: ColumnsRequest): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const response = await fetch(address, { cache }).catch((error: unknown) => {
    throw new ColumnsProblem("unreachable", reasonOf(error));
  });
  if (!response.ok || response.body === null)
    throw new ColumnsProblem("unreachable", `${columns.file}: ${response.status} ${response.statusText}`);
  return response.body.getReader();
}

/** The bytes of the file, which are as many as the manifest says. */
async function fetchBytes(request: ColumnsRequest, tell: Tell): Promise<Uint8Array<ArrayBuffer>> {
  const of = request.columns.bytes;
  const bytes = new Uint8Array(of);
  const body = await bodyOf(request);
  let [length, told] = [0, 0];
  for (;;) {
    const { done, value } = await body.read().catch((error: unknown) => {
      throw new ColumnsProblem("unreachable", reasonOf(error));
    });
    if (done) break;
    if (length + value.length > of) throw new ColumnsProblem("damaged", `it is longer than its ${of} bytes`);
    bytes.set(value, length);
    length += value.length;
    if (length - told < TOLD && length < of) continue;
    told = length;
    tell({ step: "fetching", share: (FETCHED * length) / of, bytes: length, of });
  }
  if (length < of) throw new ColumnsProblem("damaged", `${length} of its ${of} bytes came`);
  return bytes;
}

async function make(request: ColumnsRequest, tell: Tell): Promise<ColumnsAnswer> {
  const { columns, dataset } = request;
  const of = columns.bytes;
  tell({ step: "fetching", share: 0, bytes: 0, of });
  const bytes = await fetchBytes(request, tell);
  tell({ step: "checking", share: FETCHED, bytes: of, of });
  const digest = await sha256(bytes.buffer);
  if (digest !== null && digest !== columns.sha256)
    throw new ColumnsProblem("damaged", "its SHA-256 is another than the manifest's");
  const made = makeColumns(bytes, (step) =>
    tell({ step: step === "checking" ? step : "preparing", share: DONE[step], bytes: of, of }),
  );
  if (made.stored.header.dataset !== dataset)
    throw new ColumnsProblem("other", `${made.stored.header.dataset.slice(0, 12)}, not ${dataset.slice(0, 12)}`);
  return { made };
}

/** What goes wrong without a reason of its own, as where the memory does not suffice, is the worker's. */
export function problemOf(error: unknown): ColumnsAnswer {
  if (error instanceof ColumnsProblem) return { problem: { reason: error.reason, detail: error.detail } };
  return { problem: { reason: "worker", detail: reasonOf(error) } };
}

/** What the worker does: fetches the columns, checks them and makes what is counted and searched by. Never rejects. */
export function answerColumns(request: ColumnsRequest, tell: Tell): Promise<ColumnsAnswer> {
  return make(request, tell).catch(problemOf);
}
