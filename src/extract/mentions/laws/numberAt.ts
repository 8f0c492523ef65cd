import { articleNouns, partNouns } from "../../lexicon/codes.ts";
import { lowerAt, type Token } from "../../token.ts";

export interface Found {
  article: string;
  part: string | null;
  to: number;
}

export interface Numbered {
  text: string;
  to: number;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
export const ORDINALS = new Set(["st", "nd", "rd", "th"]);

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end;
}

/** What is joined to a number: "-2", "(6)", "¹". */
function suffixAt(tokens: readonly Token[], at: number): Numbered | null {
  const [mark, digits, closing] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const raised = SUPERSCRIPTS.indexOf(mark?.text ?? "none");
  if (raised >= 0 && touches(tokens, at)) return { text: `-${raised}`, to: at + 1 };
  if (digits?.kind !== "number" || !/^\d{1,2}(?:\.\d{1,2})?$/.test(digits.text)) return null;
  if (mark?.text === "-" && touches(tokens, at) && touches(tokens, at + 1))
    return { text: `-${digits.text}`, to: at + 2 };
  return mark?.text === "(" && closing?.text === ")" ? { text: `(${digits.text})`, to: at + 3 } : null;
}

/** A number with what is joined to it: "488", "456-2", "378.2", "307(3)". */
export function numberAt(tokens: readonly Token[], at: number): Numbered | null {
  const first = tokens[at];
  if (first?.kind !== "number" || !/^\d{1,3}(?:\.\d{1,3}){0,3}$/.test(first.text)) return null;
  const suffix = suffixAt(tokens, at + 1);
  if (suffix !== null) return { text: `${first.text}${suffix.text}`, to: suffix.to };
  const isOrdinal = ORDINALS.has(lowerAt(tokens, at + 1)) && touches(tokens, at + 1);
  return { text: first.text, to: isOrdinal ? at + 2 : at + 1 };
}

/** The number behind a noun, whose full stop or "No." may stand between: "Part 6", "p. 1", "Art. No. 405". */
export function behindNoun(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): Numbered | null {
  if (!nouns.has(lowerAt(tokens, at))) return null;
  const next = [".", "no", "№", ":"].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  return numberAt(tokens, next);
}

/** "part 2", "the second part" is left to others; further numbers of parts ("parts 1 and 2") are read over. */
export function partAt(tokens: readonly Token[], at: number): Numbered | null {
  const part = behindNoun(tokens, at, partNouns);
  if (part === null) return null;
  const further = ["and", ","].includes(lowerAt(tokens, part.to)) ? numberAt(tokens, part.to + 1) : null;
  const isMore = further !== null && articleNouns.has(lowerAt(tokens, further.to + 1));
  return isMore ? { text: part.text, to: further.to } : part;
}
