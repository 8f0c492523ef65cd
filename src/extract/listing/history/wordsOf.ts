import type { Cell } from "../Cell.ts";

export function wordsOf(cell: Cell, article: string): string {
  return article.slice(cell.start, cell.end);
}
