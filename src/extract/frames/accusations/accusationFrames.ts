import type { Outcome } from "../../lexicon/Outcome.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Frame } from "../Frame.ts";
import type { Syntax } from "../Syntax.ts";
import { calledAt } from "./calledAt.ts";
import { conditionAt } from "./conditionAt.ts";
import { documentAt } from "./documentAt.ts";
import { findingAt } from "./findingAt.ts";
import { lawBehind } from "./lawBehind.ts";

/** Says only what somebody is charged with. */
const CHARGED: Outcome = { status: null, role: "patient", formal: true, accusation: true };

/** What a passage says of charges without saying what came of them. */
export function accusationFrames(article: string, { passage }: Read, syntax: Syntax, told: readonly Frame[]): Frame[] {
  const { chunks } = syntax;
  const found = chunks.flatMap(
    (_, at) =>
      findingAt(article, chunks, at) ??
      documentAt(article, syntax, at) ??
      conditionAt(article, chunks, at) ??
      calledAt(article, syntax, at) ??
      [],
  );
  const beside = found.length === 0 && told.length === 0 ? lawBehind(chunks) : null;
  return (beside === null ? found : [beside]).map(({ word, victims, reason, laws, date = null }) => ({
    passage,
    verb: { start: word.start, end: word.end },
    outcome: CHARGED,
    victims,
    relative: false,
    listed: false,
    term: null,
    fine: null,
    date,
    place: null,
    reason,
    laws,
    shares: [],
    vaguePenalty: null,
  }));
}
