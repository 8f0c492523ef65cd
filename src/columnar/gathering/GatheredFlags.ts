import { bool, type Column } from "@uwdata/flechette";
import type { ArrowTable } from "../ArrowTable.ts";
import { arrowColumn } from "./arrowColumn.ts";
import { GatheredBits } from "./GatheredBits.ts";
import type { Copier, GatheredColumn } from "./GatheredColumn.ts";

/** What is so or not, a bit for each row. */
export class GatheredFlags implements GatheredColumn {
  readonly #valid = new GatheredBits();
  readonly #flags = new GatheredBits();

  push(value: boolean): void {
    this.#valid.push(true);
    this.#flags.push(value);
  }

  copierOf(table: ArrowTable, name: string): Copier {
    const flags = table.flags(name);
    return (from, to) => {
      this.#valid.copy(null, from, to);
      this.#flags.copy(flags, from, to);
    };
  }

  finish(): Column<unknown> {
    return arrowColumn(bool(), this.#valid, { values: this.#flags.bytes });
  }
}
