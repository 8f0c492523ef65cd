import { type Column, type DataType, fixedSizeBinary, uint32 } from "@uwdata/flechette";
import { Growing } from "../../domain/Growing.ts";
import type { ArrowTable } from "../ArrowTable.ts";
import { arrowColumn } from "./arrowColumn.ts";
import type { Copier, GatheredColumn } from "./GatheredColumn.ts";

const DIGEST = 32;

interface Kind<Numbers> {
  type: DataType;
  /** Numbers of a row. */
  width: number;
  make(length: number): Numbers;
  storedIn(table: ArrowTable, name: string): Numbers;
  /** They are rows of another table, and move with these. */
  areRows?: true;
}

/** Numbers, as many in each row, of which none is missing. */
export class GatheredNumbers<Numbers extends Uint8Array | Uint32Array> implements GatheredColumn {
  readonly #kind: Kind<Numbers>;
  readonly #values: Growing<Numbers>;

  constructor(kind: Kind<Numbers>) {
    this.#kind = kind;
    this.#values = new Growing(kind.make);
  }

  push(value: number | Uint8Array): void {
    if (value instanceof Uint8Array) this.#values.append(value);
    else this.#values.push(value);
  }

  copierOf(table: ArrowTable, name: string): Copier {
    const { width, storedIn, areRows } = this.#kind;
    const values = storedIn(table, name);
    return (from, to, moved) => {
      if (areRows) for (let row = from; row < to; row++) this.#values.push((values[row] ?? 0) + moved);
      else this.#values.append(values.subarray(from * width, to * width));
    };
  }

  finish(): Column<unknown> {
    const values = this.#values.all;
    const length = values.length / this.#kind.width;
    return arrowColumn(this.#kind.type, { length, set: length, bytes: new Uint8Array() }, { values });
  }
}

export function gatheredDigests(): GatheredColumn {
  return new GatheredNumbers({
    type: fixedSizeBinary(DIGEST),
    width: DIGEST,
    make: (length) => new Uint8Array(length),
    storedIn: (table, name) => table.digests(name),
  });
}

export function gatheredRows(): GatheredColumn {
  return new GatheredNumbers({
    type: uint32(),
    width: 1,
    make: (length) => new Uint32Array(length),
    storedIn: (table, name) => table.rows(name),
    areRows: true,
  });
}
