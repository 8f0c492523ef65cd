/** Longer than a quotation within one paragraph. */
const LONGEST = 2000;

/** Whether a place in the text stands within quotation marks that its paragraph opened and has not closed. */
export function isQuoted(article: string, at: number): boolean {
  const start = Math.max(article.lastIndexOf("\n", at - 1) + 1, at - LONGEST);
  let depth = 0;
  let straight = false;
  for (const mark of article.slice(start, at)) {
    if (mark === '"') straight = !straight;
    if (mark === "“" || mark === "«" || mark === "„") depth += 1;
    if (mark === "”" || mark === "»") depth = Math.max(0, depth - 1);
  }
  return straight || depth > 0;
}
