import { numeralValue } from "../../lexicon/numerals.ts";
import type { MentionOf } from "../../Mention.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import type { Utterance } from "../frameAt.ts";
import type { VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import type { Award } from "./Award.ts";
import { awardFrame } from "./awardFrame.ts";
import { isSought } from "./isSought.ts";

/** What may stand between "the latter" and what is given. */
const BETWEEN = new Set(["to", "a", "an", "–", "—", "-", ":", ",", "got", "received", "only"]);

/** Where the award of "the former" or "the latter" is; -1 for none. */
function placeOf({ chunks, words }: Syntax, word: string): number {
  const at = words.findIndex(
    (own, step) => own.at(-1) === word && (own.length > 1 || lowerAt(chunks, step - 1) === "the"),
  );
  if (at < 0) return -1;
  let next = at + 1;
  while (BETWEEN.has(lowerAt(chunks, next))) next += 1;
  return next;
}

/** "the latter 10": a number whose unit the award before tells. */
function bareAward({ chunks }: Syntax, at: number, model: Award | undefined): Award | null {
  const chunk = chunks[at];
  const amount = chunk?.kind === "word" ? numeralValue(chunk.lower) : null;
  const [unit, other] = Object.keys(model?.term?.value.term ?? {});
  if (chunk === undefined || amount === null || model?.term == null || unit === undefined || other !== undefined)
    return null;
  const { start, end } = chunk;
  const term: MentionOf<"term"> = {
    ...model.term,
    rule: "term of like unit",
    value: { ...model.term.value, term: { [unit]: amount } },
    start,
    end,
  };
  return { ...model, from: at, to: at + 1, start, end, term };
}

/** "gave the former 15 days and the latter 10": the two last named before, in their order. */
export function pairFrames(scene: Utterance, awards: readonly Award[]): Frame[] {
  const { syntax } = scene;
  const [first, second] = [placeOf(syntax, "former"), placeOf(syntax, "latter")];
  if (first < 0 || second < first || isSought(syntax, 0, first)) return [];
  const awardAt = (at: number) => awards.find(({ from, to }) => from <= at && to > at);
  const former = awardAt(first);
  const latter = awardAt(second) ?? bareAward(syntax, second, former);
  const named: VictimMention[] = syntax.people
    .filter(({ last, possessive }) => last < first && !possessive)
    .flatMap(({ members }) => members.map(({ mention }) => mention))
    .filter(({ kind }) => kind === "person");
  const [one, other, further] = named;
  if (former === undefined || latter === null || one === undefined || other === undefined || further !== undefined)
    return [];
  return [awardFrame(scene, former, [one]), awardFrame(scene, latter, [other])];
}
