import type { Status } from "../../domain/vocabulary.ts";

/** Part of a day, behind the verb by which somebody spends it: "spent the night", "spent five hours". */
export const nightsSpent =
  /^(?:(?:the|a|one|last|that|two|three|several|another|sleepless|entire|whole) ){1,3}(?:nights?|weekend)\b/u;
export const hoursSpent =
  /^(?:(?:about|around|almost|nearly|over|more|less|than|at|least|some|the|a|an|few|several|half|entire|whole|rest|of|good) ){0,4}(?:(?:\d{1,2}|[\p{L}-]+) )?(?:hours?|day|evening|afternoon|morning)\b/u;

/** Where whoever spends it is held. */
export const heldIn =
  /\b(?:in|at|inside) (?:[\p{L}\d№.'-]+ ){0,5}(?:cell|cells|police (?:station|department|van|bus|car|custody)|precinct|rovd|ruvd|uvd|ovd|govd|police|station house|detention (?:centre|center|facility)|custody|isolator|ivs|lock-?up|avtozak|holding (?:cell|room)|knb|kgb|gknb|bullpen|monkey house)\b/u;

/** An hour at which whoever was kept is let go the same day: "kept till midnight", "kept for three hours". */
export const keptUntil =
  /^(?:[\p{L}-]+ ){0,4}?(?:(?:until|till) (?:[\p{L}\d:.-]+ ){0,3}?(?:midnight|morning|evening|night|nightfall|dark|dawn|noon|lunch|midday|dusk|o'clock|a\.m|p\.m|\d{1,2}(?::\d\d|\.\d\d)?)|for (?:[\p{L}\d-]+ ){1,4}?hours?)\b/u;

/** Where somebody is kept by no police. */
export const elsewhereKept =
  /\b(?:work|school|hospital|clinic|office|rehearsals?|studio|home|bed|party|waiting|busy|awake|company)\b/u;

/** Who waits or works at the police is not held there. */
export const busyThere = /\b(?:waiting|interview\p{L}*|reporting|visiting|working|on duty)\b/u;

/** A time that is counted from now, or up to now: "the last five months", "the coming weeks". */
export const stretches =
  /\b(?:the|his|her|their) (?:last|past|next|coming|following|first|previous|preceding) (?:[\p{L}\d-]+ ){0,3}(?:days?|weeks?|months?|years?)\b/u;
/** What such a time is where it is spent. */
export const stretchesIn: Readonly<Record<string, Status>> = {
  pretrial: "pretrial-detention",
  isolator: "pretrial-detention",
  house: "house-arrest",
};
