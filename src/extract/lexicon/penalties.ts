import type { Status } from "../../domain/vocabulary.ts";

/** Words that stand for an outcome in a list, where no verb says it; tried in this order. */
export const listedOutcomes: readonly (readonly [RegExp, Status])[] = [
  [/\bacquitted\b/iu, "acquitted"],
  [/\b(?:custody|remand(?:ed)?|pre-?trial|investigating court|sanctioned)\b/iu, "pretrial-detention"],
  [/\bhouse arrest\b/iu, "house-arrest"],
  [/\b(?:suspended|restrict(?:ion|ed)|probation|conditional)\b/iu, "restricted-freedom"],
  [/\bcompulsory (?:psychiatric )?treatment\b/iu, "forced-psychiatric"],
  [/\bwarning\b/iu, "warned"],
];
