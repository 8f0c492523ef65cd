import { changingVerbs } from "../../lexicon/outcomes.ts";
import { sentenceNouns } from "../../lexicon/penaltyNouns.ts";
import { lowerAt } from "../Chunk.ts";
import { partyOf } from "../parties/Party.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { HOLDING, holderOf } from "./holderOf.ts";

/** How far, in chunks, the penalty may stand from the verb that quashes it. */
const QUASHED_REACH = 8;

/** "overturned the verdict against N. and closed the case": whose penalty is quashed before his case is closed. */
export function quashedFor(syntax: Syntax, before: number): readonly VictimMention[] {
  const { chunks, people } = syntax;
  const verb = chunks.findLastIndex(
    (_, at) => at < before && changingVerbs.get(verbAt(syntax, at)?.lemma ?? "") === "quashed" && !isUnreal(syntax, at),
  );
  if (verb < 0) return [];
  const nouns = chunks.flatMap(({ kind, lower }, at) =>
    kind === "word" && sentenceNouns.has(lower) && Math.abs(at - verb) <= QUASHED_REACH ? [at] : [],
  );
  const holders = nouns.map((noun) => holderOf(syntax, noun, [...HOLDING, "for"]).victims);
  const respect = people.find(({ edge }) => lowerAt(chunks, edge - 2) === "respect");
  return holders.find((victims) => victims.length > 0) ?? (respect === undefined ? [] : partyOf(respect).victims);
}
