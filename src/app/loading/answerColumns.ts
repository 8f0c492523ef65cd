import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import { copyOf } from "../../columnar/copyOf.ts";
import { type MadeColumns, makeColumns, type Step } from "../../columnar/makeColumns.ts";
import { searchColumns, searchedOf } from "../../columnar/searchColumns.ts";
import type { DescribedFile } from "../../domain/manifest.ts";
import { reasonOf } from "../reasonOf.ts";
import type { ColumnsAnswer, ColumnsRequest, Tell } from "./ColumnsRequest.ts";
import type { Progress } from "./Progress.ts";
import { sha256 } from "./sha256.ts";

/** Shares of the whole work, as measured at a million incidents over a fast line. */
const FETCHED = 0.4;
const DONE: Record<Step, number> = { checking: FETCHED, counting: 0.75 };
/** Progress is told once for so many bytes. */
const TOLD = 1 << 20;

async function bodyOf({ address, cache, columns }: ColumnsRequest): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const response = await fetch(address, { cache }).catch((error: unknown) => {
    throw new ColumnsProblem("unreachable", reasonOf(error));
  });
  if (!response.ok || response.body === null)
    throw new ColumnsProblem("unreachable", `${columns.file}: ${response.status} ${response.statusText}`);
  return response.body.getReader();
}

/** The bytes of the file, which are as many as the manifest says. */
async function fetchBytes(
  request: ColumnsRequest,
  tell: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
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

/** Refuses bytes that are others than the manifest describes, where the browser can tell. */
async function checkDigest(bytes: Uint8Array<ArrayBuffer>, described: DescribedFile): Promise<void> {
  const digest = await sha256(bytes.buffer);
  if (digest !== null && digest !== described.sha256)
    throw new ColumnsProblem("damaged", "its SHA-256 is another than the manifest's");
}

/** The browser digests the bytes in a thread of its own while they are read; if it refuses them, that is what is told. */
async function makeIntact(
  bytes: Uint8Array<ArrayBuffer>,
  described: DescribedFile,
  onStep: (step: Step) => void,
): Promise<MadeColumns> {
  const checked = checkDigest(bytes, described);
  try {
    return makeColumns(bytes, onStep);
  } finally {
    await checked;
  }
}

async function make(request: ColumnsRequest, searchAsked: Promise<void>, tell: Tell): Promise<void> {
  const { columns, dataset } = request;
  const of = columns.bytes;
  const progress = (told: Progress) => tell({ progress: told });
  progress({ step: "fetching", share: 0, bytes: 0, of });
  const bytes = await fetchBytes(request, progress);
  const made = await makeIntact(bytes, columns, (step) =>
    progress({ step: step === "checking" ? step : "preparing", share: DONE[step], bytes: of, of }),
  );
  const { header, incidents } = made.stored;
  if (header.dataset !== dataset)
    throw new ColumnsProblem("other", `${header.dataset.slice(0, 12)}, not ${dataset.slice(0, 12)}`);
  const searched = copyOf(searchedOf(incidents));
  tell({ made });
  await searchAsked;
  tell({ search: searchColumns(searched, header.places) });
}

/** What goes wrong without a reason of its own, as where the memory does not suffice, is the worker's. */
function problemOf(error: unknown): ColumnsAnswer {
  if (error instanceof ColumnsProblem) return { problem: { reason: error.reason, detail: error.detail } };
  return { problem: { reason: "worker", detail: reasonOf(error) } };
}

/**
 * What the worker does: fetches the columns, checks them and makes what is counted, then, once it is asked for, what is
 * searched. Never rejects.
 */
export function answerColumns(request: ColumnsRequest, searchAsked: Promise<void>, tell: Tell): Promise<void> {
  return make(request, searchAsked, tell).catch((error: unknown) => tell(problemOf(error)));
}
