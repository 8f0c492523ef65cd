import {
  binary,
  bool,
  type DataType,
  dictionary,
  fixedSizeBinary,
  float64,
  uint8,
  uint16,
  uint32,
  utf8,
} from "@uwdata/flechette";

/**
 * How a column lies in the file: `text` in UTF-8, `coded` every different text once, and how `digest`, 32 bytes, `row`
 * of another table, `number`, `flag` and `bytes` lie goes without saying.
 */
export type ColumnKind = "text" | "coded" | "digest" | "row" | "number" | "flag" | "bytes";

/** The Arrow type of a column of that kind with so many different values; codes are as narrow as these allow. */
export function arrowType(kind: ColumnKind, different: number): DataType {
  switch (kind) {
    case "text":
      return utf8();
    case "coded":
      return dictionary(utf8(), different <= 0x100 ? uint8() : different <= 0x10000 ? uint16() : uint32());
    case "digest":
      return fixedSizeBinary(32);
    case "row":
      return uint32();
    case "number":
      return float64();
    case "flag":
      return bool();
    case "bytes":
      return binary();
  }
}
