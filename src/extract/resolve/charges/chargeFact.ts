import type { Charge, Evidence, Law, Span } from "../../../domain/schema.ts";
import type { Frame } from "../../frames/Frame.ts";
import { chargeCategoryOf, rankOfCategory } from "../../lexicon/charges.ts";
import { givenUp } from "../../lexicon/reasons.ts";
import { type Circumstances, FROM_TOTAL } from "../Circumstances.ts";
import { basisWithin, type Fact } from "../Fact.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import { chargeOfAccused } from "./accused.ts";
import { chargeBeside, chargeWhereNamed } from "./beside.ts";
import { chargeOfEvent } from "./event.ts";
import { chargeOfField } from "./field.ts";
import { chargeOfCase, lentCharge } from "./lending.ts";
import { chargeOfOnlyKind } from "./onlyKind.ts";
import { chargeOfEverybody, chargeOfSameCase } from "./shared.ts";
import { type Jurisdiction, type Statement, statementOf } from "./statement.ts";
import { chargeOfTitle } from "./titleCharge.ts";

const TOGETHER = "charge of those sentenced together";
const BESIDE = "charge told in the same paragraph";
const WHERE_NAMED = "charge told where the article names this person alone";
const OF_TITLE = "what the title says the article is about";
const OF_FIELD = "field of the case";
const OF_EVENT = "what the police broke up";
const OF_ONLY_KIND = "the only kind of charge the report has words of";
const OF_CASE = "charge of the article's only case";

/** Statements about a strand and the rule by which they are known to be; `rule` is null for its own. */
export interface ChargeSource {
  statements: readonly Statement[];
  rule: string | null;
}

function statementsOf(frames: readonly Frame[], law: Jurisdiction): Statement[] {
  return frames.map((frame) => statementOf(frame, law)).filter((statement) => statement !== null);
}

/** "He was initially accused of theft as well": what was not upheld, or what another charge took the place of. */
function isGivenUp({ verb, passage }: Frame, { article }: Jurisdiction): boolean {
  return givenUp.test(article.slice(passage.start, verb.end));
}

/** "was cleared of planning unrest and fined for disobedience": what a court has dropped is not what it punished. */
function isClearedOf(frame: Frame, home: Frame): boolean {
  return statusOf(frame) === "acquitted" && statusOf(home) !== "acquitted";
}

/** In order: what the outcome's own frame says, the other frames of the person, its acts, the total, those sentenced together, the case, the title. */
export function chargeSourceOf(
  strand: Strand,
  home: Frame,
  law: Jurisdiction,
  around: Circumstances,
): ChargeSource | null {
  const isKnown = ({ category }: Statement) => category !== null;
  const isOpen = (frame: Frame) => !isGivenUp(frame, law) && !isClearedOf(frame, home);
  const told = [home, ...strand.frames.filter((frame) => frame !== home && isOpen(frame))];
  const own = statementsOf(told, law);
  // "for posts about the war" says less than the charge told elsewhere.
  const ofHome = own.filter((each) => each.formal && each.frame === home && isKnown(each));
  const formal = ofHome.length > 0 ? ofHome : own.filter((statement) => statement.formal);
  if (formal.some(isKnown)) return { statements: formal, rule: null };
  const acts = own.filter(isKnown);
  if (acts.length > 0) return called(strand, home, law, around) ?? { statements: acts, rule: null };
  const whole = statementsOf(strand.total?.frames ?? [], law).filter((statement) => statement.formal);
  if (whole.some(isKnown)) return { statements: whole, rule: FROM_TOTAL };
  const elsewhere = strand.background ? null : toldElsewhere(strand, home, law, around);
  if (elsewhere !== null) return elsewhere;
  if (formal.length > 0) return { statements: formal, rule: null };
  return whole.length > 0 ? { statements: whole, rule: FROM_TOTAL } : null;
}

/** "for blocking a road. The prosecutor classified it as hooliganism": what an act is called by those who punish it. */
function called(strand: Strand, home: Frame, law: Jurisdiction, around: Circumstances): ChargeSource | null {
  const beside = strand.background ? null : chargeBeside(strand, home, around, law);
  return beside?.formal === true ? { statements: [beside], rule: BESIDE } : null;
}

/** How many of a strand's frames may say that the charge is another's. */
const MOST_FRAMES = 6;

/** "were convicted on the same charge. Each of them was given …": any of the frames may say so. */
function chargeOfSame(strand: Strand, home: Frame, law: Jurisdiction, around: Circumstances): Statement | null {
  for (const frame of [home, ...strand.frames.slice(0, MOST_FRAMES)]) {
    const found = chargeOfSameCase(frame, around, law);
    if (found !== null) return found;
  }
  return null;
}

