import { QUALITY_FIELDS, type Quality, type QualityField } from "../../src/domain/quality.ts";
import { partsOf, type ScoredArticle } from "./corpus.ts";
import { addCounts, type Counts, measure, overall } from "./score.ts";

export const QUALITY_FILE = new URL("../../data/quality.json", import.meta.url);

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function measured(counts: Counts, field: QualityField) {
  const { precision, recall, f1, tp, fn } = field === "all" ? overall(counts) : measure(counts[field]);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), n: tp + fn };
}

function partOf(scored: readonly ScoredArticle[]): Quality["inView"] {
  const counts = addCounts(scored.map((article) => article.counts));
  const fields = Object.fromEntries(QUALITY_FIELDS.map((field) => [field, measured(counts, field)]));
  return { articles: scored.length, fields: fields as Quality["inView"]["fields"] };
}

/** The text of `data/quality.json`: what the page shows of the evaluation. */
export function qualityFile(articles: readonly ScoredArticle[], others: readonly ScoredArticle[]): string {
  const { inView, others: otherHands, keptAside } = partsOf(articles, others);
  const quality: Quality = { keptAside: partOf(keptAside), otherHands: partOf(otherHands), inView: partOf(inView) };
  return `${JSON.stringify(quality, null, 2)}\n`;
}
