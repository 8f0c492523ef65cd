import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, rmSync } from "node:fs";
import { tablesIn } from "../../columnar/tablesIn.ts";
import type { Link } from "../../domain/cases/linksOf.ts";
import type { Written } from "../building/writeStream.ts";
import { keepLines, keptLines } from "./keptLines.ts";
import { type Edition, LastBuild, type Standing } from "./LastBuild.ts";

/** What is kept of an edition, in its first line; its standings follow, a line each. */
interface FirstLine {
  version: string;
  dataset: Written;
  columns: Written;
  links: Link[];
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

function* piecesOf(file: number): Iterable<Uint8Array> {
  const piece = Buffer.allocUnsafe(PIECE);
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) yield piece.subarray(0, read);
}

/** Whether a file is as it was written. */
function isAsWritten(file: number, { sha256, bytes }: Written): boolean {
  if (fstatSync(file).size !== bytes) return false;
  const hash = createHash("sha256");
  for (const piece of piecesOf(file)) hash.update(piece);
  return hash.digest("hex") === sha256;
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}

/** What stays open in the end is the dataset's file. */
function openEdition({ dataset, columns }: EditionPlace, edition: Edition): LastBuild | null {
  const [file, inColumns] = [openIfThere(dataset), openIfThere(columns)];
  const areAsWritten =
    file !== null &&
    inColumns !== null &&
    isAsWritten(inColumns, edition.columns) &&
    isAsWritten(file, edition.dataset);
  const last = areAsWritten ? new LastBuild(edition, file, tablesIn(bytesOf(inColumns, edition.columns))) : null;
  if (inColumns !== null) closeSync(inColumns);
  if (file !== null && last === null) closeSync(file);
  return last;
}

function bytesOf(file: number, { bytes }: Written): Uint8Array {
  const all = new Uint8Array(bytes);
  readSync(file, all, 0, bytes, 0);
  return all;
}

/** Keeps an edition for the next build. */
export function keepEdition(
  { memory, version }: EditionPlace,
  edition: Omit<Edition, "standings"> & { standings: Iterable<Standing> },
): void {
  const { dataset, columns, links, caseIds, standings } = edition;
  const first: FirstLine = { version, dataset, columns, links: [...links], caseIds: [...caseIds] };
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
  return openEdition(place, { ...first, caseIds: new Map(first.caseIds), standings });
}
