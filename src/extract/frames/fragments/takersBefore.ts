import { courtWords } from "../../lexicon/fragments.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { allOf } from "../people/allOf.ts";
import type { People, VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import type { Award } from "./Award.ts";
import { isOpening, linkOf } from "./linkOf.ts";

const LINKS = new Set(["–", "—", "-", ":"]);
const RELATIVES = new Set(["who", "whom", "whose"]);
/** What may open the part of a passage in which a name stands before what its bearer got. */
const OPENERS = new Set(["", ";", ".", ":", ",", "•", "·", "and", "but", "while"]);

/** Whether a phrase opens its part of the passage, or stands behind "for" there: "For N.: ten days". */
function opens({ chunks }: Syntax, { edge, preposition }: People): boolean {
  if (preposition !== null && !["for", "to"].includes(preposition)) return false;
  const at = preposition === null ? edge - 1 : edge - 2;
  const before = chunks[at];
  return before === undefined || OPENERS.has(before.lower) || before.kind === "mark";
}

/** Where the mark stands that links an award to the name before it: "N. – 13 days", "to N. - on 15 days"; -1 for none. */
function linkBefore(syntax: Syntax, award: Award): number {
  const { chunks } = syntax;
  const { from, each } = award;
  const at = lowerAt(chunks, from - 1) === "on" ? from - 2 : from - 1;
  if (LINKS.has(lowerAt(chunks, at))) return at;
  const link = linkOf(syntax, award);
  if (link > 0 || lowerAt(chunks, at) !== ",") return link;
  // "A and her daughter B, a warning each": nothing but a row of names, and what they got.
  const isRow = each && !chunks.some(({ kind }) => kind === "verb");
  return isRow || isLastWord(syntax, award) ? at : -1;
}

/** "The first has been through: teacher N., nine days.": no age, and nothing behind it. */
function isLastWord({ chunks }: Syntax, { to, term, fine, isPlain }: Award): boolean {
  const isOfCourt = fine !== null && chunks.some(({ lower }) => courtWords.has(lower));
  const isClear = isPlain || isOfCourt || term?.value.term.days !== undefined;
  return isClear && ["", ".", ";"].includes(lowerAt(chunks, to));
}

const LONGEST_ORIGIN = 3;

/** "of Batumi", ", 41": where somebody is from, or how old. */
function isOrigin(chunk: Chunk): boolean {
  const isWord = ["of", "from", "in", ","].includes(chunk.lower) || numeralValue(chunk.lower) !== null;
  return isWord || mentionOf(chunk)?.kind === "place";
}

/** "N., to whom theft was added: six years": nothing but a clause about him stands between the name and the mark. */
function isTold({ chunks }: Syntax, { last, to }: People, link: number): boolean {
  if (last + 1 === link || to === link) return true;
  const between = chunks.slice(last + 1, link);
  if (last < link && between.length <= LONGEST_ORIGIN && between.at(-1)?.kind !== "mark" && between.every(isOrigin))
    return true;
  const isAside = lowerAt(chunks, last + 1) === "," && last < link && to >= link;
  const aside = chunks.slice(last + 2, link);
  return (
    isAside &&
    aside.slice(0, 2).some(({ lower }) => RELATIVES.has(lower)) &&
    aside.filter(({ kind }) => kind === "verb").length === 1
  );
}

/** "N. – 13 days", "N.: a fine of 20 MCI", "To A and to B - on 15 days". */
export function takersBefore(syntax: Syntax, award: Award): readonly VictimMention[] {
  const { chunks, people } = syntax;
  const link = linkBefore(syntax, award);
  const found = link < 0 ? undefined : people.find((each) => isTold(syntax, each, link));
  if (found === undefined || found.possessive) return [];
  const twin = people.find(({ to, preposition }) => to === found.edge - 2 && preposition === "to");
  const isTwin = twin !== undefined && found.preposition === "to" && lowerAt(chunks, found.edge - 2) === "and";
  const first = isTwin ? twin : found;
  const head = first.preposition === null ? first.edge : first.edge - 1;
  if (!opens(syntax, first) && !isOpening(syntax, 0, head)) return [];
  const isBehindVerb =
    chunks.slice(0, head).some(({ kind }) => kind === "verb") && ![";", ":"].includes(lowerAt(chunks, head - 1));
  return isBehindVerb ? [] : [...(isTwin ? allOf(twin) : []), ...allOf(found)];
}
