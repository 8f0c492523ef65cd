import type { Status } from "../../domain/vocabulary.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Frame } from "./Frame.ts";

/** How many passages before it may tell that somebody was held. */
const REACH = 4;
const HELD = new Set<Status | null>([
  "detained",
  "pretrial-detention",
  "house-arrest",
  "administrative-arrest",
  "imprisoned",
  "forced-psychiatric",
]);

interface Telling {
  frames: readonly Frame[];
}

/** A pardon of nobody who is named yet says as well that people were held. */
const FREEING = /\b(?:pardon\p{L}*|amnest\p{L}*|prisoners?|detainees?|released|let out|clemency)\b/iu;

function isOfHeld({ outcome, term }: Frame): boolean {
  return !outcome.ofHeld && (HELD.has(outcome.status) || term !== null);
}

/** Whether the words from the beginning of one passage to the end of another speak of prisoners. */
function speaksOfHeld(article: string, passages: readonly Passage[]): boolean {
  return FREEING.test(article.slice(passages[0]?.start ?? 0, passages.at(-1)?.end ?? 0));
}

/** "was home for supper" tells something only of those whom the words before, or beside it, say to have been held. */
export function withoutMereHomecomings<Told extends Telling>(
  article: string,
  told: readonly Told[],
  passages: readonly Passage[],
): Told[] {
  return told.map((each, at) => {
    if (!each.frames.some(({ outcome }) => outcome.ofHeld)) return each;
    const from = Math.max(0, at - REACH);
    const isHeld =
      told.slice(from, at + 1).some(({ frames }) => frames.some(isOfHeld)) ||
      speaksOfHeld(article, passages.slice(0, at + 1));
    return isHeld ? each : { ...each, frames: each.frames.filter(({ outcome }) => !outcome.ofHeld) };
  });
}
