import { takingUp } from "../../lexicon/fragments.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import type { VictimMention } from "../people/People.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import type { Award } from "./Award.ts";

const LINKS = new Set([":", "–", "—", "-"]);
const CLOSING = new Set([";"]);

/**
 * The verb by which the day and the place of an award are told: that of "thus decided the court", or of the clause it
 * closes. Without one it is the award itself.
 */
function verbBeside(syntax: Syntax, { from, to }: Pick<Award, "from" | "to">, end: number): number {
  const { chunks } = syntax;
  const isTakenUp = LINKS.has(lowerAt(chunks, to)) && takingUp.has(lowerAt(chunks, to + 1));
  const isActing = (at: number) => at > to && at < end && !["", "be"].includes(verbAt(syntax, at)?.lemma ?? "");
  const behind = isTakenUp ? chunks.findIndex((_, at) => isActing(at)) : -1;
  if (behind >= 0) return behind;
  const before = LINKS.has(lowerAt(chunks, from - 1)) ? verbBefore(syntax, from) : -1;
  return before >= 0 ? before : to - 1;
}

/** The part of a passage an award stands in: between semicolons, and brackets where it stands in some. */
function clauseOf({ syntax }: Utterance, { from, to }: Award): Clause {
  const { chunks } = syntax;
  const isIn = lowerAt(chunks, from - 1) === "(";
  const close = isIn ? chunks.findIndex(({ lower }, at) => at >= to && lower === ")") : -1;
  const end = close >= 0 ? close : chunks.findIndex(({ lower }, at) => at >= to && CLOSING.has(lower));
  const verb = verbBeside(syntax, { from, to }, end < 0 ? chunks.length : end);
  let start = from;
  while (!isIn && start > 0 && !CLOSING.has(lowerAt(chunks, start - 1))) start -= 1;
  return { verb: isIn ? to - 1 : verb, from: start, to: end < 0 ? chunks.length : end };
}

/** How far before the colon the day of what it opens may stand. */
const NEAR = 4;

/** "… were brought to court in Taraz on 8 May: five fines": the day right before the colon is that of what follows it. */
function dateBeforeLink({ chunks }: Syntax, { from }: Award): Frame["date"] {
  const link = chunks.findLastIndex(({ lower }, at) => at < from && LINKS.has(lower));
  const near = chunks.slice(Math.max(0, link - NEAR), Math.max(0, link));
  const last = near.findLastIndex(({ kind }) => kind === "verb");
  const dates = near.slice(last + 1).map(mentionOf);
  const found = dates.findLast((mention) => mention?.kind === "date");
  return found?.kind === "date" && !found.value.isBeside ? found : null;
}

/** What an award tells of those who got it; `verb`: the one by which its clause tells of it, where there is such a verb. */
export function awardFrame(
  scene: Utterance,
  award: Award,
  victims: readonly VictimMention[],
  verb: number | null = null,
): Frame {
  const { status, term, fine } = award;
  const outcome = {
    status,
    role: status === "released" || status === "acquitted" ? "patient" : "recipient",
    formal: true,
  } as const;
  const own = clauseOf(scene, award);
  const clause = verb === null ? own : { ...own, verb };
  const frame = frameAt(scene, clause, { verb: award, outcome, victims, relative: false });
  return { ...frame, term, fine, date: frame.date ?? dateBeforeLink(scene.syntax, award), vaguePenalty: null };
}
