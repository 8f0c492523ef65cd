import type { Span } from "../domain/schema.ts";
import { accusationFrames } from "./frames/accusations/accusationFrames.ts";
import { beyondAsides } from "./frames/beyondAsides.ts";
import { appealFrames } from "./frames/changes/appealFrames.ts";
import { changeFrames } from "./frames/changes/changeFrames.ts";
import { type Clause, clausesOf } from "./frames/clause.ts";
import type { Frame } from "./frames/Frame.ts";
import { goOn } from "./frames/fragments/continued.ts";
import type { Utterance } from "./frames/frameAt.ts";
import { itemFrames } from "./frames/items.ts";
import { memberFrames } from "./frames/members/memberFrames.ts";
import { caseFrames } from "./frames/nouns/caseFrames.ts";
import { nominalFrames } from "./frames/nouns/nominalFrames.ts";
import { refusalFrames } from "./frames/nouns/refusalFrames.ts";
import { isUnreal } from "./frames/reality/isUnreal.ts";
import { type Syntax, syntaxOf, verbAt } from "./frames/Syntax.ts";
import { soDidFrames } from "./frames/soDidFrames.ts";
import { verbFrames } from "./frames/verbFrames.ts";
import { verblessFrames } from "./frames/verblessFrames.ts";
import { withoutMereHomecomings } from "./frames/withoutMereHomecomings.ts";
import { ambiguousVerbs } from "./lexicon/outcomes.ts";
import { readListing } from "./listing/readListing.ts";
import type { Cast } from "./persons/Person.ts";
import type { Read } from "./stage3Mentions.ts";

/** What a passage tells, and the verbs of outcome for which it names nobody that a rule could find. */
export interface Told {
  frames: Frame[];
  unread: Span[];
}

/** An outcome that has happened, to somebody the grammar did not show. */
function isUnread(syntax: Syntax, at: number): boolean {
  const verb = verbAt(syntax, at);
  const outcome = verb?.outcome ?? null;
  if (verb === null || ambiguousVerbs.has(verb.lemma)) return false;
  return (
    outcome !== null &&
    outcome.role === "patient" &&
    outcome.status !== null &&
    !outcome.accusation &&
    !isUnreal(syntax, at)
  );
}

/** What the verbs of a passage tell, and what they leave to be understood of others. */
function framesOfVerbs(utterance: Utterance, before: Frame | null): Told {
  const { main, asides } = beyondAsides(utterance.syntax);
  const told: Told = { frames: [], unread: [] };
  const last = () => told.frames.at(-1) ?? before;
  const read = (syntax: Syntax, clause: Clause) => {
    const frames = verbFrames({ ...utterance, syntax }, clause, last());
    told.frames.push(...frames);
    const verb = syntax.chunks[clause.verb];
    if (frames.length === 0 && verb !== undefined && isUnread(syntax, clause.verb))
      told.unread.push({ start: verb.start, end: verb.end });
  };
  for (const clause of asides) read(utterance.syntax, clause);
  for (const clause of clausesOf(main.chunks)) read(main, clause);
  told.frames.push(...soDidFrames(utterance, last()));
  return told;
}

/** Whom frames are about, by where they are named. */
function namedIn(frames: readonly Frame[]): ReadonlySet<number> {
  return new Set(frames.flatMap(({ victims }) => victims.map(({ start }) => start)));
}

/** What is told of none of those whom other frames of the passage tell of by the same words. */
function without(frames: readonly Frame[], told: readonly Frame[]): Frame[] {
  const named = namedIn(told);
  return frames.filter(({ victims }) => !victims.some(({ start }) => named.has(start)));
}

/**
 * What the grammar of a passage of prose tells: its verbs, what a later ruling changed, its nouns. A noun adds nothing to
 * what a verb has told of the same words: "sentenced N. to a term of five years".
 */
function proseFrames(utterance: Utterance, before: Frame | null): Told {
  const { frames, unread } = framesOfVerbs(utterance, before);
  const changes = changeFrames(utterance);
  const members = memberFrames(utterance);
  // "brought his term down to three" gives no term; "N. was one of thirty people detained" tells of N. and of those left.
  const better = new Set([...changes, ...members].map(({ verb }) => verb.start));
  const verbs = without(frames, changes).filter(({ verb }) => !better.has(verb.start));
  const told = [...verbs, ...changes, ...members, ...caseFrames(utterance)];
  for (const others of [refusalFrames, appealFrames, nominalFrames, verblessFrames])
    told.push(...without(others(utterance), told));
  return { frames: told.sort((a, b) => a.verb.start - b.verb.start), unread };
}

/** What a passage of prose tells, given the last frame before it. Headings tell nothing by themselves. */
function passageFrames(article: string, read: Read, before: Frame | null): Told {
  if (read.passage.kind === "furniture") return { frames: [], unread: [] };
  const items = itemFrames(read);
  if (items.length > 0 || read.passage.kind === "heading") return { frames: items, unread: [] };
  const syntax = syntaxOf(read);
  const { frames, unread } = proseFrames({ article, passage: read.passage, syntax }, before);
  const told = [...frames, ...accusationFrames(article, read, syntax, frames)];
  return { frames: told.sort((a, b) => a.verb.start - b.verb.start), unread };
}

/**
 * What each passage tells: the entries of lists, tables and records first, and prose with the heads above it; then what
 * goes on without a verb, or without saying of whom, about those told of before.
 */
export function findFrames(article: string, cast: Cast): Told[] {
  const { reads } = cast;
  const listing = readListing(article, reads);
  let before: Frame | null = null;
  const told = reads.map((read) => {
    const listed = listing.framesOf(read);
    if (listing.isTaken(read)) return { frames: [...listed], unread: [] };
    const { frames, unread } = passageFrames(article, read, before);
    before = frames.at(-1) ?? null;
    return { frames: [...listed, ...frames.map((frame) => listing.lend(article, read, frame))], unread };
  });
  const gone = goOn(article, cast, told, (read) => listing.isTaken(read));
  const fragments = withoutMereHomecomings(
    article,
    gone,
    reads.map(({ passage }) => passage),
  );
  return fragments.map(({ frames, unread }, at) => ({
    frames: frames.map((frame) => lentTo(frame, told[at], reads[at])),
    unread,
  }));

  function lentTo(frame: Frame, known: Told | undefined, read: Read | undefined): Frame {
    const isOld = read === undefined || known?.frames.includes(frame) === true;
    return isOld ? frame : listing.lend(article, read, frame);
  }
}
