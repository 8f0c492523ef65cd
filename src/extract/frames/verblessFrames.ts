import type { Outcome } from "../lexicon/Outcome.ts";
import { unrealGovernors } from "../lexicon/verbs.ts";
import { lowerAt, mentionOf } from "./Chunk.ts";
import type { Frame } from "./Frame.ts";
import { frameAt, type Utterance } from "./frameAt.ts";
import { partyOf } from "./parties/Party.ts";
import { penaltyIn } from "./penaltyIn.ts";
import type { Syntax } from "./Syntax.ts";

/** How far, in chunks, "for N." may stand behind the penalty. */
const REACH = 8;
const OPENS = new Set(["", ".", ":", ";", ",", "—", "–", "-", "“", '"', "(", ")"]);
const PROSECUTION = new Set(["prosecutor", "prosecutors", "prosecution", "demand", "request"]);

/** "Ten days for A, five for B": a penalty that opens a clause, and whom it is for. */
function verblessAt(utterance: Utterance, at: number): Frame | null {
  const { syntax } = utterance;
  const { chunks, people } = syntax;
  const penalty = mentionOf(chunks[at]);
  if (penalty?.kind !== "term" && penalty?.kind !== "fine") return null;
  const opening = penalty.kind === "fine" ? fineOpening(syntax, at) : at;
  const before = lowerAt(chunks, opening - 1);
  if (!OPENS.has(before) && !(before === "and" && mentionOf(chunks[opening - 2])?.kind === "person")) return null;
  const found = people.find(({ from }) => from > at);
  if (found === undefined || found.possessive || found.preposition !== "for" || found.from - at > REACH) return null;
  if (chunks.slice(at + 1, found.edge).some(({ kind, lower }) => kind === "verb" || lower === "," || lower === ";"))
    return null;
  const kind =
    penaltyIn(
      syntax.words
        .slice(at, found.edge - 1)
        .flat()
        .join(" "),
    ) ?? null;
  const outcome: Outcome = { status: kind, role: "recipient", formal: false };
  const clause = { verb: at - 1, from: 0, to: chunks.length };
  const { victims } = partyOf(found);
  const frame = frameAt(utterance, clause, { verb: penalty, outcome, victims, relative: false });
  return {
    ...frame,
    term: penalty.kind === "term" ? penalty : null,
    fine: penalty.kind === "fine" ? penalty : null,
    reason: null,
  };
}

/** "A fine of 50 MCI for N.": where the words for the sum begin. */
function fineOpening({ chunks }: Syntax, at: number): number {
  let from = at;
  while (["of", "fine", "a"].includes(lowerAt(chunks, from - 1))) from -= 1;
  return from;
}

export function verblessFrames(utterance: Utterance): Frame[] {
  const { chunks } = utterance.syntax;
  const isAsked = chunks.some(
    (chunk) => PROSECUTION.has(chunk.lower) || (chunk.kind === "verb" && unrealGovernors.has(chunk.verb.lemma)),
  );
  return isAsked ? [] : chunks.flatMap((_, at) => verblessAt(utterance, at) ?? []);
}
