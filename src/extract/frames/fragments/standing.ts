import { type Chunk, mentionOf } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { type Award, rowFrom } from "./Award.ts";
import { isSought } from "./isSought.ts";
import { isLabel, linkTo } from "./label.ts";
import { leavesAlone } from "./leavesAlone.ts";
import { isOpening, linkOf } from "./linkOf.ts";

/** Whether a name stands outside the words of a reason: "for a post about N." names no one to be punished. */
function namesSomebody({ chunks, people }: Syntax, from: number, to: number): boolean {
  return people.some(
    (phrase) =>
      phrase.from >= from &&
      phrase.from < to &&
      phrase.preposition === null &&
      mentionOf(chunks[phrase.from])?.kind === "person",
  );
}

/** Whether somebody says it: between quotation marks, or where one of a pair stands in another passage. */
export function isSaid({ chunks }: Syntax, from: number): boolean {
  const marks = chunks.flatMap(({ lower }, at) => (/^["“”«»]$/u.test(lower) ? [at] : []));
  return marks.length % 2 === 1 || marks.filter((at) => at < from).length % 2 === 1;
}

/** Awards that stand by themselves where a passage begins: "Five years in a colony.", "The verdict: guilty, four years." */
export function standingAwards(syntax: Syntax, awards: readonly Award[]): readonly Award[] {
  const [first] = awards;
  if (first === undefined || isSaid(syntax, first.from) || !isOpening(syntax, 0, first.from)) return [];
  const row = rowFrom(syntax, awards);
  const last = row.at(-1) ?? first;
  return leavesAlone(syntax, last.to) && !namesSomebody(syntax, last.to, syntax.chunks.length) ? row : [];
}

/** How many chunks name a penalty before the verb that says what it is. */
const LONGEST_LABEL = 6;

function isSomebody(chunk: Chunk): boolean {
  return ["person", "group", "anaphor"].includes(mentionOf(chunk)?.kind ?? "");
}

/** "The sentence was five years", "Hers was five years": a label, or a word for whose it is, and a verb of being. */
export function namedAward(syntax: Syntax, awards: readonly Award[]): { award: Award; whose: string } | null {
  const { chunks } = syntax;
  for (const award of awards) {
    const link = linkTo(syntax, award.from);
    if (link === null || verbAt(syntax, link.at) === null) continue;
    const before = chunks.slice(0, link.at);
    const [head] = before;
    const isOwn = before.length === 1 && ["his", "hers", "mine", "theirs"].includes(head?.lower ?? "");
    if (isOwn || (before.length <= LONGEST_LABEL && !before.some(isSomebody) && isLabel(before, link)))
      return { award, whose: head?.lower ?? "" };
  }
  return null;
}

/** "N. stood with a sheet of paper; 50,000 roubles": behind a semicolon too it stands alone. */
function isBehindSemicolon({ chunks }: Syntax, { from }: Award): boolean {
  return chunks[from - 1]?.lower === ";";
}

/** An award at the end of a passage behind a colon or dash: "The judge was quick with N.: five years." */
export function closingAwards(syntax: Syntax, awards: readonly Award[]): readonly Award[] {
  const at = awards.findIndex((award) => linkOf(syntax, award) > 0 || isBehindSemicolon(syntax, award));
  const first = awards[at];
  if (first === undefined || isSaid(syntax, first.from)) return [];
  const row = rowFrom(syntax, awards.slice(at));
  const last = row.at(-1) ?? first;
  if (!leavesAlone(syntax, last.to)) return [];
  return isSought(syntax, 0, first.from) ? [] : row;
}
