import { ArrowTable } from "./ArrowTable.ts";
import { streamsIn } from "./ending.ts";

/** The two tables of a columnar file. */
export interface StoredTables {
  readonly incidents: ArrowTable;
  readonly articles: ArrowTable;
}

/** The tables of a file whose bytes are those that were written; else throws a ColumnsProblem. What they say is not looked at. */
export function tablesIn(bytes: Uint8Array): StoredTables {
  const [incidents, articles] = streamsIn(bytes);
  return { incidents: new ArrowTable(incidents), articles: new ArrowTable(articles) };
}
