/** Why a file cannot be an article, or a figure that brings its view back. */
export type Refusal =
  | "not-txt"
  | "empty"
  | "blank"
  | "binary"
  | "not-utf8"
  | "markup"
  | "too-large"
  | "duplicate"
  | "same-name"
  | "unreadable"
  | "no-view"
  | "damaged-figure"
  | "compressed-figure"
  | "newer-figure"
  | "second-figure";

/** A file that was set aside; `detail` is a size in bytes, the name of another file, the part of a file or the message of an error. */
export interface Refused {
  refusal: Refusal;
  detail: string;
}
