import type { Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { statusOf } from "../status.ts";

/** What courts give: one session hands out several kinds, on one day. */
const PENALTIES = new Set<Status | null>([
  "administrative-arrest",
  "fined",
  "imprisoned",
  "restricted-freedom",
  "warned",
  "acquitted",
  "forced-psychiatric",
]);
const MEASURES = new Set<Status | null>(["pretrial-detention", "house-arrest"]);
/** What follows a detention within hours or days, so that one sentence tells both of one day. */
const QUICK = new Set<Status | null>(["administrative-arrest", "fined", "warned", "released", "under-investigation"]);

/** Convicting and sentencing are one ruling. */
function isVerdict(frame: Frame): boolean {
  return statusOf(frame) === null && (frame.outcome.formal || frame.vaguePenalty !== null);
}

export function isOfCourt(frame: Frame): boolean {
  const status = statusOf(frame);
  const isGiven = status === null && frame.outcome.role === "recipient";
  return PENALTIES.has(status) || MEASURES.has(status) || isVerdict(frame) || isGiven;
}

export function isOfCustody(frame: Frame): boolean {
  return statusOf(frame) === "detained";
}

/** Two tellings of one outcome, or two outcomes of one ruling. */
export function isSameKind(a: Frame, b: Frame): boolean {
  const isPenalty = (frame: Frame) => PENALTIES.has(statusOf(frame)) || isVerdict(frame);
  return statusOf(a) === statusOf(b) || (isPenalty(a) && isPenalty(b));
}

/** Outcomes of which one passage or paragraph tells as of one day. */
export function isSameStage(a: Frame, b: Frame): boolean {
  return isSameKind(a, b) || (isOfCourt(a) && isOfCourt(b));
}

/** "has been in custody since January": how somebody was held until his verdict. */
export function isStateBefore(state: Frame, outcome: Frame): boolean {
  return state.outcome.role === "holder" && MEASURES.has(statusOf(state)) && !MEASURES.has(statusOf(outcome));
}

/** Whether an outcome may follow its detention on the same day. */
export function isQuick(frame: Frame): boolean {
  return QUICK.has(statusOf(frame));
}

/** "was brought before a judge": what comes of it, other words say. */
function isBroughtToCourt({ outcome, vaguePenalty }: Frame): boolean {
  return outcome.status === null && outcome.role === "patient" && !outcome.formal && vaguePenalty === null;
}

/** "was detained on 15 October and arrested for 15 days", "was brought before a judge on 20 May and fined". */
export function followsAtOnce(before: Frame, outcome: Frame): boolean {
  return (isOfCustody(before) && QUICK.has(statusOf(outcome))) || (isBroughtToCourt(before) && isOfCourt(outcome));
}
