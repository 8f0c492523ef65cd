import type { Words } from "../../domain/words/Words.ts";
import { PngError } from "../../figure/png.ts";
import { ClipboardError } from "./copyPicture.ts";

/** Why an export failed, for the reader. */
export function problemInWords(error: unknown, words: Words): string {
  const { problems } = words.figure.dialog;
  if (error instanceof PngError) return problems[error.problem];
  if (error instanceof ClipboardError) return problems.clipboard;
  return problems.unexpected(error instanceof Error ? error.message : String(error));
}
