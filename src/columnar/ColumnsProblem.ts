/**
 * Why columns are refused: `unreachable` they did not arrive, `damaged` their bytes are others than were written,
 * `version` they are of another format, `other` they belong to another dataset, `contract` what they say breaks the
 * contract of the dataset, `worker` whoever read them was ended or ran out of memory.
 */
export type ColumnsReason = "unreachable" | "damaged" | "version" | "other" | "contract" | "worker";

/** The columnar file cannot be used; `detail` is a line for the reader, in English. */
export class ColumnsProblem extends Error {
  readonly reason: ColumnsReason;
  readonly detail: string;

  constructor(reason: ColumnsReason, detail: string) {
    super(`dataset.arrow: ${detail}`);
    this.name = "ColumnsProblem";
    this.reason = reason;
    this.detail = detail;
  }
}
