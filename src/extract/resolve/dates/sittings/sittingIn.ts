import {
  accusedWords,
  announcingVerbs,
  courtWords,
  occurringVerbs,
  sittingNouns,
  trialNouns,
  verdictVerbs,
} from "../../../lexicon/sittings.ts";
import type { Read } from "../../../stage3Mentions.ts";
import type { Token } from "../../../token.ts";
import { finiteVerbs } from "./finiteVerbs.ts";
import { has } from "./has.ts";
import { isDate } from "./isDate.ts";
import { lastStatement, ownWords, withoutAsides } from "./ownWords.ts";
import type { Sitting } from "./Sitting.ts";
import { subjectOf } from "./subjectOf.ts";
import { tellsOtherStep } from "./tellsOtherStep.ts";

/** How many words behind the court its verdict stands. */
const VERDICT_REACH = 4;

/** "On 19 September the city court convicted four of the six": a verdict on people not named. */
function isVerdictOnSome({ tokens, sightings }: Read): boolean {
  if (sightings.some(({ mention }) => mention.kind === "person") || tellsOtherStep(tokens)) return false;
  const court = tokens.findIndex(({ lower }) => courtWords.has(lower));
  return court >= 0 && tokens.slice(court + 1, court + 1 + VERDICT_REACH).some(({ lower }) => verdictVerbs.has(lower));
}

/** "delivered its judgment on those accused of torture in January": the day of what they are said to have done. */
function isOfAccused(before: readonly Token[]): boolean {
  const last = (words: ReadonlySet<string>) => before.findLastIndex(({ lower }) => words.has(lower));
  return last(accusedWords) > Math.max(last(occurringVerbs), last(sittingNouns));
}

/** How many tokens behind its day a court may say that it rules. */
const RULING_REACH = 9;

/** "Osh City Court on Wednesday delivered its judgment on three policemen", "On 12 May the judges gave their verdict". */
function rulesBehind(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens.slice(to, to + RULING_REACH);
  const noun = behind.findIndex(({ lower }) => sittingNouns.has(lower));
  const own = behind.slice(0, Math.max(noun, 0));
  const near = [...tokens.slice(Math.max(0, from - RULING_REACH), from), ...own];
  return has(own, announcingVerbs) && has(near, courtWords) && !tellsOtherStep(near);
}

/** "The hearing on Thursday was closed to the public": the day of the only sitting that is told of. */
function isSittingOn(tokens: readonly Token[], from: number, to: number): boolean {
  const [noun, which] = [tokens[from - 2]?.lower ?? "", tokens[from - 3]?.lower ?? ""];
  if (tokens[from - 1]?.lower !== "on" || !trialNouns.has(noun) || !["the", "closed", "short"].includes(which))
    return false;
  return !tellsOtherStep(tokens.slice(to, to + RULING_REACH));
}

/** What a passage of the body dates that may name nobody; `null` where it dates no ruling or detention. */
export function sittingIn(read: Read, edges: Pick<Sitting, "opens" | "closes">): Sitting | null {
  const { passage, tokens, sightings } = read;
  if (passage.kind !== "body") return null;
  const people = sightings.filter(({ mention }) => mention.kind === "person" || mention.kind === "group");
  const isOfOthers = people.some(({ from }) => !courtWords.has(tokens[from - 1]?.lower ?? ""));
  const isVerbless = !has(tokens, finiteVerbs) && !isOfOthers;
  const dates = sightings.filter(({ mention }) => mention.kind === "date");
  for (const [at, sighting] of dates.entries()) {
    if (!isDate(sighting)) continue;
    const { mention, from } = sighting;
    const before = withoutAsides(tokens.slice(0, from));
    const of =
      subjectOf(before, withoutAsides(ownWords(tokens, dates[at - 1], from)), isVerbless) ??
      subjectOf(lastStatement(before), lastStatement(before), false);
    const told = isOfAccused(before) ? null : of;
    const isOfCourt = rulesBehind(tokens, from, sighting.to) || isSittingOn(tokens, from, sighting.to);
    const found = told ?? (isOfCourt ? "court" : null);
    if (found !== null && mention.kind === "date") return { passage, mention, of: found, ...edges };
  }
  const only = dates.find(isDate)?.mention;
  const isVerdict = only?.kind === "date" && dates.length === 1 && isVerdictOnSome(read);
  return isVerdict ? { passage, mention: only, of: "court", ...edges } : null;
}
