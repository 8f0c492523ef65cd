/** Why a file cannot be an article. */
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
  | "unreadable";

/** A file that was set aside; `detail` is a size in bytes, the name of another file or the message of an error. */
export interface Refused {
  refusal: Refusal;
  detail: string;
}
