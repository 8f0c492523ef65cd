import type { Answer, Gold } from "./Answer.ts";
import { nameScore } from "./names.ts";
import { type Count, countSlot, FIELDS, type Field, isAlike, mayBeEmpty, slotValue } from "./slots.ts";

export type Scored = "incident" | "person" | Field;
export type Counts = Record<Scored, Count>;

/** What enters the overall figure. */
const OVERALL: readonly Scored[] = ["incident", "city", "date", "status", "sentence", "charge_category"];
const WEIGHTS: readonly (readonly [Field, number])[] = [
  ["status", 2],
  ["sentence", 2],
  ["date", 1.5],
  ["city", 1],
  ["charge_category", 0.5],
];

function none(): Count {
  return { tp: 0, fp: 0, fn: 0 };
}

export function emptyCounts(): Counts {
  return Object.fromEntries((["incident", "person", ...FIELDS] as const).map((name) => [name, none()])) as Counts;
}

function add(to: Count, more: Partial<Count> | null): void {
  to.tp += more?.tp ?? 0;
  to.fp += more?.fp ?? 0;
  to.fn += more?.fn ?? 0;
}

/** How well a prediction fits a gold answer; 0 where they cannot be the same. */
function likeness(predicted: Answer, gold: Gold): number {
  const isSamePassage = predicted.evidence !== null && isAlike(predicted.evidence, gold.evidence, 0.6);
  let score = 0;
  if (gold.person !== null) {
    if (predicted.person === null) return 0;
    const name = predicted.person;
    const best = Math.max(nameScore(name, gold.person), ...(gold.aliases ?? []).map((alias) => nameScore(name, alias)));
    if (best < 0.8) return 0;
    score = 10 * best;
  } else {
    if (predicted.person !== null) return 0;
    const isSameCount =
      predicted.count !== null && [gold.count, ...(gold.count_accept ?? [])].includes(predicted.count);
    const mayBe = isSamePassage && (predicted.count === null || gold.count === null);
    if (!isSameCount && !mayBe) return 0;
    score = (isSameCount ? 8 : 4) + (isSamePassage ? 2 : 0);
  }
  for (const [field, weight] of WEIGHTS) if (countSlot(field, predicted, gold)?.tp) score += weight;
  return score + (isSamePassage ? 1 : 0) + (gold.tier === "core" ? 0.25 : 0);
}

/** Pairs predictions with gold answers, the most alike first. */
function pair(predicted: readonly Answer[], gold: readonly Gold[]): ReadonlyMap<number, number> {
  const candidates = predicted
    .flatMap((answer, p) => gold.map((each, g) => ({ score: likeness(answer, each), p, g })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.p - b.p || a.g - b.g);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { p, g } of candidates) {
    if (pairs.has(p) || taken.has(g)) continue;
    pairs.set(p, g);
    taken.add(g);
  }
  return pairs;
}

/** Counts of one article. A core answer must be found; a background one may be, and then does not count. */
export function scoreArticle(predicted: readonly Answer[], gold: readonly Gold[]): Counts {
  const counts = emptyCounts();
  const pairs = pair(predicted, gold);
  predicted.forEach((answer, at) => {
    const match = gold[pairs.get(at) ?? -1];
    if (match === undefined) {
      counts.incident.fp += 1;
      if (answer.person !== null) counts.person.fp += 1;
      for (const field of FIELDS) if (slotValue(field, answer) !== null) counts[field].fp += 1;
    } else if (match.tier === "core") {
      counts.incident.tp += 1;
      if (match.person !== null) counts.person.tp += 1;
      for (const field of FIELDS) add(counts[field], countSlot(field, answer, match));
    }
  });
  const found = new Set(pairs.values());
  gold.forEach((each, at) => {
    if (each.tier !== "core" || found.has(at)) return;
    counts.incident.fn += 1;
    if (each.person !== null) counts.person.fn += 1;
    for (const field of FIELDS) if (slotValue(field, each) !== null && !mayBeEmpty(field, each)) counts[field].fn += 1;
  });
  return counts;
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = emptyCounts();
  for (const counts of all) for (const name of Object.keys(sum) as Scored[]) add(sum[name], counts[name]);
  return sum;
}

export interface Measure extends Count {
  precision: number;
  recall: number;
  f1: number;
}

export function measure(count: Count): Measure {
  const precision = count.tp + count.fp > 0 ? count.tp / (count.tp + count.fp) : 0;
  const recall = count.tp + count.fn > 0 ? count.tp / (count.tp + count.fn) : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...count, precision, recall, f1 };
}

export function overall(counts: Counts): Measure {
  const sum = none();
  for (const name of OVERALL) add(sum, counts[name]);
  return measure(sum);
}
