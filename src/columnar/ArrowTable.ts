import { type Batch, Column, type Table, Type, tableFromIPC } from "@uwdata/flechette";
import { type Codes, codesFor } from "../domain/engine/Coded.ts";
import { ColumnsProblem } from "./ColumnsProblem.ts";
import { isThere, type StoredCoded, type StoredTexts } from "./StoredTexts.ts";

const NO_TEXTS: StoredTexts = { bytes: new Uint8Array(), offsets: new Int32Array(1), valid: null };

function tableIn(bytes: Uint8Array): Table {
  // The reader makes a string of each text of a dictionary, which takes longer than all else it does. Nobody asks for them
  // here: meanwhile there are none.
  const { cache } = Column.prototype;
  Column.prototype.cache = () => [];
  try {
    return tableFromIPC(bytes);
  } catch (error) {
    throw new ColumnsProblem("damaged", `no Arrow stream: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    Column.prototype.cache = cache;
  }
}

function refuse(name: string, what: string): never {
  throw new ColumnsProblem("contract", `column ${name} ${what}`);
}

function validIn(name: string, { validity, nullCount, length }: Batch<unknown>): Uint8Array | null {
  if (nullCount === 0) return null;
  if (validity.length * 8 < length) refuse(name, "ends before its table");
  return validity;
}

function textsIn(name: string, batch: Batch<unknown>): StoredTexts {
  const bytes = batch.values as Uint8Array;
  const offsets = (batch.offsets as Int32Array).subarray(0, batch.length + 1);
  let before = 0;
  for (let at = 0; at < offsets.length; at++) {
    const offset = offsets[at] ?? 0;
    if (offset < before) refuse(name, "has texts that end before they begin");
    before = offset;
  }
  if (offsets.length !== batch.length + 1 || before > bytes.length) refuse(name, "has texts beyond its end");
  return { bytes, offsets, valid: validIn(name, batch) };
}

/** Codes of which 0 is none; held to the texts that there are. */
function codesIn(name: string, batch: Batch<unknown>, different: number): Codes {
  const valid = validIn(name, batch);
  const given = batch.values as Codes;
  const codes = codesFor(batch.length, different + 1);
  for (let row = 0; row < codes.length; row++) {
    if (!isThere(valid, row)) continue;
    const code = given[row] ?? different;
    if (code >= different) refuse(name, `has the code ${code} of ${different} texts`);
    codes[row] = code + 1;
  }
  return codes;
}

/** The columns of an Arrow stream as views of its bytes. Each is held to its type, and its codes and places to their range. */
export class ArrowTable {
  readonly metadata: ReadonlyMap<string, string>;
  readonly length: number;
  readonly #table: Table;

  constructor(bytes: Uint8Array) {
    this.#table = tableIn(bytes);
    this.metadata = this.#table.schema.metadata ?? new Map();
    this.length = this.#table.numRows;
  }

  texts(name: string): StoredTexts {
    const batch = this.#batch(name, Type.Utf8);
    return batch === null ? NO_TEXTS : textsIn(name, batch);
  }

  bytes(name: string): StoredTexts {
    const batch = this.#batch(name, Type.Binary);
    return batch === null ? NO_TEXTS : textsIn(name, batch);
  }

  coded(name: string): StoredCoded {
    const batch = this.#batch(name, Type.Dictionary);
    if (batch === null) return { codes: new Uint8Array(), texts: NO_TEXTS };
    const { dictionary } = batch as unknown as { dictionary?: Column<unknown> };
    const texts = dictionary?.data[0];
    if (dictionary?.type.typeId !== Type.Utf8 || texts === undefined || dictionary.data.length > 1)
      refuse(name, "has no dictionary of texts");
    return { codes: codesIn(name, batch, texts.length), texts: textsIn(name, texts) };
  }

  /** `width` values for each row. */
  #values<Values>(name: string, type: number, width: number, none: Values & ArrayLike<number>): Values {
    const batch = this.#batch(name, type);
    if (batch === null) return none;
    if (batch.values.length < batch.length * width) refuse(name, "ends before its table");
    return batch.values as unknown as Values;
  }

  rows(name: string): Uint32Array {
    return this.#values<Uint32Array>(name, Type.Int, 1, new Uint32Array()).subarray(0, this.length);
  }

  digests(name: string): Uint8Array {
    return this.#values(name, Type.FixedSizeBinary, 32, new Uint8Array());
  }

  flags(name: string): Uint8Array {
    return this.#values(name, Type.Bool, 1 / 8, new Uint8Array());
  }

  #batch(name: string, type: number): Batch<unknown> | null {
    const column: Column<unknown> | undefined = this.#table.getChild(name);
    if (column === undefined) refuse(name, "is missing");
    if (column.type.typeId !== type) refuse(name, "is of another type");
    if (column.data.length > 1) refuse(name, "lies in several batches");
    return column.data[0] ?? null;
  }
}