/** What the article says of the charge beside, before or behind the outcomes of a strand, the nearest first. */
function toldElsewhere(strand: Strand, home: Frame, law: Jurisdiction, around: Circumstances): ChargeSource | null {
  const beside = chargeBeside(strand, home, around, law);
  if (beside !== null) return { statements: [beside], rule: BESIDE };
  const field = chargeOfField(strand, home, around, law);
  if (field !== null) return { statements: [field], rule: OF_FIELD };
  const sameCase = chargeOfSame(strand, home, law, around);
  const together = sameCase ?? lentCharge(home, around, law) ?? chargeOfEverybody(home, around, law);
  if (together !== null) return { statements: [together], rule: TOGETHER };
  const accused = chargeOfAccused(home, around, law);
  if (accused !== null) return { statements: [accused], rule: TOGETHER };
  const ofCase = chargeOfCase(home, around, law);
  if (ofCase !== null) return { statements: [ofCase], rule: OF_CASE };
  const named = chargeWhereNamed(strand, home, around, law);
  if (named !== null) return { statements: [named], rule: WHERE_NAMED };
  const event = chargeOfEvent(home, around, law);
  if (event !== null) return { statements: [event], rule: OF_EVENT };
  const ofTitle = chargeOfTitle(home, around, law);
  if (ofTitle !== null) return { statements: [ofTitle], rule: OF_TITLE };
  const ofOnlyKind = chargeOfOnlyKind(strand, home, around, law);
  return ofOnlyKind === null ? null : { statements: [ofOnlyKind], rule: OF_ONLY_KIND };
}

/** The words of a charge: those of the law with what it is said to be about, else of the charge, else of the act. */
function wordsOf({ reason, gloss, laws }: Statement): Span | null {
  const [first] = laws;
  if (first !== undefined && gloss !== null) return { start: first.start, end: gloss.end };
  if (reason?.formal && (first === undefined || chargeCategoryOf(reason.text) !== null)) return reason;
  return first ?? reason;
}

const OPENING_MARKS = /^["“”„«‘']+/u;
const CLOSING_MARKS = /["“”»’']+$/u;

/** The words between quotation marks, of which one may stand outside. */
function withoutMarks({ start, end }: Span, article: string): Span {
  const text = article.slice(start, end);
  const [before, behind] = [OPENING_MARKS, CLOSING_MARKS].map((marks) => marks.exec(text)?.[0].length ?? 0);
  const inner = { start: start + (before ?? 0), end: end - (behind ?? 0) };
  // Marks within: "“making” and “keeping”" is no one quotation.
  const isOne = inner.start < inner.end && !/["“”„«»]/u.test(article.slice(inner.start, inner.end));
  return isOne ? inner : { start, end };
}

function isGraver(one: Statement, other: Statement): boolean {
  const rank = ({ category }: Statement) => (category === null ? Number.POSITIVE_INFINITY : rankOfCategory(category));
  return rank(one) < rank(other);
}

function lawKey({ code, article, part }: Law): string {
  return [code, article, part].join(" ");
}

/** What somebody is charged with or punished for: its words, its kind and its articles of law. */
export function chargeFact(source: ChargeSource | null, home: Frame, article: string): Fact<Charge> | null {
  const [first, ...rest] = source?.statements ?? [];
  if (source === null || first === undefined) return null;
  const gravest = rest.reduce((best, each) => (isGraver(each, best) ? each : best), first);
  const named = wordsOf(gravest);
  const words = named === null ? null : withoutMarks(named, article);
  const at = ({ start, end }: Span, rule: string): Evidence => ({
    start,
    end,
    basis: source.rule === null || source.rule === BESIDE ? basisWithin({ start, end }, home.passage) : "inherited",
    rule: source.rule ?? rule,
  });
  // Two frames of one passage may name the same article.
  const laws = [...new Map(source.statements.flatMap((each) => each.laws).map((law) => [law.start, law])).values()];
  const evidence = laws.map((mention) => at(mention, "article of law"));
  if (words !== null && laws.every(({ start }) => start !== words.start))
    evidence.unshift(at(words, gravest.formal ? "charge" : "act worded as a charge"));
  return {
    value: {
      text: words === null ? null : article.slice(words.start, words.end),
      category: gravest.category,
      law: [...new Map(source.statements.flatMap(({ known }) => known).map((law) => [lawKey(law), law])).values()],
    },
    evidence,
  };
}
