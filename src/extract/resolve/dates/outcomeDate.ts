import { anotherTime, earlierVerb, newMatter, tellsBeside } from "../../lexicon/sittings.ts";
import type { Circumstances } from "../Circumstances.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import type { ToldFrame } from "../Telling.ts";
import type { DatedFact } from "./Calendar.ts";
import { ofDateLine, ofLine, ofLoneDay, ofOnlyDay, ofParagraph, ofSection, ofUnclaimedDay } from "./daysOfHeads.ts";
import { before, inPassage, ofDetention, withinHours } from "./daysOfOthers.ts";
import { ofLead, ofPointing, ofSitting, ofSittingBehind } from "./daysOfSittings.ts";
import { isOfDateline, isUnderDateline, isVague, ofTotal, own, retold, withinHead } from "./ownDays.ts";
import type { Sought } from "./Sought.ts";

/** Told as having been before, anew, or beside: no day around it is its own. */
function isApart(sought: Sought): boolean {
  const { telling, relative, listed, passage, verb } = sought.home;
  if (listed) return false;
  const isEarlier = earlierVerb.test(sought.article.slice(Math.max(passage.start, verb.start - 12), verb.end));
  // "was let out again" ends what was told before.
  const isAnother =
    statusOf(sought.home) !== "released" &&
    anotherTime.test(sought.article.slice(verb.start, Math.min(passage.end, verb.end + 30)));
  // "N., who was fined, …" is told beside; "N., who works there, was fined" is not.
  const isBeside = relative && tellsBeside.test(sought.article.slice(passage.start, verb.start));
  return isBeside || isEarlier || telling.past !== null || isAnother;
}

/** A new matter begins: only what stands behind it, up to the next, is of it. */
function opensMatter(sought: Sought): boolean {
  const { listed, passage } = sought.home;
  return !listed && newMatter.test(sought.article.slice(passage.start, passage.end));
}

/** What the passages around it tell, the nearest and surest first. */
function fromAround(sought: Sought): DatedFact | null {
  if (isApart(sought)) return ofLine(sought) ?? ofSittingBehind(sought) ?? ofUnclaimedDay(sought);
  if (opensMatter(sought)) return ofLine(sought) ?? inPassage(sought) ?? withinHours(sought) ?? ofSitting(sought, 0);
  return (
    ofDetention(sought) ??
    ofLine(sought) ??
    withinHours(sought) ??
    inPassage(sought) ??
    ofSitting(sought, 0) ??
    ofParagraph(sought) ??
    before(sought) ??
    ofSitting(sought, 1) ??
    ofSitting(sought, -1) ??
    ofLead(sought) ??
    ofSection(sought) ??
    ofOnlyDay(sought) ??
    ofLoneDay(sought) ??
    ofDateLine(sought)
  );
}

/**
 * The day of the outcome a frame tells: its own clause's, that of another telling, of the total, of the line, of the
 * passages around it, of the ruling, of the heading; in this order. `null` where the article gives none.
 */
export function outcomeDate(strand: Strand, home: ToldFrame, article: string, around: Circumstances): DatedFact | null {
  const sought: Sought = { strand, home, article, around };
  // When the article was written is told of everything beneath it: only where nothing else is.
  const written = isUnderDateline(sought) ? own(sought) : null;
  const stated = withinHead(sought) ?? (written === null ? own(sought) : null) ?? ofPointing(sought);
  const told = retold(sought, isOfDateline(sought) ? null : stated) ?? stated ?? ofTotal(sought);
  if (told !== null || strand.background) return told ?? written;
  // A day nobody can name ("last week") is not that of the passages around.
  if (written === null && isVague(sought)) return null;
  return fromAround(sought) ?? written;
}
