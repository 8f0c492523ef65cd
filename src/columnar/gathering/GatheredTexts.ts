import { type Column, type DataType, utf8 } from "@uwdata/flechette";
import { Growing } from "../../domain/Growing.ts";
import type { ArrowTable } from "../ArrowTable.ts";
import type { StoredTexts } from "../StoredTexts.ts";
import { arrowColumn } from "./arrowColumn.ts";
import { GatheredBits } from "./GatheredBits.ts";
import type { Copier, GatheredColumn } from "./GatheredColumn.ts";

const encoder = new TextEncoder();

/** Texts, or bytes of any length, one after the other. */
export class GatheredTexts implements GatheredColumn {
  readonly #type: DataType;
  readonly #storedIn: (table: ArrowTable, name: string) => StoredTexts;
  readonly #valid = new GatheredBits();
  readonly #bytes = new Growing((length) => new Uint8Array(length));
  /** Where each begins, and where the last ends. */
  readonly #offsets = new Growing((length) => new Int32Array(length));

  constructor(type: DataType = utf8(), storedIn = (table: ArrowTable, name: string) => table.texts(name)) {
    this.#type = type;
    this.#storedIn = storedIn;
    this.#offsets.push(0);
  }

  push(value: string | Uint8Array | null): void {
    this.#valid.push(value !== null);
    if (value !== null) this.#bytes.append(typeof value === "string" ? encoder.encode(value) : value);
    this.#offsets.push(this.#bytes.length);
  }

  copierOf(table: ArrowTable, name: string): Copier {
    const { bytes, offsets, valid } = this.#storedIn(table, name);
    return (from, to) => {
      const begin = offsets[from] ?? 0;
      const moved = this.#bytes.length - begin;
      this.#bytes.append(bytes.subarray(begin, offsets[to]));
      for (let row = from; row < to; row++) this.#offsets.push((offsets[row + 1] ?? 0) + moved);
      this.#valid.copy(valid, from, to);
    };
  }

  finish(): Column<unknown> {
    return arrowColumn(this.#type, this.#valid, { offsets: this.#offsets.all, values: this.#bytes.all });
  }
}
