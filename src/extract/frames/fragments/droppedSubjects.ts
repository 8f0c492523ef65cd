import { stateTails, stateWords } from "../../lexicon/fragments.ts";
import { joints, prepositions } from "../../lexicon/grammar.ts";
import { adverbs } from "../../lexicon/verbs.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { clausesOf } from "../clause.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { objectOf } from "../parties/objectOf.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

const OPENERS = new Set([
  "was",
  "were",
  "then",
  "later",
  "also",
  "since",
  "in",
  "on",
  "at",
  "and",
  "but",
  "by",
  "from",
  "again",
  "first",
  "now",
  "already",
  "still",
]);

/** Whether the verb at `verb` opens its passage, so that whoever it befell must have been told before. */
export function hasNoSubject({ chunks }: Syntax, verb: number): boolean {
  return chunks.slice(0, verb).every((chunk) => {
    const kind = mentionOf(chunk)?.kind;
    return kind === "date" || kind === "place" || chunk.kind === "mark" || OPENERS.has(chunk.lower);
  });
}

/** "Detained three people", "Arrested the editor": somebody else is told of. */
function hasObject(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  const end = verbAt(syntax, verb)?.end ?? verb + 1;
  if (objectOf(syntax, verb).victims.length > 0) return true;
  const [beside, next] = [chunks[verb + 1], chunks[end]];
  // "Closed session of the court": a participle before its noun.
  if (
    beside?.kind === "word" &&
    !prepositions.has(beside.lower) &&
    !joints.has(beside.lower) &&
    !adverbs.has(beside.lower)
  )
    return true;
  return (
    next?.kind === "word" &&
    /^(?:a|an|the|his|her|their|its|this|these|some|any|several|no|all)$/u.test(next.lower) &&
    verbAt(syntax, verb)?.outcome?.role === "patient"
  );
}

function isAlone(syntax: Syntax, verb: number): boolean {
  const own = verbAt(syntax, verb);
  if (own === null || own.outcome === null || isUnreal(syntax, verb)) return false;
  // "Also freed were:": the subject stands behind.
  if (syntax.chunks.at(-1)?.lower === ":" || verbAt(syntax, verb + 1)?.lemma === "be") return false;
  const isClipped = own.form === "bare" || (own.form === "finite" && own.passive && verb === 0);
  return isClipped && !hasObject(syntax, verb);
}

/** "Convicted in 2022 of insulting N.; sentenced to two years.": verbs of outcome whose subject is left out. */
export function droppedSubjects(scene: Utterance, victims: readonly VictimMention[]): Frame[] {
  const { syntax } = scene;
  const frames: Frame[] = [];
  let isOpen = false;
  for (const clause of clausesOf(syntax.chunks)) {
    const verb = verbAt(syntax, clause.verb);
    const chunk = syntax.chunks[clause.verb];
    if (verb?.outcome == null || chunk === undefined) continue;
    const isJoined =
      isOpen && [",", ";", "and", "then", "later", "but"].includes(lowerAt(syntax.chunks, clause.verb - 1));
    if (!(hasNoSubject(syntax, clause.verb) || isJoined) || !isAlone(syntax, clause.verb)) break;
    isOpen = true;
    const frame = frameAt(scene, clause, { verb: chunk, outcome: verb.outcome, victims, relative: false });
    const isEmpty =
      verb.outcome.role === "recipient" &&
      verb.outcome.status === null &&
      !frame.term &&
      !frame.fine &&
      !frame.vaguePenalty;
    if (!isEmpty) frames.push(frame);
  }
  return frames;
}

/** "Home since July 4.", "Free at last.": what somebody is, without a verb. */
export function stateFrames(scene: Utterance, victims: readonly VictimMention[]): Frame[] {
  const { chunks } = scene.syntax;
  const skip = ["now", "already", "again", "at"].includes(lowerAt(chunks, 0)) && lowerAt(chunks, 0) !== "at" ? 1 : 0;
  const found = stateWords.find((words) => words.every((word, step) => lowerAt(chunks, skip + step) === word));
  const [first, last] = [chunks[skip], chunks[skip + (found?.length ?? 1) - 1]];
  if (found === undefined || first === undefined || last === undefined || chunks.some(({ kind }) => kind === "verb"))
    return [];
  const behind = chunks[skip + found.length];
  const isState =
    behind === undefined ||
    behind.kind === "mark" ||
    mentionOf(behind)?.kind === "date" ||
    stateTails.has(behind.lower);
  // "AT LIBERTY.": the head of what follows.
  const written = scene.article.slice(first.start, last.end);
  if (!isState || chunks.at(-1)?.lower === "?" || written === written.toUpperCase()) return [];
  const outcome = { status: "released", role: "holder", formal: false } as const;
  const verb = { start: first.start, end: last.end };
  return [
    frameAt(
      scene,
      { verb: skip + found.length - 1, from: 0, to: chunks.length },
      { verb, outcome, victims, relative: false },
    ),
  ];
}
