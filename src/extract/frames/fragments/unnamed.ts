import { onlookers } from "../../lexicon/groupNouns.ts";
import { professionalNouns } from "../../lexicon/titles.ts";
import type { Mention, MentionOf } from "../../Mention.ts";
import { OBJECT_PRONOUN } from "../../mentions/anaphorRule.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";
import type { VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";

const SPEAKERS = new Set(["i", "me", "my", "myself", "mine"]);

export function isSpeaker(mention: Mention | null): mention is MentionOf<"anaphor"> {
  return mention?.kind === "anaphor" && mention.value.speaker && !mention.value.plural;
}

/** "He", "her": one person who does not speak himself. */
function isThird(mention: Mention | null): mention is MentionOf<"anaphor"> {
  if (mention?.kind !== "anaphor") return false;
  const { speaker, plural, noun, count } = mention.value;
  return !speaker && !plural && noun === null && count === null;
}

/** What stands outside quotation marks. */
function unquoted(chunks: readonly Chunk[]): readonly Chunk[] {
  let isQuoted = false;
  return chunks.filter(({ lower }) => {
    if (/^["“”«»]$/u.test(lower)) isQuoted = !isQuoted;
    return !isQuoted;
  });
}

/** A turn of a talk, or somebody who tells of himself: whom it is about, no name tells. */
export function isSpeech({ chunks }: Syntax, opensParagraph: boolean): boolean {
  const [first, second] = [chunks[0]?.lower ?? "", chunks[1]?.lower ?? ""];
  if (
    opensParagraph &&
    (["—", "–", "-"].includes(first) || (["q", "a"].includes(first) && [":", "."].includes(second)))
  )
    return true;
  return unquoted(chunks).some(({ lower }) => SPEAKERS.has(lower));
}

/** Who tells of himself in a passage, and of nobody else. */
export function speakerIn(syntax: Syntax): readonly VictimMention[] | null {
  const found = unquoted(syntax.chunks).map(mentionOf).find(isSpeaker);
  return found === undefined || found.rule === OBJECT_PRONOUN || thirdIn(syntax) !== null ? null : [found];
}

/** The first "he" or "her" of a passage. */
export function thirdIn({ chunks }: Syntax): MentionOf<"anaphor"> | null {
  return unquoted(chunks).map(mentionOf).find(isThird) ?? null;
}

/** A judge or lawyer without a name: a pronoun beside one may mean them. */
function hasProfessional({ chunks }: Syntax): boolean {
  return chunks.some((chunk) => {
    const mention = mentionOf(chunk);
    return mention?.kind === "anaphor" && professionalNouns.has(mention.value.noun ?? "");
  });
}

/** The one a passage without names is about: "he", "I", or its first subject, "the blogger" or "a nurse". */
export function oneIn(syntax: Syntax): readonly VictimMention[] | null {
  const third = thirdIn(syntax);
  if (third !== null) return hasProfessional(syntax) ? null : [third];
  const [first] = syntax.people;
  const [only, second] = first?.members ?? [];
  if (first === undefined || only === undefined || second !== undefined) return speakerIn(syntax);
  const { mention } = only;
  const isOne =
    mention.kind === "anaphor"
      ? !mention.value.plural && !isSpeaker(mention) && !hasProfessional(syntax)
      : mention.kind === "group" && mention.value.count === 1;
  return isOne && first.preposition === null && !first.possessive ? [mention] : speakerIn(syntax);
}

/** The group a passage is about, where no frame tells of one. */
export function severalIn({ people, words }: Syntax): readonly VictimMention[] | null {
  const found = people.find(
    ({ members: [only], preposition, from }) =>
      isSeveral(only?.mention) && preposition === null && !onlookers.has(words[from]?.at(-1) ?? ""),
  );
  return found === undefined ? null : found.members.map(({ mention }) => mention);
}

function isSeveral(mention: VictimMention | undefined): boolean {
  return mention?.kind === "group" && mention.value.count !== 1;
}

const ASKED = new Set(["you", "your"]);

/** "What did they give you?": who is asked, and speaks in the answer. */
export function askedIn({ chunks }: Syntax): MentionOf<"anaphor"> | null {
  const you = chunks.at(-1)?.lower === "?" ? chunks.find(({ lower }) => ASKED.has(lower)) : undefined;
  if (you === undefined) return null;
  const value = { plural: false, gender: null, count: null, noun: null, speaker: true };
  return { kind: "anaphor", rule: "asked", value, start: you.start, end: you.end };
}
