import type { Term } from "../../domain/schema.ts";
import { termInSeconds } from "../../domain/term.ts";
import type { Status } from "../../domain/vocabulary.ts";
import type { Frame } from "../frames/Frame.ts";
import { LONGEST_ADMINISTRATIVE_ARREST } from "../lexicon/outcomes.ts";

/** From the mildest to the gravest; of several outcomes in one proceeding the gravest stands. */
const GRAVITY: readonly (Status | null)[] = [
  null,
  "other",
  "detained",
  "warned",
  "under-investigation",
  "fined",
  "house-arrest",
  "pretrial-detention",
  "administrative-arrest",
  "restricted-freedom",
  "forced-psychiatric",
  "imprisoned",
];

function isShort({ term }: Frame): boolean {
  if (term === null || term.value.term.years || term.value.term.months) return false;
  return termInSeconds(term.value.term) <= LONGEST_ADMINISTRATIVE_ARREST * 86_400;
}

/** Hours are how long the police held somebody, not what a court gave. */
function isHoursOnly(term: Term): boolean {
  return Object.keys(term).join() === "hours";
}

/** "arrested for two months": nobody is punished by arrest for so long, and a court that orders it awaits the trial. */
function isCustody({ outcome, term }: Frame): boolean {
  return outcome.status === "detained" && term?.value.kind === null && (term.value.term.months ?? 0) > 0;
}

/** "15 days in jail" is administrative arrest: a court cannot imprison for days. */
function kindOfTerm(frame: Frame, { value: { kind } }: NonNullable<Frame["term"]>): Status {
  if (kind !== null && kind !== "imprisoned") return kind;
  return isShort(frame) ? "administrative-arrest" : "imprisoned";
}

/** The outcome a frame states by itself; `null` where its verb says only that there was one. */
export function statusOf(frame: Frame): Status | null {
  const { outcome, term, fine } = frame;
  // "was punished with 50 MCI": the verb says that there was a penalty, and the sum or the term which.
  const isOpen = outcome.role === "recipient" || (outcome.status === null && outcome.formal && !outcome.accusation);
  const isPenalty = isOpen || outcome.status === "imprisoned" || outcome.status === "detained";
  const isNamed = outcome.role === "recipient" && outcome.status !== null && outcome.status !== "imprisoned";
  if (isNamed) return outcome.status;
  if (isCustody(frame)) return "pretrial-detention";
  if (term !== null && isPenalty && !isHoursOnly(term.value.term)) return kindOfTerm(frame, term);
  if (isOpen && fine !== null) return "fined";
  if (outcome.role === "recipient" && frame.vaguePenalty?.isWarning) return "warned";
  return outcome.status;
}

/** Whether a frame says what became of somebody, or at least that there was a penalty. */
export function tellsOutcome(frame: Frame): boolean {
  return statusOf(frame) !== null || frame.vaguePenalty !== null;
}

/** Rank of an outcome among all; -1 for one that ends a proceeding and is ranked by its order instead. */
function gravityOf(status: Status | null): number {
  return GRAVITY.indexOf(status);
}

/** "was sentenced", and no word of how long or to what. */
export function isUnsaid({ outcome, term, fine }: Frame): boolean {
  return outcome.unsaid === true && term === null && fine === null;
}

/** "320 hours of compulsory works", "determined expulsion for N.": what a court has given for the charge. */
function isGiven(frame: Frame): boolean {
  return statusOf(frame) === "other" && (frame.term !== null || frame.outcome.role === "recipient");
}

/** A penalty of unknown kind is more than a detention and less than any penalty that is named. */
function rankOf(frame: Frame): number {
  if (isUnsaid(frame) || isGiven(frame)) return gravityOf("fined") - 0.5;
  // "They are suspected of hooliganism": less than that they are held for it.
  if (frame.outcome.accusation && statusOf(frame) === "under-investigation") return gravityOf("detained") - 0.5;
  return Math.max(
    gravityOf(statusOf(frame)),
    frame.vaguePenalty === null || frame.vaguePenalty.isWarning ? 0 : gravityOf("fined") - 0.5,
  );
}

/** The frame with the gravest outcome; of several the first. */
export function gravestOf<Told extends Frame>(frames: readonly Told[]): Told | null {
  return frames.reduce<Told | null>(
    (gravest, frame) => (gravest === null || rankOf(frame) > rankOf(gravest) ? frame : gravest),
    null,
  );
}
