import { courtSigns, trialNouns } from "../../lexicon/sittings.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { dateLineOf } from "./articleDay.ts";
import type { Calendar, DatedFact } from "./Calendar.ts";
import { tellsOtherStep } from "./sittings/tellsOtherStep.ts";

/** The one day of which a paragraph speaks, and the passage that names it first. */
export interface OnlyDay {
  mention: MentionOf<"date">;
  dated: DatedFact;
  index: number;
  /** The passage speaks of a court. */
  isOfCourt: boolean;
}

/** An ISO day, its year known or not. */
const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;

function datesOf({ sightings }: Read): MentionOf<"date">[] {
  return sightings.flatMap(({ mention }) => (mention.kind === "date" && !mention.value.isBeside ? [mention] : []));
}

/** "The trial began on 12 March" tells no day on which anything was ruled; "the judges began to hear them" does. */
function speaksOfCourt({ tokens }: Read): boolean {
  const isOfTrial = tokens.some(({ lower }) => trialNouns.has(lower));
  return tokens.some(({ lower }) => courtSigns.has(lower)) && !(isOfTrial && tellsOtherStep(tokens));
}

/** The only day of each paragraph that speaks of one day and of no other time, by the number of the paragraph. */
export function onlyDays(reads: readonly Read[], calendar: Calendar): ReadonlyMap<number, OnlyDay> {
  const ownLine = dateLineOf(reads)?.mention.start ?? -1;
  const days = new Map<number, OnlyDay | null>();
  for (const read of reads) {
    const { paragraph, index, kind } = read.passage;
    if (kind !== "body") continue;
    for (const mention of datesOf(read)) {
      const dated = calendar.dateOf(mention);
      const known = days.get(paragraph);
      const isSame = known === undefined || known?.dated.date.value === dated?.date.value;
      const isDay = dated !== null && mention.start !== ownLine && DAY.test(dated.date.value) && isSame;
      days.set(paragraph, isDay ? (known ?? { mention, dated, index, isOfCourt: speaksOfCourt(read) }) : null);
    }
  }
  return new Map([...days].flatMap(([paragraph, only]) => (only === null ? [] : [[paragraph, only] as const])));
}
