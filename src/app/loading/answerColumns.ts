import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import { copyOf } from "../../columnar/copyOf.ts";
import { type MadeColumns, makeColumns, type Step } from "../../columnar/makeColumns.ts";
import { searchColumns, searchedOf } from "../../columnar/searchColumns.ts";
import type { DescribedFile } from "../../domain/manifest.ts";
import { reasonOf } from "../reasonOf.ts";
import type { ColumnsAnswer, ColumnsRequest, Tell } from "./ColumnsRequest.ts";
import { fetchColumns } from "./fetchColumns.ts";
import type { Progress } from "./Progress.ts";
import { sha256 } from "./sha256.ts";

/** Shares of the whole work, as measured at a million incidents over a fast line. */
const FETCHED = 0.4;
const DONE: Record<Step, number> = { checking: FETCHED, counting: 0.75 };

/** Refuses bytes that are others than the manifest describes, where the browser can tell. */
async function checkDigest(bytes: Uint8Array<ArrayBuffer>, described: DescribedFile): Promise<void> {
  const digest = await sha256(bytes.buffer, bytes.length);
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
  const bytes = await fetchColumns(request, (length) =>
    progress({ step: "fetching", share: (FETCHED * length) / of, bytes: length, of }),
  );
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
