import { daysInMonth } from "../../domain/day.ts";
import { months, weekdays } from "../lexicon/months.ts";
import type { WrittenDate } from "../Mention.ts";
import type { Token } from "../token.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

const UNWRITTEN: WrittenDate = { year: null, month: null, day: null };

interface Found {
  date: WrittenDate;
  length: number;
}

function dayOfMonth(token: Token | undefined): number | null {
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

function year(token: Token | undefined): number | null {
  return token !== undefined && /^(?:19|20)\d{2}$/.test(token.text) ? Number(token.text) : null;
}

/** "may" and "march" are words as well: as months they carry a capital. */
function month(token: Token | undefined): number | null {
  return token?.capital === true ? (months[token.lower] ?? null) : null;
}

/** "October 18", "October 18, 2023", "Oct. 18" — the month first. */
function monthFirst(tokens: readonly Token[], at: number): Found | null {
  const found = month(tokens[at]);
  if (found === null) return null;
  const next = at + (tokens[at + 1]?.text === "." ? 2 : 1);
  const day = dayOfMonth(tokens[next]);
  if (day === null) {
    // "31 February": a day that does not exist leaves no month behind.
    if (dayOfMonth(tokens[at - 1]) !== null) return null;
    const known = year(tokens[at + 1]);
    return { date: { year: known, month: found, day: null }, length: known === null ? 1 : 2 };
  }
  const comma = tokens[next + 1]?.text === "," ? 1 : 0;
  const known = year(tokens[next + 1 + comma]);
  return { date: { year: known, month: found, day }, length: next - at + 1 + (known === null ? 0 : 1 + comma) };
}

/** "18 October", "18 October 2023", "the 18th of October" without its letters. */
function dayFirst(tokens: readonly Token[], at: number): Found | null {
  const day = dayOfMonth(tokens[at]);
  const found = month(tokens[at + 1]);
  if (day === null || found === null) return null;
  const known = year(tokens[at + 2]);
  return { date: { year: known, month: found, day }, length: known === null ? 2 : 3 };
}

/** "18.10.2023", day first as everywhere in the region. */
function dotted(tokens: readonly Token[], at: number): Found | null {
  const parts = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(tokens[at]?.text ?? "");
  if (parts === null) return null;
  return { date: { year: Number(parts[3]), month: Number(parts[2]), day: Number(parts[1]) }, length: 1 };
}

/** "in 2019": a year alone needs its preposition, or it may be any number. */
function yearAlone(tokens: readonly Token[], at: number): Found | null {
  const known = year(tokens[at]);
  const before = tokens[at - 1]?.lower ?? "";
  if (known === null || !["in", "since", "of", "during", "until", "early", "late"].includes(before)) return null;
  return { date: { year: known, month: null, day: null }, length: 1 };
}

/** "on Wednesday", "yesterday": a day counted back from the publication. */
function relative(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.lower ?? "";
  const weekday = tokens[at]?.capital === true ? weekdays[word] : undefined;
  const previous = tokens[at - 1]?.lower ?? "";
  if (weekday !== undefined && !["next", "every", "last", "until", "by"].includes(previous))
    return { date: { ...UNWRITTEN, counted: { weekday } }, length: 1 };
  if (word === "yesterday") return { date: { ...UNWRITTEN, counted: { daysBefore: 1 } }, length: 1 };
  return word === "today" ? { date: { ...UNWRITTEN, counted: { daysBefore: 0 } }, length: 1 } : null;
}

/** "Wednesday, October 18": the weekday adds nothing to the date. */
function behindWeekday(tokens: readonly Token[], at: number): Found | null {
  if (weekdays[tokens[at]?.lower ?? ""] === undefined) return null;
  const next = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  const found = monthFirst(tokens, next) ?? dayFirst(tokens, next);
  return found?.date.day == null ? null : { date: found.date, length: found.length + next - at };
}

function exists({ year: y, month: m, day: d }: WrittenDate): boolean {
  return m === null || (m >= 1 && m <= 12 && (d === null || d <= daysInMonth(y ?? 2000, m)));
}

export const dateRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    const found =
      behindWeekday(tokens, at) ??
      monthFirst(tokens, at) ??
      dayFirst(tokens, at) ??
      dotted(tokens, at) ??
      yearAlone(tokens, at) ??
      relative(tokens, at);
    if (found === null || !exists(found.date)) return null;
    const to = at + found.length;
    return {
      from: at,
      to,
      mention: { kind: "date", rule: "date", value: found.date, ...spanOf(tokens, at, to) },
    };
  });
