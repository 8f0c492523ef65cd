import type { ImpreciseDate } from "../../domain/impreciseDate.ts";
import type { Evidence, Fine, Term } from "../../domain/schema.ts";
import type { Status } from "../../domain/vocabulary.ts";
import type { Frame } from "../frames/Frame.ts";
import { less, times } from "../termArithmetic.ts";
import { type Circumstances, totalFrame } from "./Circumstances.ts";
import { decisiveFrame } from "./decisiveFrame.ts";
import { basisWithin, type Fact, factOf } from "./Fact.ts";
import type { Strand } from "./Strand.ts";
import { statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

const CONCLUDED = "concluded from the total";
/** Outcomes that have a length; a time in custody before a verdict is none. */
const WITH_TERM = new Set<Status>(["administrative-arrest", "imprisoned", "restricted-freedom", "other"]);
const SERVED = new Set<Status | null>(["imprisoned", "restricted-freedom"]);
/** Outcomes on the way to another: a total that tells how it ended goes before them. */
const STEPS = new Set<Status>(["detained", "under-investigation"]);

/** In a list the words of an outcome may stand in the head above the name. */
function ownOutcome(status: Status, { vaguePenalty, verb, passage }: Frame): Fact<Status> {
  const words = vaguePenalty ?? verb;
  return factOf(status, words, basisWithin(words, passage), "outcome verb");
}

/** The outcome, and the frame that tells it of this very victim. */
export function statusFact(strand: Strand): { fact: Fact<Status>; home: ToldFrame } | null {
  const home = decisiveFrame(strand.frames);
  if (home === null) return null;
  const own = statusOf(home);
  const total = totalFrame(strand);
  const whole = total === null ? null : statusOf(total);
  const ownFact = ownOutcome(own ?? "other", home);
  if (total === null || whole === null || (own !== null && !STEPS.has(own))) {
    const open = own === null && home.outcome.role === "patient" && !home.outcome.formal;
    return { fact: open ? { ...ownFact, value: "under-investigation" } : ownFact, home };
  }
  const evidence: Evidence[] = [
    ...ownFact.evidence,
    { start: total.verb.start, end: total.verb.end, basis: "inferred", rule: CONCLUDED },
  ];
  return { fact: { value: whole, evidence }, home };
}

/** Whoever is freed early was serving the term a court had given. */
function cutShort({ frames }: Strand, home: Frame): Fact<Term> | null {
  const penalty = frames.findLast((frame) => frame.term !== null && SERVED.has(statusOf(frame)));
  const term = penalty?.term ?? null;
  return term === null ? null : factOf(term.value.term, term, basisWithin(term, home.passage), "term served in part");
}

/** "halved his six years": a part of what was imposed. */
function timesWhole({ frames }: Strand, { change, passage, verb }: Frame): Fact<Term> | null {
  const factor = change?.times;
  if (factor === undefined) return null;
  const whole = change?.from ?? frames.find(({ term }) => term !== null)?.term ?? null;
  const left = whole === null ? null : times(whole.value.term, factor);
  if (whole === null || left === null) return null;
  const own = factOf(left, whole, "inferred", "so many times what it was");
  return {
    ...own,
    evidence: [...own.evidence, { ...verb, basis: basisWithin(verb, passage), rule: "how many times" }],
  };
}

/** "took seven months off his thirteen years": what was imposed less what was taken off. */
function whatIsLeft({ frames }: Strand, { change, passage }: Frame): Fact<Term> | null {
  const by = change?.by;
  if (by === undefined) return null;
  const whole = change?.from ?? frames.find(({ term }) => term !== null && term.start !== by.start)?.term ?? null;
  const left = whole === null ? null : less(whole.value.term, by.value.term);
  if (whole === null || left === null) return null;
  const own = factOf(left, whole, "inferred", "less what was taken off");
  return {
    ...own,
    evidence: [...own.evidence, { start: by.start, end: by.end, basis: basisWithin(by, passage), rule: "taken off" }],
  };
}

export function termFact(strand: Strand, status: Status, home: Frame): Fact<Term> | null {
  if (status === "released") return cutShort(strand, home);
  if (!WITH_TERM.has(status)) return null;
  const left = whatIsLeft(strand, home) ?? timesWhole(strand, home);
  if (left !== null) return left;
  const own = home.term ?? strand.frames.find(({ term, relative }) => term !== null && !relative)?.term ?? null;
  if (own !== null) return factOf(own.value.term, own, basisWithin(own, home.passage), "term");
  const total = totalFrame(strand)?.term ?? null;
  return total === null ? null : factOf(total.value.term, total, "inferred", CONCLUDED);
}

/** Money of one name, or of none, means that of the article's country; `null` where that is not known either. */
function inMoneyOf({ value }: NonNullable<Frame["fine"]>, country: string | null): Fine | null {
  const unit = value.byCountry?.[country ?? ""] ?? value.unit;
  return unit === null ? null : { amount: value.amount, unit };
}

export function fineFact(strand: Strand, home: Frame, country: string | null): Fact<Fine> | null {
  // "changed her fine to three years": what was replaced is no more.
  const isGone = home.change?.kind === "replaced" || home.change?.kind === "quashed";
  const others = isGone ? [] : strand.frames;
  const own = home.fine ?? others.find(({ fine }) => fine !== null)?.fine ?? null;
  const written = own ?? totalFrame(strand)?.fine ?? null;
  const whole = written === null ? null : inMoneyOf(written, country);
  const sum = whole === null ? null : { ...whole, amount: whole.amount * (home.change?.times ?? 1) };
  if (written === null || sum === null) return null;
  return own === null
    ? factOf(sum, written, "inferred", CONCLUDED)
    : factOf(sum, own, basisWithin(own, home.passage), "fine");
}

/** The act an outcome is about, with its date where the article gives one. */
export function triggerFact(
  strand: Strand,
  home: Frame,
  { calendar }: Circumstances,
): Fact<{ text: string; date: ImpreciseDate | null }> | null {
  const frame = strand.frames.find(({ reason }) => reason !== null && !reason.formal);
  const reason = frame?.reason ?? null;
  if (reason === null) return null;
  const dated = reason.date === null ? null : calendar.dateOf(reason.date);
  const evidence: Evidence[] = [
    { start: reason.start, end: reason.end, basis: basisWithin(reason, home.passage), rule: "act" },
    ...(dated?.date.evidence ?? []).map((each) => ({ ...each, basis: basisWithin(each, home.passage) })),
    ...(dated?.year ?? []),
  ];
  return { value: { text: reason.text, date: dated?.date.value ?? null }, evidence };
}
