import { inOneLine } from "./inOneLine.ts";

/** One line, so that what is said of articles is not drowned: of one file its name, of several their number and endings. */
export function ignoredInWords(ignored: readonly string[]): string {
  const endings = [...new Set(ignored.map((file) => /.((?:\.\p{L}+)?\.[^.]+)$/u.exec(file)?.[1] ?? file))].sort();
  const [only] = ignored;
  const which = ignored.length === 1 && only !== undefined ? only : `${ignored.length} files (${endings.join(", ")})`;
  return `${inOneLine(which)}: ignored, an article is a file that ends in .txt`;
}
