import type { Span } from "../../../domain/schema.ts";
import type { ChargeCategory } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { type VictimMention, victimAt } from "../../frames/people/People.ts";
import { type Syntax, syntaxOf } from "../../frames/Syntax.ts";
import { subjectOf } from "../../frames/subjects/subjectOf.ts";
import { deedCategoryOf } from "../../lexicon/charges.ts";
import type { Circumstances } from "../Circumstances.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import { CHARGED } from "./charged.ts";
import { type Ground, groundAround } from "./Ground.ts";
import { isOfOther } from "./isOfOther.ts";
import type { Jurisdiction, Statement } from "./statement.ts";

/** How many characters of a deed are looked at, and where its words end. */
const LONGEST = 90;
const ENDS = /[;.:\n(]|, | [–—-] | (?:but|who|which|while|and then) /u;

interface Deed extends Span {
  category: ChargeCategory;
  by: readonly VictimMention[];
}

/** Where the verb of a deed begins, or a word right behind somebody that may be one: "she swore". */
function deedStart({ chunks }: Syntax, at: number, article: string): number | null {
  const chunk = chunks[at];
  if (chunk?.kind === "word") return victimAt(chunks, at - 1) === null ? null : chunk.start;
  if (chunk?.kind !== "verb") return null;
  const { verb, start, end } = chunk;
  const mayBe = verb.outcome === null && !verb.passive && !verb.ahead && verb.form !== "infinitive";
  const group = article.slice(start, end);
  // "did not obey" is a deed, "did not insult" none: the words with "not" must be those of one.
  const word = verb.unreal ? group.search(/\bnot\b/iu) : group.lastIndexOf(verb.word);
  return mayBe && word >= 0 ? start + word : null;
}

/** What people did by the verbs of a passage, where courts punish it: "insulted the president", "went out to the square". */
function deedsOf({ read }: Ground, article: string): Deed[] {
  const syntax = syntaxOf(read);
  return syntax.chunks.flatMap((_, at) => {
    const start = deedStart(syntax, at, article);
    if (start === null) return [];
    const words = article.slice(start, Math.min(read.passage.end, start + LONGEST)).split(ENDS)[0] ?? "";
    const category = deedCategoryOf(words);
    if (category === null) return [];
    const behind = victimAt(syntax.chunks, at - 1);
    const by = behind === null ? subjectOf(syntax, at).victims : [behind];
    return [{ start, end: start + words.trimEnd().length, category, by }];
  });
}

/** Whether it was the victim of a strand who did it. */
function isBy({ by }: Deed, { person }: Strand): boolean {
  return (
    by.length > 0 &&
    by.every((victim) => {
      if (victim.kind === "person") return person?.mentions.some(({ start }) => start === victim.start) === true;
      return victim.kind === "anaphor" && !victim.value.plural && !victim.value.speaker;
    })
  );
}

/** "N. went out to the square with a poster. The court gave her ten days": what somebody did before a court punished it. */
export function chargeOfDeed(
  strand: Strand,
  home: Frame,
  { grounds, frames }: Circumstances,
  { article }: Jurisdiction,
): Statement | null {
  if (!CHARGED.has(statusOf(home)) || home.listed || home.reason !== null) return null;
  for (const ground of groundAround(strand, home, grounds, frames)) {
    const { passage } = ground;
    if (passage.index > home.passage.index) continue;
    const text = article.slice(passage.start, passage.end);
    const deed = deedsOf(ground, article).find(
      (each) => isBy(each, strand) && !isOfOther(text, each.start - passage.start),
    );
    if (deed === undefined) continue;
    const { start, end, category } = deed;
    const reason = { start, end, text: article.slice(start, end), formal: false, date: null };
    return { frame: home, reason, laws: [], known: [], gloss: null, category, formal: false };
  }
  return null;
}
