import { Batch, Column, type DataType } from "@uwdata/flechette";
import type { GatheredBits } from "./GatheredBits.ts";

type Lists = Pick<ConstructorParameters<typeof Batch>[0], "values" | "offsets">;

/** A column of one batch as Arrow has it. `valid`: which rows have a value. */
export function arrowColumn(
  type: DataType,
  valid: Pick<GatheredBits, "length" | "set" | "bytes">,
  lists: Lists,
): Column<unknown> {
  const { length } = valid;
  const nullCount = length - valid.set;
  const validity = nullCount === 0 ? new Uint8Array() : valid.bytes;
  return new Column([new Batch<unknown>({ length, nullCount, type, validity, ...lists })], type);
}
