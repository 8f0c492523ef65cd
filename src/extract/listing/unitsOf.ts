import type { Span } from "../../domain/schema.ts";
import { kinNouns } from "../lexicon/kinship.ts";
import { birthWords } from "../lexicon/penalties.ts";
import { professionalParts } from "../lexicon/titles.ts";
import type { MentionOf } from "../Mention.ts";
import type { Passage } from "../stage2Passages.ts";
import { type Cell, isNames, ofKind } from "./Cell.ts";
import { saidBy } from "./Event.ts";

export type Victim = MentionOf<"person"> | MentionOf<"group">;

/** Those an entry is about, and the cells that tell of them. */
export interface Unit {
  /** Where they are named. */
  passage: Passage;
  victims: readonly Victim[];
  cells: readonly Cell[];
}

/** A unit while it is read, with the cells that hold nothing but its names. */
interface Draft {
  passage: Passage;
  victims: Victim[];
  names: Cell[];
  cells: Cell[];
}

/** Whether what stands behind a row of names is meant for the last of them only: "A, B (15 days)". */
function isOfLast(detail: Cell | undefined, names: readonly Cell[]): boolean {
  return names.length > 1 && detail !== undefined && (detail.mark === "(" || detail.mark === "[");
}

/** Behind a name alone: how old, from where. It parts no row of names. */
function isBracketedAside(cell: Cell, article: string): boolean {
  return cell.depth > 0 && birthWords.test(article.slice(cell.start, cell.end));
}

/** "one more unnamed" in the column of names. */
function isUnnamed(cell: Cell): boolean {
  return cell.field === "name" && ofKind(cell, "group").length > 0;
}

/** "the other four acquitted", "two minors released": behind an entry people without a name, and what befell them. */
function tellsOfUnnamed(cell: Cell, article: string): boolean {
  const [group] = ofKind(cell, "group");
  if (group?.start !== cell.start || group.value.count === null || ofKind(cell, "person").length > 0) return false;
  return saidBy(article.slice(group.end, cell.end)) !== undefined;
}

function namedIn(cell: Cell): Victim[] {
  const persons = ofKind(cell, "person");
  return persons.length > 0 ? persons : ofKind(cell, "group");
}

const JOINTS = new Set(["and", "&", "his", "her", "their", "with"]);

/** "N. and his wife M.", "father and son N. and M.": nothing but who they are to each other stands in between. */
function isJoined({ read }: Cell, before: Span, after: Span): boolean {
  const between = read.tokens.filter(({ start, end }) => start >= before.end && end <= after.start);
  return between.length > 0 && between.every(({ lower }) => JOINTS.has(lower) || lower in kinNouns);
}

/** The first cell of an entry that names somebody, in whatever words: the first of them, and who is joined to them. */
function introduced(cell: Cell): Victim[] {
  const persons = ofKind(cell, "person").filter(({ value }) => !value.part || !professionalParts.has(value.part));
  const end = persons.findIndex((person, at) => at > 0 && !isJoined(cell, persons[at - 1] ?? person, person));
  if (persons.length > 0) return persons.slice(0, end < 0 ? persons.length : end);
  return ofKind(cell, "group").slice(0, 1);
}

/**
 * Parts the cells of an entry by whom they tell of. What stands before the first name is the preface. A bare name opens a
 * unit; a name among other words does so only where the entry has named nobody yet.
 */
export function unitsOf(cells: readonly Cell[], article: string): { preface: readonly Cell[]; units: readonly Unit[] } {
  const preface: Cell[] = [];
  const units: Draft[] = [];
  for (const cell of cells) {
    const open = units.at(-1);
    const { passage } = cell.read;
    const isName =
      (cell.depth === 0 || units.length === 0) &&
      (isNames(cell) ? cell.field === null || cell.field === "name" : isUnnamed(cell));
    if (isName && open !== undefined && open.cells.length === 0 && open.names.length > 0) {
      open.victims.push(...namedIn(cell));
      open.names.push(cell);
    } else if (isName) units.push({ passage, victims: [...namedIn(cell)], names: [cell], cells: [] });
    else if (open !== undefined && tellsOfUnnamed(cell, article))
      units.push({ passage, victims: namedIn(cell).slice(0, 1), names: [], cells: [cell] });
    else if (open !== undefined) {
      if (open.cells.length > 0 || !isBracketedAside(cell, article)) open.cells.push(cell);
    } else {
      const victims = cell.field === "aside" ? [] : introduced(cell);
      if (victims.length > 0) units.push({ passage, victims, names: [], cells: [cell] });
      else preface.push(cell);
    }
  }
  return { preface, units: units.flatMap(apart) };
}

/** Names of a row of which only the last has details stand for themselves. */
function apart({ passage, victims, names, cells }: Draft): Unit[] {
  const last = names.at(-1);
  if (last === undefined || !isOfLast(cells[0], names)) return [{ passage, victims, cells }];
  const own = new Set<Victim>(ofKind(last, "person"));
  return [
    { passage, victims: victims.filter((victim) => !own.has(victim)), cells: [] },
    { passage, victims: [...own], cells },
  ];
}
