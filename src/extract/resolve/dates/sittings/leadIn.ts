import { causeWords, reportingVerbs } from "../../../lexicon/reporting.ts";
import { courtSigns } from "../../../lexicon/sittings.ts";
import type { Read } from "../../../stage3Mentions.ts";
import type { Token } from "../../../token.ts";
import { has } from "./has.ts";
import { isDate } from "./isDate.ts";
import type { Sitting } from "./Sitting.ts";
import { tellsOtherStep } from "./tellsOtherStep.ts";

/** How many tokens before a date a speaker may stand whose words it dates. */
const SPEAKER_REACH = 4;
const FOR = new Set(["for"]);
const SEIZED = new Set(["detained", "arrested", "custody", "seized"]);

/** "A court in Minsk on Friday sentenced four people": what the lead says of the whole story. */
function leadSubjectOf(tokens: readonly Token[], date: number): Sitting["of"] | null {
  const isSaid = has(tokens.slice(Math.max(0, date - SPEAKER_REACH), date), reportingVerbs);
  if (isSaid || tellsOtherStep(tokens.slice(0, date))) return null;
  const comma = tokens.slice(0, date).findLastIndex(({ text }) => text === ",");
  // "after a rally on 5 May", "for a post of 5 May": the day of a cause.
  if (has(tokens.slice(comma + 1, date), causeWords) || has(tokens.slice(comma + 1, date), FOR)) return null;
  if (has(tokens, courtSigns)) return "court";
  return has(tokens, SEIZED) ? "custody" : null;
}

/** What the first passage of an article dates: the story all others tell of. */
export function leadIn({ passage, tokens, sightings }: Read): Sitting | null {
  const found = sightings.find(isDate);
  if (found?.mention.kind !== "date") return null;
  const of = leadSubjectOf(tokens, found.from);
  return of === null ? null : { passage, mention: found.mention, of, opens: false, closes: false };
}
