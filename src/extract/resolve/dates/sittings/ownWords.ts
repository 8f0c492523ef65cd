import { relatives } from "../../../lexicon/grammar.ts";
import type { Sighting } from "../../../mentions/Rule.ts";
import type { Token } from "../../../token.ts";

const STATEMENT_MARKS = new Set([";", "—", "–"]);
/** They part what is told of one day from what is told of another: "opened on 11 April and ended on 30 April". */
const PARTINGS = new Set([",", ";", "and", "but"]);

/** What is told of a date alone: the words between the one before it and itself, from the last joint on. */
export function ownWords(tokens: readonly Token[], previous: Sighting | undefined, date: number): readonly Token[] {
  if (previous === undefined) return tokens.slice(0, date);
  const between = tokens.slice(previous.to, date);
  return between.slice(
    Math.max(
      0,
      between.findIndex(({ lower }) => PARTINGS.has(lower)),
    ),
  );
}

/** "The hearing, to which nobody was invited, took place on": without what is told beside between commas. */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const opens = tokens.findIndex(
    ({ text }, at) => text === "," && tokens.slice(at + 1, at + 3).some(({ lower }) => relatives.has(lower)),
  );
  const closes = tokens.findIndex(({ text }, at) => at > opens + 1 && text === ",");
  return opens < 0 || closes < 0 ? tokens : [...tokens.slice(0, opens), ...withoutAsides(tokens.slice(closes + 1))];
}

/** "got 15 days; this was on 12 May": the words behind the last mark that parts two statements. */
export function lastStatement(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ text }) => STATEMENT_MARKS.has(text)) + 1);
}
