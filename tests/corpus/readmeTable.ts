import { partsOf, type ScoredArticle } from "./corpus.ts";
import { addCounts, type Counts, measure, overall, type Scored } from "./score.ts";

const ROWS: readonly (readonly [name: string, field: Scored])[] = [
  ["incidents", "incident"],
  ["persons", "person"],
  ["city", "city"],
  ["date", "date"],
  ["status", "status"],
  ["sentence", "sentence"],
  ["kind of charge", "charge_category"],
];

function line(name: string, measures: readonly { precision: number; recall: number; f1: number }[], isTotal: boolean) {
  const cells = measures.flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map((each) => each.toFixed(2)));
  return `| ${[name, ...cells].map((cell) => (isTotal ? `**${cell}**` : cell)).join(" | ")} |`;
}

/** How good extraction is, as the README shows it: on articles that were read while writing rules, and on others. */
export function readmeTable(articles: readonly ScoredArticle[], others: readonly ScoredArticle[]): string {
  const sum = (scored: readonly ScoredArticle[]): Counts => addCounts(scored.map(({ counts }) => counts));
  const { inView, others: otherHands, keptAside } = partsOf(articles, others);
  const parts = [inView, otherHands, keptAside].map(sum);
  return [
    "| | in view: P | R | F1 | other hands: P | R | F1 | kept aside: P | R | F1 |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...ROWS.map(([name, field]) =>
      line(
        name,
        parts.map((counts) => measure(counts[field])),
        false,
      ),
    ),
    line("all slots", parts.map(overall), true),
  ].join("\n");
}
