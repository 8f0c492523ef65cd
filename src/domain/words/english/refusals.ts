import type { Refusal, Refused } from "../../refusal.ts";

const REASONS: Record<Refusal, (detail: string) => string> = {
  "not-txt": () => "an article is a file that ends in .txt",
  empty: () => "it is empty",
  blank: () => "it holds only blanks",
  binary: () => "it is binary, not text",
  "not-utf8": () => "it is not UTF-8; save it as UTF-8 text",
  markup: () => "it is full of markup; save the article as plain text",
  "too-large": (detail) => `it is too large for an article: ${detail}`,
  duplicate: (other) => `it is the same text as ${other}`,
  "same-name": (detail) => `its name without the ending is that of ${detail}`,
  unreadable: (detail) => `it could not be read: ${detail}`,
};

/** Why a file was set aside, to follow its name. */
export function refused({ refusal, detail }: Refused): string {
  return REASONS[refusal](detail);
}
