import { courtNouns } from "../lexicon/courts.ts";
import { headWords } from "../lexicon/headWords.ts";
import { countries } from "../lexicon/institutions.ts";
import { isPostStamp } from "../lexicon/postStamps.ts";
import { isActing, type MentionOf, tellingPlace } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { behindMarker } from "./cellsOf.ts";

/** Where and when a chapter, a post or a block of a list plays. */
export interface Context {
  date: MentionOf<"date"> | null;
  place: MentionOf<"place"> | null;
  /** Minutes of the day, where a clock stands in it. */
  time: number | null;
  /** Its place could not be told, and yet it is another one than before. */
  isElsewhere: boolean;
  /** It tells when a post was published. */
  isStamp: boolean;
  /** Where the line goes on, in tokens, when the head is only its first words. */
  behind: number | null;
}

/** A head of more tokens is a sentence. */
const LONGEST = 24;

const DOTTED = /^(\d{1,2})\.(\d{2})$/u;

/** "14:20" as tokens, or "14.20", which is no day where it has not been seen as one. */
function timeAt(tokens: readonly Token[], at: number): number | null {
  const dotted = DOTTED.exec(tokens[at]?.text ?? "");
  if (dotted !== null) return timeOf(Number(dotted[1]), Number(dotted[2]));
  const [hours, colon, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (colon?.text !== ":" || hours?.end !== colon.start || minutes?.start !== colon.end) return null;
  if (!/^\d{1,2}$/.test(hours.text) || !/^\d{2}$/.test(minutes.text)) return null;
  return timeOf(Number(hours.text), Number(minutes.text));
}

function timeOf(hours: number, minutes: number): number | null {
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

function timeIn({ tokens, sightings }: Read): number | null {
  for (let at = 0; at < tokens.length; at++) {
    const isSeen = sightings.some(({ from, to }) => from <= at && to > at);
    const time = isSeen ? null : timeAt(tokens, at);
    if (time !== null) return time;
  }
  return null;
}

/** A number of a clock or behind "No."; any other counts something. */
function isOfClock(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  return timeAt(tokens, at) !== null || timeAt(tokens, at - 2) !== null || before === "." || before === "no";
}

/** "… district police department", "… court No. 2" */
function endsAsCourt(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === "word" && lower !== "no");
  return courtNouns.has(words.at(-1)?.lower ?? "") && !tokens.some(({ text }) => text === "|" || text === "/");
}

/** Whether nothing but day, place, clock and the small words of a head stand from `from` on. */
function isOnlyHead({ tokens, sightings }: Read, from: number): boolean {
  const told = new Set(
    sightings
      .filter(({ mention }) => ["date", "place", "agent"].includes(mention.kind))
      .flatMap((each) => Array.from({ length: each.to - each.from }, (_, step) => each.from + step)),
  );
  // "Alatau district police department": a court or a police of a name nobody knows.
  const isOfCourt = endsAsCourt(tokens);
  return tokens.slice(from).every((token, step) => {
    if (told.has(from + step) || token.kind === "mark") return true;
    if (token.kind === "number") return isOfClock(tokens, from + step);
    return headWords.has(token.lower) || token.lower in countries || (isOfCourt && token.capital);
  });
}

function firstOf<Kind extends "date" | "place">({ sightings }: Read, kind: Kind): MentionOf<Kind>[] {
  return sightings.map(({ mention }) => mention).filter((mention): mention is MentionOf<Kind> => mention.kind === kind);
}

/** A passage that says where or when, and nothing else; `null` for any other. */
function wholeContext(article: string, read: Read): Context | null {
  const { tokens, passage } = read;
  const from = behindMarker(tokens);
  const isStamp = isPostStamp(article.slice(passage.start, passage.end));
  if (tokens.length > LONGEST || (!isStamp && !isOnlyHead(read, from))) return null;
  const dates = firstOf(read, "date");
  const places = isStamp ? [] : firstOf(read, "place");
  const time = timeIn(read);
  const isCourt = endsAsCourt(tokens);
  const isCountry = tokens.some(({ lower }) => lower in countries);
  if (dates.length + places.length === 0 && time === null && !isCourt && !isCountry) return null;
  const place = tellingPlace(places);
  const isOfCourt = place !== null && isActing(place.value);
  return {
    date: dates[0] ?? null,
    place: new Set(places.map(({ value }) => value.name)).size > 1 && !isOfCourt ? null : place,
    time,
    isElsewhere: places.length > 0 || isCountry || isStamp,
    isStamp,
    behind: null,
  };
}

/** Where the words go on behind marks. */
function behindMarks(tokens: readonly Token[], from: number): number {
  const words = tokens.findIndex(({ kind, text }, at) => at >= from && (kind !== "mark" || /["“«(]/u.test(text)));
  return words < 0 ? tokens.length : words;
}

const PREPOSITIONS = new Set(["in", "at", "on"]);
const BEHIND_PREFIX = new Set([":", "–", "—", ".", "-"]);

/** "14:20 – Police have …", "12 March: …", "Osh — …": the first words of a line. */
function prefixContext({ tokens, sightings }: Read): Context | null {
  const marker = behindMarker(tokens);
  const from = marker + (PREPOSITIONS.has(tokens[marker]?.lower ?? "") ? 1 : 0);
  const none = { date: null, place: null, time: null, isElsewhere: false, isStamp: false };
  const first = sightings.find((sighting) => sighting.from === from);
  const time = first === undefined ? timeAt(tokens, from) : null;
  if (time !== null)
    return { ...none, time, behind: behindMarks(tokens, from + (tokens[from + 1]?.text === ":" ? 3 : 1)) };
  // The stop of "11 Nov." belongs to the day, and closes the head all the same.
  const isClosed = first?.mention.kind === "date" && tokens[first.to - 1]?.text === ".";
  if (first === undefined || !(isClosed || BEHIND_PREFIX.has(tokens[first.to]?.text ?? ""))) return null;
  const behind = behindMarks(tokens, first.to);
  if (first.mention.kind === "date") return { ...none, date: first.mention, behind };
  return first.mention.kind === "place" ? { ...none, place: first.mention, isElsewhere: true, behind } : null;
}

/** What the first words of a line, or a line of its own, say of where and when. */
export function contextOf(article: string, read: Read): Context | null {
  return wholeContext(article, read) ?? prefixContext(read);
}
