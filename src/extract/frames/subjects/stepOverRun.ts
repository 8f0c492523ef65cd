import { joints, prepositions, relatives } from "../../lexicon/grammar.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { peopleEndingAt, type Syntax, verbAt } from "../Syntax.ts";
import { clauseOpeners } from "./clauseOpeners.ts";
import type { Step, Way } from "./Step.ts";

/** A run of words and mentions without preposition that ends at `at`; the chunk before it. */
function beforeRun(syntax: Syntax, at: number): number {
  const { chunks } = syntax;
  let before = at;
  while (before >= 0) {
    const chunk = chunks[before];
    const lower = lowerAt(chunks, before);
    if (
      chunk === undefined ||
      chunk.kind === "verb" ||
      prepositions.has(lower) ||
      joints.has(lower) ||
      relatives.has(lower)
    )
      break;
    if (chunk.kind === "mark" && !['"', "“", "”", "«", "»", "-", "'s"].includes(lower)) break;
    const kind = mentionOf(chunk)?.kind;
    if (kind === "person" || kind === "group" || kind === "anaphor") break;
    before -= 1;
  }
  return before;
}

function isCircumstance(syntax: Syntax, from: number, to: number): boolean {
  const kinds = syntax.chunks.slice(from, to).map((chunk) => mentionOf(chunk)?.kind);
  return kinds.length > 0 && kinds.every((kind) => kind === "date" || kind === "place" || kind === "law");
}

/** What stands between the verb at `verb` and its subject is passed; anything else is no subject of it. */
export function stepOverRun(syntax: Syntax, verb: number, { at, aside }: Way): Step {
  const { chunks } = syntax;
  const before = beforeRun(syntax, at);
  if (before === at) return { found: aside };
  // "the books seized from N.": what stands right before a participle is what it describes; "got ten days" is none.
  const isTense = ["term", "fine"].includes(mentionOf(chunks[verb + 1])?.kind ?? "");
  const isBare = verbAt(syntax, verb)?.form === "bare" && !isTense;
  if (isBare && at === verb - 1 && chunks[at]?.kind === "word") return { found: aside };
  const opener = lowerAt(chunks, before);
  if (clauseOpeners.has(opener)) return { found: aside };
  if (prepositions.has(opener)) return { at: before - 1, aside };
  if (isCircumstance(syntax, before + 1, at + 1)) return { at: before, aside };
  // "Eleven participants of the women's march were": whose it is that another noun is of.
  const owner = syntax.people.find(({ possessive, last }) => possessive && last === before);
  if (owner?.preposition === "of") return { at: owner.edge - 2, aside };
  const isJoined = opener === "and" && peopleEndingAt(syntax, before) !== null;
  return isJoined ? { at: before - 1, aside } : { found: aside };
}
