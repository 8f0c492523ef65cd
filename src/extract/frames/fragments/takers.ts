import { courtWords, penalWords, takingUp } from "../../lexicon/fragments.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { gettingVerbs, givingVerbs } from "../../lexicon/outcomes.ts";
import { sentenceNouns } from "../../lexicon/penaltyNouns.ts";
import { lowerAt } from "../Chunk.ts";
import { penaltyIn } from "../penaltyIn.ts";
import { allOf } from "../people/allOf.ts";
import { isGiver } from "../people/isGiver.ts";
import type { VictimMention } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import type { Award } from "./Award.ts";
import { isSought } from "./isSought.ts";
import { isLabel, linkTo } from "./label.ts";
import { takersBefore } from "./takersBefore.ts";

const TO = new Set(["to", "for", "against", "on"]);
const LINKS = new Set(["–", "—", "-", ":"]);

/** Whether the name that ends before `at` is followed by nothing it could only describe: "for N. posters". */
function closes({ chunks }: Syntax, at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk === undefined ||
    chunk.kind !== "word" ||
    /^(?:and|in|on|at|by|for|over|from|under|who|whose|was|yesterday|today|while|but|to|with|each|as|after|or|nor|since)$/u.test(
      chunk.lower,
    )
  );
}

/** "ten days for N.", "seven years to N. and a fine to M.". */
function behind(syntax: Syntax, { from, to, fine, isPlain }: Award): readonly VictimMention[] {
  if (!TO.has(lowerAt(syntax.chunks, to))) return [];
  // "paid 500,000 tenge to the lawyer": mere money behind a verb is no penalty.
  if (fine !== null && !isPlain && syntax.chunks.slice(0, from).some(({ kind }) => kind === "verb")) return [];
  const people = syntax.people.find(({ edge, preposition }) => edge === to + 1 && preposition !== null);
  if (people === undefined || people.possessive || !closes(syntax, people.last + 1)) return [];
  return isSought(syntax, 0, to) ? [] : allOf(people);
}

/** How many in a row make "A five years, B three" a row of people and what they got. */
const LEAST_IN_ROW = 2;

/** "In November they had been given years: A four, B two.": behind a colon, names and numbers side by side. */
export function rowOfTakers(syntax: Syntax, awards: readonly Award[]): { award: Award; victims: VictimMention[] }[] {
  const { chunks, people, words } = syntax;
  const colon = chunks.findIndex(({ lower }) => lower === ":");
  if (colon < 0 || isSought(syntax, 0, colon)) return [];
  const told = penaltyIn(words.slice(0, colon).flat().join(" ")) ?? null;
  const row = awards.flatMap((award) => {
    const { from, to, term } = award;
    const own = people.flatMap(({ members }) => members).find(({ at }) => at === from - 1);
    const isApart = ["", ",", ";", ".", "and"].includes(lowerAt(chunks, to)) && from > colon;
    return own === undefined || !isApart || own.mention.kind === "anaphor"
      ? []
      : [{ award: kind(award, term), victims: [own.mention] }];
  });
  return row.length >= LEAST_IN_ROW ? row : [];

  function kind(award: Award, term: Award["term"]): Award {
    return { ...award, status: award.status ?? (term === null || told === "fined" ? null : told) };
  }
}

/** "N.'s sentence: five years", "The verdict to N. was five years": whose a label before the penalty is. */
function labelled(syntax: Syntax, { from }: Award): readonly VictimMention[] {
  const { chunks, people } = syntax;
  const link = linkTo(syntax, from);
  const found = people.filter(({ from: at }) => at < from);
  const [only] = found;
  if (link === null || only === undefined || found.length > 1) return [];
  const isWhose = only.possessive || ["of", "for", "to", "on", "against", "in"].includes(only.preposition ?? "");
  const rest = [...chunks.slice(0, only.edge), ...chunks.slice(only.to, link.at)];
  return isWhose && isLabel(rest, link) ? allOf(only) : [];
}

