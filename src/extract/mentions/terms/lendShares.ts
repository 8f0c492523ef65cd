import { numeralValue } from "../../lexicon/numerals.ts";
import { notImposedBefore, shareEnds, shareWords } from "../../lexicon/terms.ts";
import { withMention } from "../../listing/withMention.ts";
import type { Mention } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { times } from "../../termArithmetic.ts";
import { lowerAt, type Token } from "../../token.ts";
import { spanOf } from "../Rule.ts";
import { lengthAt } from "./lengths.ts";

/** How many passages back the penalty may stand that another is a share of. */
const REACH = 2;
/** How many tokens before it may say that it is only asked for. */
const AROUND = 10;

type Penalty = Extract<Mention, { kind: "term" | "fine" }>;

/** "prosecutors had wanted twice as much". */
function isSought(tokens: readonly Token[], at: number): boolean {
  const before = `${tokens
    .slice(Math.max(0, at - AROUND), at)
    .map(({ lower }) => lower)
    .join(" ")} `;
  return notImposedBefore.some((pattern) => pattern.test(before));
}

/** The words one of them begins with: at all others there is nothing to read. */
const OPENERS = new Set(shareWords.map(([[first]]) => first));

/** "half that", "twice as long": how many times another penalty, and how many tokens say it. */
function shareAt(tokens: readonly Token[], at: number): { factor: number; length: number } | null {
  if (!OPENERS.has(lowerAt(tokens, at))) return null;
  const found = shareWords.find(([words]) => words.every((word, step) => lowerAt(tokens, at + step) === word));
  if (found === undefined) return null;
  const [words, factor] = found;
  const end = shareEnds.find((each) => each.every((word, step) => lowerAt(tokens, at + words.length + step) === word));
  return end === undefined ? null : { factor, length: words.length + end.length };
}

function shareOf(penalty: Penalty, factor: number, span: { start: number; end: number }): Mention | null {
  if (penalty.kind === "fine")
    return {
      ...penalty,
      rule: "share of a fine",
      value: { ...penalty.value, amount: penalty.value.amount * factor },
      ...span,
    };
  const term = times(penalty.value.term, factor);
  return term === null ? null : { ...penalty, rule: "share of a term", value: { ...penalty.value, term }, ...span };
}

/** A length of time that is asked for is no mention; a share may be one of it all the same. */
function lengthBefore({ tokens }: Read, end: number): Penalty | null {
  for (let at = end - 1; at >= 0; at--) {
    const isCounted = numeralValue(lowerAt(tokens, at)) !== null || lowerAt(tokens, at).includes("-");
    const found = isCounted ? lengthAt(tokens, at) : null;
    if (found !== null && at + found.length <= end)
      return {
        kind: "term",
        rule: "term",
        value: { term: found.term, kind: null },
        ...spanOf(tokens, at, at + found.length),
      };
  }
  return null;
}

/** The last penalty, given or asked for, that stands before a token of a passage, or in those before it. */
function penaltyBefore(reads: readonly Read[], index: number, at: number): Penalty | null {
  for (let back = index; back >= Math.max(0, index - REACH); back--) {
    const read = reads[back];
    if (read === undefined) continue;
    const end = back < index ? read.tokens.length : at;
    const seen = read.sightings.findLast(
      ({ mention, to }) => (mention.kind === "term" || mention.kind === "fine") && to <= end,
    )?.mention;
    const length = lengthBefore(read, end);
    const known = seen?.kind === "term" || seen?.kind === "fine" ? seen : null;
    if (known !== null && known.end >= (length?.end ?? 0)) return known;
    if (length !== null) return length;
  }
  return null;
}

/** "The prosecutor wanted twelve years; the court gave half that": a penalty told as a share of the one before. */
export function lendShares(reads: readonly Read[]): Read[] {
  return reads.map((read, index) => {
    const { tokens } = read;
    for (let at = 0; at < tokens.length; at++) {
      const share = shareAt(tokens, at);
      const before = share === null ? null : penaltyBefore(reads, index, at);
      if (share === null || before === null || isSought(tokens, at)) continue;
      const mention = shareOf(before, share.factor, spanOf(tokens, at, at + share.length));
      return mention === null ? read : withMention(read, mention);
    }
    return read;
  });
}
