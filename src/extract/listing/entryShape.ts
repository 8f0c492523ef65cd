import { courtNouns } from "../lexicon/courts.ts";
import { fieldOf } from "../lexicon/fields.ts";
import { namelessBehind, sameAsBefore } from "../lexicon/headWords.ts";
import { kinPlurals } from "../lexicon/kinship.ts";
import { birthWords } from "../lexicon/penalties.ts";
import { isActing, type Mention } from "../Mention.ts";
import { type Cell, hasVerb, isBare, isNames, ofKind } from "./Cell.ts";
import { eventsIn, saidBy } from "./Event.ts";

/** How many of the first cells tell whether a line is one of a list. */
const LEADING = 4;
const LEAST_WHOLE = 2;
const DASHES = new Set(["-", "–", "—", "--"]);
const HEADS = new Set<Mention["kind"]>(["date", "place", "law"]);

/** One mention and no more, an article of law with its words, or a court with its town. */
function isWhole(cell: Cell, article: string): boolean {
  const { mentions, start, end, read, to } = cell;
  const [first] = mentions;
  if (mentions.length === 0 && sameAsBefore.test(article.slice(start, end))) return true;
  if (first === undefined || first.start !== start || !HEADS.has(first.kind)) return false;
  const isCourt = first.kind === "place" && isActing(first.value) && courtNouns.has(read.tokens[to - 1]?.lower ?? "");
  return first.kind === "law" || (isCourt && !hasVerb(cell)) || (mentions.length === 1 && first.end === end);
}

/** Names somebody, or begins with a number of people, and is no sentence behind a dateline. */
function namesSomebody(cell: Cell): boolean {
  if (ofKind(cell, "person").length > 0) return isNames(cell) || !hasVerb(cell);
  const [group] = ofKind(cell, "group");
  if (DASHES.has(cell.mark) && hasVerb(cell)) return false;
  return group !== undefined && group.start - cell.start <= 16;
}

/**
 * "3 April, Astana, N. N., Article 488 …": it begins with a bare day, place or number, and a day, a place or a law stands
 * among its first cells; a mere row of names is none.
 */
export function isRecord(cells: readonly Cell[], article: string): boolean {
  const flat = cells.filter(({ depth }) => depth === 0);
  const leading = flat.slice(0, LEADING);
  const [first] = flat;
  if (first === undefined || flat.length <= LEAST_WHOLE) return false;
  const begins = isWhole(first, article) || isNames(first) || /^\d+$/u.test(first.read.tokens[first.from]?.text ?? "");
  const whole = leading.filter((cell) => isWhole(cell, article)).length;
  const named = leading.findIndex(namesSomebody);
  const isNamed = named >= 0 && leading.some(isNames);
  return begins && whole > 0 && named >= 0 && whole + (isNamed ? 1 : 0) >= LEAST_WHOLE;
}

/** "Atyrau, 30.08.2022, arrest, …": a line that begins with a bare day or place is no sentence, whatever comes behind. */
export function isTelegraphic(cells: readonly Cell[]): boolean {
  const [first, second] = cells;
  if (first === undefined || second === undefined) return false;
  return [first, second].every((cell) => isBare(cell, "place") || isBare(cell, "date") || isBare(cell, "law"));
}

/** Nothing but names, with ages, births or other words that are no outcome in brackets: the first line of a record, or an item of a list of names. */
export function isNameLine(cells: readonly Cell[], article: string): boolean {
  const [first] = cells;
  if (first === undefined || !isNames(first)) return false;
  return cells.slice(1).every((cell) => isNames(cell) || isPersonal(cell, article));
}

function isPersonal(cell: Cell, article: string): boolean {
  const words = article.slice(cell.start, cell.end);
  const isAside = cell.depth > 0 && eventsIn(cell, article).length === 0;
  return isAside || birthWords.test(words) || /^(?:19|20)\d{2}$/u.test(words);
}