/** "N. (11 years)"; a bracket of mere years may be an age where nothing else speaks of courts. */
function bracketed(syntax: Syntax, award: Award): readonly VictimMention[] {
  const { chunks, people, words } = syntax;
  const { from, to, term, isPlain } = award;
  if (lowerAt(chunks, from - 1) !== "(" || ![")", ",", ";"].includes(lowerAt(chunks, to))) return [];
  const isPenal = isPlain || term?.value.term.days !== undefined || lowerAt(chunks, to) !== ")";
  if (!isPenal && !penalWords.test(words.flat().join(" "))) return [];
  const own = people.flatMap(({ members }) => members).find(({ at }) => at === from - 2);
  if (own !== undefined) return lowerAt(chunks, from - 2) === "'s" ? [] : [own.mention];
  const around = people.find(({ from: at, to: end }) => at < from && end >= from - 1);
  return around?.members.length === 1 && !around.possessive ? allOf(around) : [];
}

/** How far behind "is" the noun may stand by which it is a penalty. */
const NEAR = 4;

/** "Eight years is the punishment the court considered fair for N.", "ten days is what the judge gave N.". */
function isEquated(syntax: Syntax, { to }: Award, taker: number): boolean {
  const { chunks } = syntax;
  const verb = verbAt(syntax, to);
  if (verb?.lemma !== "be" || verb.unreal) return false;
  const isNamed = chunks.slice(to + 1, to + NEAR).some(({ lower }) => lower === "what" || sentenceNouns.has(lower));
  return isNamed && chunks.slice(to, taker).some(({ lower }) => courtWords.has(lower));
}

/** "Seven years: this is the sentence the court passed on N.": named behind words that take the penalty up. */
function announced(syntax: Syntax, award: Award): readonly VictimMention[] {
  const { chunks, people } = syntax;
  const { to } = award;
  const [first] = people.filter(({ from }) => from > to);
  const isTakenUp =
    (LINKS.has(lowerAt(chunks, to)) || lowerAt(chunks, to) === ",") && takingUp.has(lowerAt(chunks, to + 1));
  if (!isTakenUp && (first === undefined || !isEquated(syntax, award, first.edge))) return [];
  // "that is what the court thought of N.'s poems".
  if (first?.possessive && chunks.slice(to, first.edge).some(({ lower }) => courtWords.has(lower))) return allOf(first);
  if (first === undefined || first.possessive) return [];
  const verb = verbAt(syntax, first.edge - 1);
  const isObject = verb !== null && !verb.passive && givingVerbs.has(verb.lemma);
  const isGoverned = ["on", "to", "for", "against", "of", "by", "concerning", "regarding"].includes(
    first.preposition ?? "",
  );
  const lemma = verbAt(syntax, first.last + 1)?.lemma ?? "";
  const isSubject = gettingVerbs.has(lemma) || lemma === "hear";
  return isObject || isSubject || isGoverned ? allOf(first) : [];
}

/** Who gets an award, by the words right beside it; nobody where they do not say. */
export function takersOf(syntax: Syntax, award: Award): readonly VictimMention[] {
  const found = [behind, takersBefore, labelled, bracketed, announced]
    .map((rule) => rule(syntax, award))
    .find((victims) => victims.length > 0);
  return (found ?? []).filter((victim) => !isGiver(victim));
}

/** "N. (15 days), M. (10)": brackets whose unit was told in one before; the award a later bracket repeats. */
export function ellipticBrackets(syntax: Syntax, awards: readonly Award[]): Award[] {
  const { chunks, people } = syntax;
  return chunks.flatMap((chunk, at) => {
    const amount =
      chunk.kind === "word" && lowerAt(chunks, at - 1) === "(" && lowerAt(chunks, at + 1) === ")"
        ? numeralValue(chunk.lower)
        : null;
    if (amount === null || !people.some(({ members }) => members.some((member) => member.at === at - 2))) return [];
    const source = awards.findLast(
      ({ term, to, from }) => term !== null && to <= at && lowerAt(chunks, from - 1) === "(",
    );
    const term = source?.term ?? null;
    const [unit, other] = Object.keys(term?.value.term ?? {});
    if (source === undefined || term === null || unit === undefined || other !== undefined) return [];
    const { start, end } = chunk;
    const written = {
      ...term,
      rule: "term of like unit",
      value: { ...term.value, term: { [unit]: amount } },
      start,
      end,
    };
    return [{ ...source, from: at, to: at + 1, start, end, term: written }];
  });
}
