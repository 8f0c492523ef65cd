import type { Answer, Gold, WrittenSentence } from "./Answer.ts";
import { latin, townKey } from "./names.ts";

export interface Count {
  tp: number;
  fp: number;
  fn: number;
}

export const FIELDS = [
  "city",
  "date",
  "status",
  "sentence",
  "charge_category",
  "country",
  "charge",
  "organisation",
  "evidence",
] as const;
export type Field = (typeof FIELDS)[number];

type Value = string | WrittenSentence;

function dateParts(date: string): (string | null)[] | null {
  const match = /^(\d{4}|XXXX|-)?-?(?:(\d{2}|XX))?(?:-(\d{2}|XX))?$/.exec(date);
  if (match === null) return null;
  return [match[1], match[2], match[3]].map((part) => (part === undefined || /X|^-$/.test(part) ? null : part));
}

/** Where the text does not tell the year, leaving it out is right; where it does, it is not. */
function isSameDate(predicted: string, gold: string, yearInText: string | null): boolean {
  const [p, g] = [dateParts(predicted), dateParts(gold)];
  if (p === null || g === null) return false;
  if (g[0] !== null && (p[0] === null ? yearInText !== "no" : p[0] !== g[0])) return false;
  return (g[1] === null || p[1] === g[1]) && (g[2] === null || p[2] === g[2]);
}

interface Amounts {
  days: number;
  months: number;
  hours: number | null;
  fine: { amount: number; currency: string | null } | null;
}

/** A sentence in days, months and a fine; hours count only where there is nothing else. */
function amountsOf(sentence: WrittenSentence | null): Amounts | null {
  if (sentence === null) return null;
  const { years, months, weeks, days, hours, fine } = sentence;
  const onlyHours = [years, months, weeks, days].every((part) => part == null) && !fine;
  if (onlyHours) return hours ? { days: 0, months: 0, hours, fine: null } : null;
  return {
    days: (days ?? 0) + 7 * (weeks ?? 0),
    months: (months ?? 0) + 12 * (years ?? 0),
    hours: null,
    fine: fine ? { amount: Number(fine.amount), currency: fine.currency?.toUpperCase() || null } : null,
  };
}

function isSameSentence(predicted: WrittenSentence, gold: WrittenSentence): boolean {
  const [p, g] = [amountsOf(predicted), amountsOf(gold)];
  if (p === null || g === null || p.days !== g.days || p.months !== g.months) return false;
  if (p.fine === null || g.fine === null) return p.fine === g.fine;
  const isSameUnit = !p.fine.currency || !g.fine.currency || p.fine.currency === g.fine.currency;
  return Math.abs(p.fine.amount - g.fine.amount) <= 0.005 * g.fine.amount && isSameUnit;
}

const STOP = new Set(
  "the a an of in on and or for to by with from that this his her their is was were be at as it over under article criminal code".split(
    " ",
  ),
);

function wordsOf(text: string): Set<string> {
  const words = latin(text).split(/[^a-z0-9.]+/);
  return new Set(words.filter((word) => word.length > 2 && !STOP.has(word)).map((word) => word.slice(0, 6)));
}

/** Whether two wordings share that part of the words of the shorter. */
export function isAlike(a: string | null, b: string | null, share: number): boolean {
  const [A, B] = [wordsOf(a ?? ""), wordsOf(b ?? "")];
  if (A.size === 0 || B.size === 0) return false;
  return [...A].filter((word) => B.has(word)).length / Math.min(A.size, B.size) >= share;
}

/** What stands in a slot; null for nothing, and for a sentence that says nothing. */
export function slotValue(field: Field, answer: Answer): Value | null {
  if (field === "sentence") return amountsOf(answer.sentence) === null ? null : answer.sentence;
  const value = answer[field];
  return field === "status" || field === "charge_category" ? (value?.replace(/_/g, "-") ?? null) : (value ?? null);
}

function isEqual(field: Field, predicted: Value, value: Value, gold: Gold): boolean {
  if (typeof predicted !== "string" || typeof value !== "string")
    return typeof predicted !== "string" && typeof value !== "string" && isSameSentence(predicted, value);
  switch (field) {
    case "city":
      return townKey(predicted) === townKey(value);
    case "date":
      return isSameDate(predicted, value, gold.year_in_text);
    case "country":
      return latin(predicted) === latin(value);
    case "charge":
    case "organisation":
      return isAlike(predicted, value, 0.5);
    case "evidence":
      return isAlike(predicted, value, 0.6);
    default:
      return predicted === value;
  }
}

function acceptedFor(field: Field, gold: Gold): readonly (Value | null)[] {
  const accepted = gold[`${field}_accept` as keyof Gold];
  return Array.isArray(accepted) ? (accepted as (Value | null)[]) : [];
}

/** Whether saying nothing in the slot is as good. */
export function mayBeEmpty(field: Field, gold: Gold): boolean {
  return acceptedFor(field, gold).includes(null);
}

/** The count of one slot; null where nothing was to be said and nothing was. */
export function countSlot(field: Field, predicted: Answer, gold: Gold): Partial<Count> | null {
  const [p, g] = [slotValue(field, predicted), slotValue(field, gold)];
  const isAccepted =
    p !== null && acceptedFor(field, gold).some((other) => other !== null && isEqual(field, p, other, gold));
  if (g === null) return p === null || isAccepted ? null : { fp: 1 };
  if (p === null) return mayBeEmpty(field, gold) ? null : { fn: 1 };
  return isAccepted || isEqual(field, p, g, gold) ? { tp: 1 } : { fp: 1, fn: 1 };
}
