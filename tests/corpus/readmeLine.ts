import type { ScoredArticle } from "./corpus.ts";
import { addCounts, overall } from "./score.ts";
import { isReportKeptAside } from "./shortReports.ts";

function figures(scored: readonly ScoredArticle[]): string {
  const { precision, recall, f1 } = overall(addCounts(scored.map(({ counts }) => counts)));
  return `P ${precision.toFixed(2)}, R ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`;
}

/** How good extraction is on the short reports, as the README says it. */
export function readmeLine(short: readonly ScoredArticle[]): string {
  const [inView, aside] = [false, true].map((kept) => short.filter(({ id }) => isReportKeptAside(id) === kept));
  const [seen, unseen] = [inView ?? [], aside ?? []];
  return `On ${seen.length} short reports, no two of which tell a thing in the same way: ${figures(seen)}; on ${unseen.length} like them, kept aside: ${figures(unseen)}.`;
}
