/** Why a file cannot be an article. */
export type Refusal = "empty" | "blank" | "binary" | "not-utf8" | "markup" | "too-large" | "unreadable";

/** A file that was set aside; `detail` is a size in bytes or the message of an error. */
export interface Refused {
  refusal: Refusal;
  detail: string;
}
