import { custodyAsked } from "../../lexicon/courts.ts";
import { requestNouns } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { isProfessional } from "../people/isProfessional.ts";
import { isGranted } from "../reality/isGranted.ts";
import { textOf } from "../Words.ts";
import { endOfClause } from "./endOfClause.ts";
import { told } from "./told.ts";

/** What stands between a request and whom it is about. */
const ABOUT = new Set(["concerning", "regarding", "against", "to", "of", "on"]);
/** How far behind the request he may be named. Chunks. */
const REACH = 8;

/** "satisfied the prosecutor's request concerning N.: 30 days in a remand prison": what was asked for is so. */
export function grantedFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  const { chunks, words, people } = syntax;
  const chunk = chunks[noun];
  if (chunk === undefined || !requestNouns.has(lowerAt(chunks, noun)) || !isGranted(syntax, noun)) return null;
  const found = people.find(({ from }) => from > noun && from <= noun + REACH);
  if (found === undefined || found.possessive || !ABOUT.has(lowerAt(chunks, found.edge - 1))) return null;
  const victims = found.members.map(({ mention }) => mention).filter((mention) => !isProfessional(mention));
  if (victims.length === 0 || lowerAt(chunks, found.last + 1) !== ":") return null;
  const to = endOfClause(syntax, noun);
  const status = custodyAsked.find(([, pattern]) => pattern.test(textOf(words, found.last + 1, to)))?.[0];
  if (status === undefined) return null;
  const clause = { verb: noun, from: 0, to };
  const frame = frameAt(utterance, clause, { verb: chunk, outcome: told(status), victims, relative: false });
  return { ...frame, term: null, fine: null };
}
