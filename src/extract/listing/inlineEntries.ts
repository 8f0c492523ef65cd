import type { Frame } from "../frames/Frame.ts";
import { type Cell, hasVerb, isBare, isNames, ofKind } from "./Cell.ts";
import { saidBy } from "./Event.ts";
import { tellsOutcome } from "./entryShape.ts";
import { type Head, within } from "./Head.ts";
import { readEntry } from "./readEntry.ts";
import { readHead } from "./readHead.ts";

const OPENING = new Set([":", "–", "—", "-"]);

/** "N. and two more people detained at the ministry": names with what befell them are grammar's. */
function isClause(cell: Cell, article: string): boolean {
  return (
    ofKind(cell, "person").length > 0 && !isNames(cell) && saidBy(article.slice(cell.start, cell.end)) !== undefined
  );
}

/** "Astana – N., M.; Almaty – O.": every place or day before a mark and a name begins a part of its own. */
function parts(cells: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [];
  cells.forEach((cell, at) => {
    const next = cells[at + 1];
    const heads = (isBare(cell, "place") || isBare(cell, "date")) && next !== undefined && isNames(next);
    if (found.length === 0 || (heads && OPENING.has(next.mark))) found.push([]);
    found.at(-1)?.push(cell);
  });
  return found;
}

/** The words before the colon, and the names behind it; `null` where a passage is built otherwise. */
function opened(cells: readonly Cell[]): { head: readonly Cell[]; rest: readonly Cell[] } | null {
  const at = cells.findIndex((cell) => isNames(cell) && cell.depth === 0);
  const first = cells[at];
  if (first === undefined || at === 0 || !OPENING.has(first.mark)) return null;
  const head = cells.slice(0, at);
  const isNamed = head.some((cell) => ofKind(cell, "person").length > 0);
  return isNamed ? null : { head, rest: cells.slice(at) };
}

/** Words before a penalty that opens a passage: "Another", "A fine of". */
const LONGEST_OPENING = 16;

/** "15 days – N.", "Ten days for N.": the penalty first. */
function gift(cells: readonly Cell[]): Cell[] | null {
  const [first, ...others] = cells;
  if (first === undefined || hasVerb(first)) return null;
  const [person] = ofKind(first, "person");
  const penalty = [...ofKind(first, "term"), ...ofKind(first, "fine")].find(({ end }) => end < (person?.start ?? 0));
  if (person === undefined || penalty === undefined || penalty.start - first.start > LONGEST_OPENING) return null;
  const tokens = first.read.tokens;
  const name = tokens.findIndex(({ start }) => start === person.start);
  const link = tokens
    .slice(Math.max(first.from, name - 4), name)
    .findLast(({ lower }) => lower === "for" || lower === "to");
  if (link === undefined || link.start < penalty.end) return null;
  const split = tokens.indexOf(link);
  const own = { ...first, to: split, end: tokens[split - 1]?.end ?? first.end, mentions: [penalty] };
  const persons = ofKind(first, "person");
  const names = { ...first, from: name, start: person.start, end: persons.at(-1)?.end ?? first.end, mentions: persons };
  const end = others.findIndex((cell) => !isNames(cell));
  const further = others.slice(0, end < 0 ? others.length : end);
  return [{ ...names, mark: "" }, ...further, { ...own, mark: "–" }];
}

/**
 * Names behind the words that say what befell them, in one passage: "Detained: N., M. and O.", "Decisions of the court of
 * Osh: N. – 15 days, M. – a warning". `null` where a passage is no such list.
 */
export function inlineEntries(cells: readonly Cell[], article: string, above: Head): Frame[] | null {
  const given = gift(cells);
  if (given !== null) return readEntry(article, given, { ...above, outcome: null });
  const found = opened(cells);
  if (found === null || found.rest.some((cell) => hasVerb(cell) || isClause(cell, article))) return null;
  const head = readHead(found.head, article);
  const whole = within({ ...above, outcome: null }, head);
  if (whole.outcome === null && !tellsOutcome(found.rest, article)) return null;
  // Behind a sentence the names are its own: what stands before it in the article may lend them day and place.
  const isTold = found.head.some(hasVerb);
  const groups = parts(isBare(found.head.at(-1) ?? (found.head[0] as Cell), "place") ? cells : found.rest);
  return groups
    .flatMap((group) => readEntry(article, group, groups.length > 1 ? { ...whole, place: null } : whole))
    .map((frame) => ({ ...frame, listed: !isTold }));
}
