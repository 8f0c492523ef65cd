import { courtWords } from "../../lexicon/fragments.ts";
import { speechVerbs } from "../../lexicon/speech.ts";
import { lowerAt } from "../Chunk.ts";
import { allOf } from "../people/allOf.ts";
import type { VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import type { Award } from "./Award.ts";

const OPENS = /^["“«„'‘]$/u;
const CLOSES = /^["”»“'’]$/u;

/** '"Four years," says her brother': a penalty that is all somebody says where a passage begins; `null` for any other. */
export function quotedAward({ chunks }: Syntax, awards: readonly Award[]): Award | null {
  const award = awards.find(({ from }) => from <= 2 && OPENS.test(lowerAt(chunks, from - 1)));
  if (award === undefined || awards.length > 1) return null;
  const close = [",", ".", "!"].includes(lowerAt(chunks, award.to)) ? award.to + 1 : award.to;
  const isWhole = CLOSES.test(lowerAt(chunks, close)) || CLOSES.test(lowerAt(chunks, close - 1));
  const behind = chunks.slice(close, close + 4);
  const isRead = behind.some(({ lower }) => courtWords.has(lower));
  const isSpoken = behind.some(({ kind, lower }) => kind === "verb" && (isRead || speechVerbs.has(lower)));
  return isWhole && isSpoken ? award : null;
}

/** "writes the lawyer of N.", "says N.'s sister": of whom those speak who have no name; nobody where it is not one. */
export function relatedTo({ people }: Syntax): readonly VictimMention[] {
  const [only, second] = people.filter(({ members }) => members.some(({ mention }) => mention.kind === "person"));
  const isOne = only !== undefined && second === undefined && only.members.length === 1;
  return isOne && (only.possessive || only.preposition === "of") ? allOf(only) : [];
}
