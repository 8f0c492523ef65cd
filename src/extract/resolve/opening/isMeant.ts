import type { Frame } from "../../frames/Frame.ts";
import { nounGenders } from "../../lexicon/nounGenders.ts";
import { sittingNouns } from "../../lexicon/sittings.ts";
import { speechVerbs, writingThings } from "../../lexicon/speech.ts";
import { actsBeside, belongings, belongingsBehind, standsAccused, turnsAway } from "../../lexicon/standsAccused.ts";
import { auxiliaries } from "../../lexicon/verbs.ts";
import { isActing, type MentionOf } from "../../Mention.ts";
import type { Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";
import { wordsOf } from "../../token.ts";
import type { Opening } from "./Opening.ts";

/** How many tokens behind the names may say how their bearers stand. */
const TAIL = 24;

/** Those named first behind an opening. */
export interface Named {
  read: Read;
  names: readonly MentionOf<"person">[];
  persons: readonly Person[];
  /** The tokens they stand in. */
  from: number;
  to: number;
}

function contradicts(frame: Frame, told: Frame): boolean {
  const lengths = [frame, told].map(({ term }) => (term === null ? null : JSON.stringify(term.value.term)));
  const places = [frame, told].map(({ place }) => (place !== null && isActing(place.value) ? place.value.name : null));
  const differ = ([one, other]: readonly (string | null)[]) => one != null && other != null && one !== other;
  return differ(lengths) || differ(places);
}

/** "the lawyer of N.", "N.'s wife", "the flat of N.": what only one whom something befell is told to have. */
export function hasBelonging({ tokens }: Read, from: number, to: number): boolean {
  if (tokens[to]?.lower === "'s") return belongingsBehind.has(tokens[to + 1]?.lower ?? "");
  // "The verdict against N. was announced".
  if (tokens[from - 1]?.lower === "against" && sittingNouns.has(tokens[from - 2]?.lower ?? "")) return true;
  return ["of", "for"].includes(tokens[from - 1]?.lower ?? "") && belongings.has(tokens[from - 2]?.lower ?? "");
}

/** Where the verb stands behind a name and its age: "N., 67, listened"; -1 where more than that stands between. */
function verbBehind(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ",") return to;
  const isAge = tokens[to + 1]?.kind === "number" && tokens[to + 2]?.text === ",";
  return isAge ? to + 3 : -1;
}

/** "N., 67, listened to it standing": a bare name that opens a passage and does something, as one known already would. */
function isBareSubject({ tokens }: Read, from: number, to: number): boolean {
  const at = from === 0 ? verbBehind(tokens, to) : -1;
  const verb = tokens[at];
  if (verb?.kind !== "word" || actsBeside.has(verb.lower)) return false;
  return auxiliaries.has(verb.lower) || /(?:ed|s|t|d|k|w|e|n)$/u.test(verb.lower);
}

function isOfGender({ told }: Opening, persons: readonly Person[], article: string): boolean {
  const noun = article.slice(told.start, told.end).toLowerCase().split(/\s+/u).at(-1) ?? "";
  const known = Object.hasOwn(nounGenders, noun) ? nounGenders[noun] : undefined;
  const gender = (told.kind === "anaphor" ? told.value.gender : null) ?? known;
  return gender === undefined || persons.every((person) => (person.gender ?? gender) === gender);
}

/** Whether a passage says of people what can be said of those the opening told of: their outcome, or how they stand. */
export function isMeant(article: string, opening: Opening, named: Named, frames: readonly Frame[]): boolean {
  const { read, names, persons, from, to } = named;
  const { start, end } = read.passage;
  if (turnsAway.test(article.slice(start, end)) || !isOfGender(opening, persons, article)) return false;
  if (hasBelonging(read, from, to)) return true;
  const tail = read.tokens.slice(to, to + TAIL);
  const isSaying = speechVerbs.has(tail[0]?.lower ?? "") && tail[0]?.lower !== "insists";
  const isSpeaking = isSaying && !writingThings.test(wordsOf(tail));
  if (isSpeaking || tail[0]?.lower === "'s") return false;
  const [name] = names;
  const isVictim = (victim: Frame["victims"][number]) =>
    names.some((each) => each.start === victim.start) ||
    (victim.kind === "anaphor" && victim.value.plural === names.length > 1 && victim.start > (name?.start ?? end));
  const own = frames.filter(({ passage, victims }) => passage.index === read.passage.index && victims.some(isVictim));
  if (own.some((frame) => opening.frames.some((told) => contradicts(frame, told)))) return false;
  if (own.some(({ relative }) => !relative) || standsAccused.test(wordsOf(tail))) return true;
  return isBareSubject(read, from, to) && persons.every(({ part }) => part === null);
}
