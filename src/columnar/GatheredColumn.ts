import { type Column, columnFromValues } from "@uwdata/flechette";
import { arrowType, type ColumnKind } from "./columnKinds.ts";

/** A column that is being gathered, a value after the other. Of equal texts of a coded column one is kept. */
export class GatheredColumn {
  readonly #kind: ColumnKind;
  readonly #values: unknown[] = [];
  readonly #known = new Map<string, string>();

  constructor(kind: ColumnKind) {
    this.#kind = kind;
  }

  push(value: unknown): void {
    this.#values.push(this.#kind === "coded" && typeof value === "string" ? this.#kept(value) : value);
  }

  /** As Arrow has it. */
  finish(): Column<unknown> {
    return columnFromValues(this.#values, arrowType(this.#kind, this.#known.size));
  }

  #kept(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }
}
