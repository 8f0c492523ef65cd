import { basisOf } from "../../../domain/basis.ts";
import type { Incident } from "../../../domain/schema.ts";
import type { Basis, FieldName } from "../../../domain/vocabulary.ts";
import type { Words } from "../../../domain/words/Words.ts";

/** What stands in one cell, on screen and on paper. */
export interface Cell {
  text: string;
  /** Whether the article gives the value; if not, the text says that it does not. */
  isStated: boolean;
  /** How sure the value is and what kind of value it is, in words; most cells have none. */
  notes: readonly string[];
  /** Whether the text is the article's own: its words, its title, or a name, in its language. */
  isQuoted?: true;
}

export function stated(text: string, ...notes: readonly string[]): Cell {
  return { text, isStated: true, notes };
}

export function unstated(text: string): Cell {
  return { text, isStated: false, notes: [] };
}

/** A value as it stands, or that it is not stated. */
export function textCell(text: string | null | undefined, words: Words, ...notes: readonly string[]): Cell {
  return text === null || text === undefined || text === "" ? unstated(words.table.notStated) : stated(text, ...notes);
}

/** The article's own words, or that it has none. */
export function quotedCell(text: string | null | undefined, words: Words, ...notes: readonly string[]): Cell {
  const cell = textCell(text, words, ...notes);
  return cell.isStated ? { ...cell, isQuoted: true } : cell;
}

export function isWeaker(basis: Basis | null): basis is Exclude<Basis, "stated"> {
  return basis !== null && basis !== "stated";
}

/** Says a basis only where it is weaker than stated. */
export function basisNotes(incident: Incident, field: FieldName, words: Words): string[] {
  const basis = basisOf(incident, field);
  return isWeaker(basis) ? [words.table.basis(basis)] : [];
}
