import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { type StoredTables, tablesIn } from "../../columnar/tablesIn.ts";
import type { Written } from "../building/writeStream.ts";
import { keepLines, keptLines } from "./keptLines.ts";
import { type Edition, LastBuild, type Standing } from "./LastBuild.ts";

/** What is kept of an edition, in its first line; its standings follow, a line each. */
interface FirstLine extends Pick<Edition, "dataset" | "columns" | "places"> {
  version: string;
  caseIds: [id: string, caseId: string][];
}

/** Where an edition is kept, by what version of the sources it was written, and the files it lies in. */
export interface EditionPlace {
  memory: string;
  version: string;
  dataset: string;
  columns: string;
}

/** Read at once: bytes. */
const PIECE = 1 << 20;

/** What is done with a file; null where there is none. */
function ifThere<Done>(work: () => Done): Done | null {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** The columns as they were written; null where the file is another, or gone. */
function columnsIn({ columns }: EditionPlace, { sha256 }: Written): StoredTables | null {
  const bytes = ifThere(() => readFileSync(columns));
  const isAsWritten = bytes !== null && createHash("sha256").update(bytes).digest("hex") === sha256;
  return isAsWritten ? tablesIn(new Uint8Array(bytes)) : null;
}

/** The dataset as it was written, opened; null where the file is another, or gone. */
function datasetIn({ dataset }: EditionPlace, { sha256 }: Written): number | null {
  const file = ifThere(() => openSync(dataset, "r"));
  if (file === null) return null;
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(PIECE);
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  if (hash.digest("hex") === sha256) return file;
  closeSync(file);
  return null;
}

/** Keeps an edition for the next build. */
export function keepEdition(
  { memory, version }: EditionPlace,
  edition: Omit<Edition, "standings"> & { standings: Iterable<Standing> },
): void {
  const { dataset, columns, places, caseIds, standings } = edition;
  const first: FirstLine = { version, dataset, columns, places, caseIds: [...caseIds] };
  keepLines(memory, linesOf(first, standings));
}

function* linesOf(first: FirstLine, standings: Iterable<Standing>): Iterable<FirstLine | Standing> {
  yield first;
  yield* standings;
}

/** Of a dataset so small that it is made anew each time, nothing is kept. */
export function forgetEdition({ memory }: EditionPlace): void {
  rmSync(memory, { force: true });
}

/**
 * The last build, as long as what is kept of it and its files are what was written, and by the same sources; else null.
 * `onDamage`: what is kept of it is another than was written.
 */
export function openLastBuild(place: EditionPlace, onDamage: () => void): LastBuild | null {
  const lines = keptLines(place.memory);
  if (lines === "damaged") onDamage();
  if (lines === "damaged" || lines === null) return null;
  const first = lines[0] as FirstLine;
  if (first.version !== place.version) return null;
  const standings = lines.slice(1) as Standing[];
  const tables = columnsIn(place, first.columns);
  const file = tables && datasetIn(place, first.dataset);
  if (tables === null || file === null) return null;
  return new LastBuild({ ...first, caseIds: new Map(first.caseIds), standings }, file, tables);
}
