import { penaltiesOfOthers, penalVerbsOfLaw, penalWords, unnamedOthers } from "../../lexicon/fragments.ts";
import { professionalParts } from "../../lexicon/titles.ts";
import { conditionals } from "../../lexicon/verbs.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import { type Chunk, lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import type { Utterance } from "../frameAt.ts";
import type { People, VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import type { Award } from "./Award.ts";
import { awardFrame } from "./awardFrame.ts";
import { isSought } from "./isSought.ts";
import { isSaid } from "./standing.ts";

/** "helped people sentenced to five years": the penalty is theirs. */
function isOfOthers(chunks: readonly Chunk[], at: number): boolean {
  const { whose, penal } = penaltiesOfOthers;
  return whose.has(lowerAt(chunks, at)) && penal.has(lowerAt(chunks, at + 1));
}

/** "for having called a mayor a thief": where what somebody has done begins; who else is told of there was not punished. */
function actFrom(chunks: readonly Chunk[]): number {
  const act = chunks.findIndex(
    ({ lower }, at) => lower === "for" && (/\p{Ll}{2}ing$/u.test(lowerAt(chunks, at + 1)) || isGerund(chunks[at + 1])),
  );
  return act < 0 ? chunks.length : act;
}

function isGerund(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.verb.form === "gerund";
}

/** Whether nobody but the bearer of one name is spoken of. */
function onlyNamed(syntax: Syntax): VictimMention | null {
  const { people, chunks } = syntax;
  if (chunks.some(({ lower }, at) => unnamedOthers.has(lower) || isOfOthers(chunks, at))) return null;
  const named = people.filter(({ members }) => members.some(({ mention }) => mention.kind !== "anaphor"));
  const [only] = named.length > 0 ? named : people;
  const [member, second] = only?.members ?? [];
  if (only === undefined || named.length > 1 || member === undefined || second !== undefined) return null;
  const end = actFrom(chunks);
  if (chunks.some(({ kind, lower }, at) => at < end && kind === "word" && isRoleNoun(lower) && !isOf(syntax, only, at)))
    return null;
  const { mention } = member;
  if (mention.kind === "group" || only.included.length > 0) return null;
  if (mention.kind === "anaphor") return named.length === 0 && isOneThird(people) ? mention : null;
  const { part } = mention.value;
  return part !== null && professionalParts.has(part) ? null : mention;
}

/** "he … him": pronouns of one who does not speak himself. */
function isOneThird(people: readonly People[]): boolean {
  const all = people.flatMap(({ members }) => members.map(({ mention }) => mention));
  const genders = new Set(all.map((each) => (each.kind === "anaphor" ? each.value.gender : null)));
  return (
    genders.size === 1 &&
    all.every(
      (each) => each.kind === "anaphor" && !each.value.plural && !each.value.speaker && each.value.noun === null,
    )
  );
}

const LONGEST_APPOSITION = 6;

/** Whether the word at `at` introduces the name, or stands in the apposition behind it: "N., a teacher from Taraz". */
function isOf({ chunks }: Syntax, { edge, last }: People, at: number): boolean {
  if (at >= edge && at <= last) return true;
  return lowerAt(chunks, last + 1) === "," && at > last && at <= last + LONGEST_APPOSITION;
}

/** Whether all of a passage tells of what has happened. */
function isReal(syntax: Syntax): boolean {
  const { chunks } = syntax;
  if (isSought(syntax, 0, actFrom(chunks))) return false;
  return !chunks.some(
    (chunk) => conditionals.has(chunk.lower) || (chunk.kind === "verb" && penalVerbsOfLaw.has(chunk.verb.lemma)),
  );
}

/** By its own words, or days where courts are spoken of; a pronoun must have more than days. */
function isPenalty({ article, passage }: Utterance, { isPlain, term }: Award, { kind }: VictimMention): boolean {
  if (isPlain || kind === "anaphor") return isPlain;
  return term?.value.term.days !== undefined && penalWords.test(article.slice(passage.start, passage.end));
}

/** A passage that speaks of one person alone and of one penalty alone, as of something that has happened, tells that it is his. */
export function soleTaker(scene: Utterance, awards: readonly Award[]): Frame[] {
  const { syntax } = scene;
  const numbered = awards.filter(({ term, fine }) => term !== null || fine !== null);
  const [award, second] = numbered;
  if (award === undefined || second !== undefined || (award.count ?? 1) > 1 || isSaid(syntax, award.from)) return [];
  const only = onlyNamed(syntax);
  if (only === null || !isPenalty(scene, award, only) || !isReal(syntax)) return [];
  return [awardFrame(scene, award, [only])];
}