/** It begins with a name that stands alone. */
export function beginsWithName(cells: readonly Cell[]): boolean {
  const [first] = cells;
  return first !== undefined && isNames(first);
}

/** Words that may stand before the name of somebody listed: "the Swiss vet", "citizen". */
const MOST_BEFORE_NAME = 5;

/** "N. with her son", "citizen N.", "the Swiss vet N.": it begins with somebody and goes on without a verb. */
export function beginsWithSomebody(cells: readonly Cell[], article: string): boolean {
  const [first, next] = cells;
  if (first !== undefined && next !== undefined && isFamily(first)) return isNames(next);
  const person = first === undefined ? undefined : ofKind(first, "person")[0];
  if (first === undefined || person === undefined) return false;
  const before = first.read.tokens.slice(first.from, first.to).filter(({ start }) => start < person.start);
  const isLead = before.length <= MOST_BEFORE_NAME && before.every(({ lower }) => !BEFORE_OTHERS.has(lower));
  return isLead && !hasVerb(first) && saidBy(article.slice(first.start, first.end)) === undefined;
}

const MOST_OF_FAMILY = 5;

/** "The Umarbekov brothers": their names follow. */
function isFamily(cell: Cell): boolean {
  const words = cell.read.tokens.slice(cell.from, cell.to).map(({ lower }) => lower);
  return words.length <= MOST_OF_FAMILY && (words.at(-1) ?? "") in kinPlurals && !hasVerb(cell);
}

/** Words by which a name is somebody else's: "the case of N.", "according to N.". */
const BEFORE_OTHERS = new Set(["of", "to", "by", "with", "for", "from", "about", "against", "in", "at", "on"]);

/** "A woman whose name is being clarified – 10 days": an item that begins with people without a name, and tells what they got. */
export function isUnnamedItem(cells: readonly Cell[], article: string): boolean {
  const [, ...others] = cells;
  const told = others.filter(({ depth }) => depth === 0);
  return isUnnamed(cells, article) && !told.some(hasVerb) && tellsOutcome(told, article);
}

/** "4. a woman with a dog": people without a name where a name could stand. */
export function isUnnamed([first]: readonly Cell[], article: string): boolean {
  const group = first === undefined ? undefined : ofKind(first, "group")[0];
  if (first === undefined || group?.start !== first.start || group.value.count === null) return false;
  return first.end === group.end || namelessBehind.test(article.slice(group.end, first.end));
}

/** "Born: 1987", "Term: 3 years": the cells behind a label take its field; `null` where a line has no label. */
export function labelled(cells: readonly Cell[], article: string): Cell[] | null {
  let field: Cell["field"] = null;
  const told: Cell[] = [];
  cells.forEach((cell, at) => {
    const isLabel =
      cells[at + 1]?.mark === ":" || isEmptyLabel(cell) || (at === 0 && cells.length === 2 && cells[1]?.mark === "|");
    const known = isLabel ? fieldOf(article.slice(cell.start, cell.end)) : null;
    const value = cells[at + 1];
    // "Detained: N., M. and O." announces names; only a name or what is told beside has a name for its value.
    const found = value !== undefined && isNames(value) && known !== "name" && known !== "aside" ? null : known;
    if (found === null) told.push({ ...cell, field });
    else field = found;
  });
  return field !== null && cells[0] !== told[0] && told.length < cells.length ? told : null;
}

/** "Convicted: –": a label and a mark for nothing. */
function isEmptyLabel({ read, to }: Cell): boolean {
  const [colon, value] = read.tokens.slice(to);
  return colon?.text === ":" && value?.kind === "mark";
}

/** It tells an outcome by itself. */
export function tellsOutcome(cells: readonly Cell[], article: string): boolean {
  return cells.some((cell) => eventsIn(cell, article).length > 0);
}

/** "The city court cut the term to 12 days": a sentence within an entry that changes its outcome. */
export function tellsChange(cells: readonly Cell[], article: string): boolean {
  return cells.some((cell) => eventsIn(cell, article).some(({ isChange }) => isChange));
}
