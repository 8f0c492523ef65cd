import { tableFromColumns, tableToIPC } from "@uwdata/flechette";
import type { ColumnKind } from "./columnKinds.ts";
import { GatheredColumn } from "./GatheredColumn.ts";

/** What stands in each column of a table, told from a member. */
export type Told<Member, Name extends string> = Readonly<
  Record<Name, { kind: ColumnKind; of: (member: Member) => unknown }>
>;

/** A table that is being gathered, a row after the other. */
export class GatheredTable<Member, Name extends string> {
  length = 0;
  readonly #columns: readonly { name: string; of: (member: Member) => unknown; column: GatheredColumn }[];

  constructor(told: Told<Member, Name>) {
    this.#columns = (Object.keys(told) as Name[]).map((name) => ({
      name,
      of: told[name].of,
      column: new GatheredColumn(told[name].kind),
    }));
  }

  push(member: Member): void {
    for (const { of, column } of this.#columns) column.push(of(member));
    this.length += 1;
  }

  /** An Arrow IPC stream of one batch. */
  finish(metadata: ReadonlyMap<string, string>): Uint8Array {
    const table = tableFromColumns(this.#columns.map(({ name, column }) => [name, column.finish()]));
    Object.assign(table.schema, { metadata: new Map(metadata) });
    return tableToIPC(table, { format: "stream" }) ?? new Uint8Array();
  }
}
