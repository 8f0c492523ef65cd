import type { Column } from "@uwdata/flechette";
import type { ArrowTable } from "../ArrowTable.ts";

/** Appends the rows from one to another of a table that lies in a file; rows of other tables have moved on by so many. */
export type Copier = (from: number, to: number, moved: number) => void;

/** A column that is being gathered, of values and of rows that need not be made again. */
export interface GatheredColumn {
  push(value: unknown): void;
  /** From the column of that name in a file that was written as this one is. */
  copierOf(table: ArrowTable, name: string): Copier;
  /** As Arrow has it. */
  finish(): Column<unknown>;
}
