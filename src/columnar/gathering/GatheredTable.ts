import { tableFromColumns, tableToIPC } from "@uwdata/flechette";
import type { ArrowTable } from "../ArrowTable.ts";
import { COLUMN_KINDS, type ColumnKind } from "./columnKinds.ts";
import type { Copier, GatheredColumn } from "./GatheredColumn.ts";

/** What stands in each column of a table, told from a member. */
export type Told<Member, Name extends string> = Readonly<
  Record<Name, { kind: ColumnKind; of: (member: Member) => unknown }>
>;

/** A table that is being gathered, a row after the other. */
export class GatheredTable<Member, Name extends string> {
  length = 0;
  readonly #columns: readonly { name: string; of: (member: Member) => unknown; column: GatheredColumn }[];

  readonly #onPush: (member: Member, row: number) => void;

  constructor(told: Told<Member, Name>, onPush: (member: Member, row: number) => void = () => undefined) {
    this.#onPush = onPush;
    this.#columns = (Object.keys(told) as Name[]).map((name) => ({
      name,
      of: told[name].of,
      column: COLUMN_KINDS[told[name].kind](),
    }));
  }

  push(member: Member): void {
    this.#onPush(member, this.length);
    for (const { of, column } of this.#columns) column.push(of(member));
    this.length += 1;
  }

  /** Copies rows of a table that such a one has become; equal to pushing their members again. */
  copierOf(table: ArrowTable): Copier {
    const copiers = this.#columns.map(({ name, column }) => column.copierOf(table, name));
    return (from, to, moved) => {
      for (const copy of copiers) copy(from, to, moved);
      this.length += to - from;
    };
  }

  /** An Arrow IPC stream of one batch. */
  finish(metadata: ReadonlyMap<string, string>): Uint8Array {
    const table = tableFromColumns(this.#columns.map(({ name, column }) => [name, column.finish()]));
    Object.assign(table.schema, { metadata: new Map(metadata) });
    return tableToIPC(table, { format: "stream" }) ?? new Uint8Array();
  }
}
