import type { MentionOf } from "../../Mention.ts";
import { isPersonSighting } from "../../mentions/PersonSighting.ts";
import type { Read } from "../../stage3Mentions.ts";
import { type Token, wordsOf } from "../../token.ts";
import { bare } from "./bare.ts";
import { isApposition } from "./isApposition.ts";
import { placeWords } from "./placeWords.ts";
import { rowFrom, WIDEST_GAP } from "./rowFrom.ts";

/** "about twenty people, including A and B": the names are some of the number. */
const SOME_OF =
  /\b(?:including|includes|included|among (?:them|whom|those|others)|amongst them|such as|in particular)\b/u;
const SOME_BEHIND = /^,? (?:among|amongst|being among) (?:them|others|those)\b/u;
const SPEAKING = new Set(
  "said says told tells reported reports wrote writes added adds noted notes stated claims claimed believes".split(" "),
);
const NAMING = new Set([
  ",",
  ":",
  "–",
  "—",
  "-",
  "(",
  "namely",
  "identified",
  "named",
  "called",
  "as",
  "only",
  "by",
  "name",
  "surname",
  "initials",
]);

/** "of the workers,", "who accompanied him,": whatever says more of somebody, up to the one comma before the name. */
function opensAside(gap: readonly Token[]): boolean {
  return gap.length > 1 && gap.findIndex(({ kind }) => kind === "mark") === gap.length - 1 && gap.at(-1)?.text === ",";
}

/** The names a passage gives to people it has counted; the number that is left without one. */
export interface Naming {
  names: readonly MentionOf<"person">[];
  left: number | null;
}

export function namingOf(read: Read, at: number): Naming | null {
  const group = read.sightings[at];
  if (group?.mention.kind !== "group") return null;
  const { count } = group.mention.value;
  const next = read.sightings.findIndex((sighting, index) => index > at && isPersonSighting(sighting));
  const first = read.sightings[next];
  if (next < 0 || first === undefined || first.from - group.to > WIDEST_GAP) return null;
  const row = rowFrom(read, next);
  const last = row.at(-1);
  const gap = bare(read, group.to, first.from);
  const names = row.map(({ mention }) => mention);
  const behind = read.tokens[last?.to ?? 0]?.lower ?? "";
  if (last === undefined || SPEAKING.has(behind)) return null;
  const tail = wordsOf(read.tokens.slice(last.to, last.to + 5));
  if (SOME_OF.test(wordsOf(gap)) || SOME_BEHIND.test(` ${tail}`) || SOME_BEHIND.test(tail)) {
    const left = count === null ? null : count - names.length;
    return left !== null && left < 0 ? null : { names, left };
  }
  const isNaming = gap.length <= 6 && gap.every(({ lower }) => NAMING.has(lower) || placeWords.has(lower));
  const isGoverned = placeWords.has(read.tokens[first.from - 1]?.lower ?? "");
  const isOne = count === 1 && (isApposition(gap) || (behind === "," && opensAside(gap)));
  if (!(isNaming || isOne) || isGoverned) return null;
  return count === names.length ? { names, left: 0 } : null;
}
