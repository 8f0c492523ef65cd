import { sameWords } from "../../lexicon/fragments.ts";
import { type Chunk, lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import type { Utterance } from "../frameAt.ts";
import type { People, VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { endOfPhrase } from "../Words.ts";

const SAME_NOUNS = new Set([
  "befell",
  "befalls",
  "fate",
  "thing",
  "term",
  "penalty",
  "sentence",
  "punishment",
  "story",
  "fine",
]);
const SAME_VERBS = new Set(["go", "befall", "apply", "happen"]);
const SHARING = new Set(["suffer", "meet", "share"]);

function isOfSame(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" ? SAME_VERBS.has(chunk.verb.lemma) : SAME_NOUNS.has(chunk?.lower ?? "");
}

function membersOf({ members }: People): VictimMention[] {
  return members.map(({ mention }) => mention);
}

/** "Same for N.", "The same fate befell N.": to whom the same happened. */
function sameFor(syntax: Syntax): readonly VictimMention[] {
  const { chunks, people } = syntax;
  const skip = ["and", "–", "—"].includes(lowerAt(chunks, 0)) ? 1 : 0;
  let at = sameWords.map((way) => endOfPhrase(syntax.words, skip, way)).find((end) => end >= 0) ?? -1;
  if (at < 0) return [];
  const first = lowerAt(chunks, skip);
  const from = at;
  while (isOfSame(chunks[at])) at += 1;
  if (["for", "to", "with", ":", "–", "—"].includes(lowerAt(chunks, at))) at += 1;
  else if (["the", "same"].includes(first) && chunks[at - 1]?.kind !== "verb" && at === from) return [];
  const found = people.find(({ from, edge }) => from >= at && edge <= at + 1);
  const isWhole =
    found !== undefined && !found.possessive && !chunks.slice(found.last + 1).some(({ kind }) => kind === "verb");
  return isWhole && chunks[found.last + 1]?.kind !== "word" ? membersOf(found) : [];
}

/** "N. suffered the same fate", "N. shared his fate". */
function sharing(syntax: Syntax): readonly VictimMention[] {
  const { chunks } = syntax;
  const fate = chunks.findIndex(({ lower }) => lower === "fate");
  const verb = [fate - 2, fate - 3].find((at) => SHARING.has(verbAt(syntax, at)?.lemma ?? ""));
  return fate < 0 || verb === undefined || isUnreal(syntax, verb) ? [] : subjectOf(syntax, verb).victims;
}

/** "N. too.", "And N. as well.": a name, and a word that adds it to those before. */
function added({ chunks, people }: Syntax): readonly VictimMention[] {
  const [only, other] = people;
  if (only === undefined || other !== undefined || only.possessive || chunks.some(({ kind }) => kind === "verb"))
    return [];
  const behind = chunks
    .slice(only.last + 1)
    .map(({ lower }) => lower)
    .join(" ")
    .replace(/[ .!]+$/u, "");
  const before = chunks
    .slice(0, only.edge)
    .map(({ lower }) => lower)
    .join(" ");
  return ["too", "as well", ", too", ", as well"].includes(behind) && ["", "and", "so"].includes(before)
    ? membersOf(only)
    : [];
}

function again({ passage, syntax }: Utterance, last: Frame, victims: readonly VictimMention[]): Frame[] {
  const [first, end] = [syntax.chunks[0], syntax.chunks.at(-1)];
  if (first === undefined || end === undefined || victims.length === 0) return [];
  return [{ ...last, passage, verb: { start: first.start, end: first.end }, victims, relative: false }];
}

/** What a passage says of others by saying that it was the same as before. */
export function sameFateFrames(scene: Utterance, last: Frame | null): Frame[] {
  if (last === null) return [];
  const found = [sameFor, sharing, added].map((rule) => rule(scene.syntax)).find((victims) => victims.length > 0) ?? [];
  return again(scene, last, found);
}
