import { binary } from "@uwdata/flechette";
import { GatheredCodes } from "./GatheredCodes.ts";
import type { GatheredColumn } from "./GatheredColumn.ts";
import { GatheredFlags } from "./GatheredFlags.ts";
import { gatheredDigests, gatheredRows } from "./GatheredNumbers.ts";
import { GatheredTexts } from "./GatheredTexts.ts";

/**
 * How a column lies in the file: `text` in UTF-8, `coded` every different text once, and how `digest`, 32 bytes, `row`
 * of another table, `flag` and `bytes` lie goes without saying.
 */
export const COLUMN_KINDS = {
  text: () => new GatheredTexts(),
  coded: () => new GatheredCodes(),
  digest: gatheredDigests,
  row: gatheredRows,
  flag: () => new GatheredFlags(),
  bytes: () => new GatheredTexts(binary(), (table, name) => table.bytes(name)),
} satisfies Record<string, () => GatheredColumn>;

export type ColumnKind = keyof typeof COLUMN_KINDS;
