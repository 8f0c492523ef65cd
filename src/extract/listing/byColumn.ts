import { daysInMonth } from "../../domain/day.ts";
import { regionNouns } from "../lexicon/courts.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import type { Mention } from "../Mention.ts";
import { type Cell, ofKind } from "./Cell.ts";

/** "342 (1)", "488 p. 6", "361-4": an article of law whose noun stands in the head of the column. */
const LAW =
  /^(?:art(?:icle|\.)?s?\s*)?(\d{1,3}(?:[.-]\d{1,2}){0,2})(?:\s*(?:p(?:art|t)?\.?\s*(\d{1,2})|\((\d{1,2})\)|,\s*part\s*(\d{1,2})))?/iu;
/** The part stands in brackets, which are a cell of their own. */
const PART = 6;
const DAY = /^(\d{1,2})\.(\d{2})\.?$/u;
/** "Lida district", "Minsk City": in the column of courts the court of that town. */
const COURT_OF =
  /^(?:the )?(\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{2,30})?) (?:[Dd]istrict|[Cc]ity|[Tt]own|[Rr]egion(?:al)?|[Oo]blast)\b/u;
const UNNAMED = /\b(?:unnamed|unknown|more|others?|further)\b/iu;

type Seen = Mention["kind"];

function lawIn(words: string, start: number): Mention | null {
  const found = LAW.exec(words);
  if (found === null) return null;
  const [whole, article = "", ...parts] = found;
  const part = parts.find((each) => each !== undefined) ?? null;
  return {
    kind: "law",
    rule: "column of laws",
    value: { article, part, code: null },
    start,
    end: start + whole.length,
  };
}

const YEAR = /^(?:19|20)\d{2}$/u;

function dayIn(words: string, start: number): Mention | null {
  const end = start + words.length;
  const ofYear = { year: Number(words), month: null, day: null };
  if (YEAR.test(words)) return { kind: "date", rule: "column of days", value: ofYear, start, end };
  const found = DAY.exec(words);
  const [day, month] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)) return null;
  return { kind: "date", rule: "column of days", value: { year: null, month, day }, start, end };
}

function courtIn(words: string, start: number): Mention | null {
  const name = COURT_OF.exec(words)?.[1];
  if (name === undefined) return null;
  return { kind: "place", rule: "column of courts", value: { name, kind: "court" }, start, end: start + name.length };
}

function unnamedIn(words: string, start: number): Mention | null {
  const first = words.split(" ")[0] ?? "";
  const count = numeralValue(first.toLowerCase());
  if (count === null || count < 1 || !UNNAMED.test(words)) return null;
  return {
    kind: "group",
    rule: "column of names",
    value: { count, isRough: false, partOf: null, lessNamed: false },
    start,
    end: start + words.length,
  };
}

function sees({ mentions }: Cell, kind: Seen): boolean {
  return mentions.some((mention) => mention.kind === kind);
}

/** A region in the column of courts is its court, which sits in its centre. */
function courtOfRegion(cell: Cell): Mention | null {
  const [place] = ofKind(cell, "place");
  if (place === undefined || place.value.kind !== "region") return null;
  const words = place.value.name.split(" ").filter((word) => !regionNouns.has(word.toLowerCase()));
  return { ...place, value: { name: words.join(" "), kind: "court" } };
}

/** What the head of its column lets be seen in a cell that is too short to be read by itself; `null` for nothing more. */
export function seenByColumn(cell: Cell, article: string): Mention | null {
  const words = article.slice(cell.start, cell.end);
  const { start, field } = cell;
  if (field === "charge") return sees(cell, "law") ? null : lawIn(article.slice(start, cell.end + PART), start);
  if (field === "date" || field === "detention" || field === "release")
    return sees(cell, "date") ? null : dayIn(words, start);
  if (field === "ruling")
    return sees(cell, "place") ? courtOfRegion(cell) : (courtIn(words, start) ?? dayIn(words, start));
  const isNamed = sees(cell, "person") || sees(cell, "group");
  return field === "name" && !isNamed ? unnamedIn(words, start) : null;
}
