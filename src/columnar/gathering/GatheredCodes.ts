import { type Column, dictionary, uint8, uint16, uint32, utf8 } from "@uwdata/flechette";
import { Growing } from "../../domain/Growing.ts";
import type { ArrowTable } from "../ArrowTable.ts";
import { textAt } from "../StoredTexts.ts";
import { arrowColumn } from "./arrowColumn.ts";
import { GatheredBits } from "./GatheredBits.ts";
import type { Copier, GatheredColumn } from "./GatheredColumn.ts";
import { GatheredTexts } from "./GatheredTexts.ts";

type IntType = ReturnType<typeof uint8>;

/** Texts of which few are different, each of which stands once, in the order of the first row that has it. */
export class GatheredCodes implements GatheredColumn {
  readonly #known = new Map<string, number>();
  readonly #valid = new GatheredBits();
  readonly #codes = new Growing((length) => new Uint32Array(length));

  push(text: string | null): void {
    this.#pushCode(text === null ? null : this.#codeOf(text));
  }

  copierOf(table: ArrowTable, name: string): Copier {
    const { codes, texts } = table.coded(name);
    const NEW = -1;
    /** By the codes of the file, of which 0 is none. */
    const codeOf = new Int32Array(texts.offsets.length).fill(NEW);
    return (from, to) => {
      for (let row = from; row < to; row++) {
        const code = codes[row] ?? 0;
        if (code > 0 && codeOf[code] === NEW) codeOf[code] = this.#codeOf(textAt(texts, code - 1) ?? "");
        this.#pushCode(code === 0 ? null : (codeOf[code] ?? 0));
      }
    };
  }

  /** Codes are as narrow as the number of texts allows. */
  finish(): Column<unknown> {
    const { size } = this.#known;
    const codes = this.#codes.all;
    if (size <= 0x100) return this.#column(uint8(), new Uint8Array(codes));
    if (size <= 0x10000) return this.#column(uint16(), new Uint16Array(codes));
    return this.#column(uint32(), codes);
  }

  #column(codes: IntType, values: Uint8Array | Uint16Array | Uint32Array): Column<unknown> {
    const ofTexts = utf8();
    const texts = new GatheredTexts(ofTexts);
    for (const text of this.#known.keys()) texts.push(text);
    const column = arrowColumn(dictionary(ofTexts, codes), this.#valid, { values });
    for (const batch of column.data) Object.assign(batch, { dictionary: texts.finish() });
    return column;
  }

  #codeOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.#known.size);
    return this.#known.size - 1;
  }

  #pushCode(code: number | null): void {
    this.#valid.push(code !== null);
    this.#codes.push(code ?? 0);
  }
}
