import { extentOf } from "../../../domain/impreciseDate.ts";
import type { Frame } from "../../frames/Frame.ts";
import { anotherTime, earlierVerb, hoursOnly, laterWords, newMatter, tellsBeside } from "../../lexicon/sittings.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";
import { type Circumstances, FROM_TOTAL, totalFrame } from "../Circumstances.ts";
import { daysApart } from "../daysApart.ts";
import { basisWithin, carried } from "../Fact.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import type { ToldFrame } from "../Telling.ts";
import type { DatedFact } from "./Calendar.ts";
import type { Sitting } from "./sittings.ts";
import { followsAtOnce, isOfCourt, isOfCustody, isQuick, isSameKind, isSameStage } from "./stage.ts";

const FROM_HEAD = "from the head above";
const FROM_RETELLING = "told elsewhere of the same outcome";
const FROM_SITTING = "told of the ruling in a passage of its own";
const FROM_PARAGRAPH = "from the day its paragraph goes on from";
const FROM_ONLY_DAY = "the only day its paragraph names";
const FROM_BEFORE = "carried over from the passages before";

/** How many paragraphs back a day may come from. */
const REACH = 5;
/** So many days before the lead is another part of the story. */
const LONG_BEFORE = 60;
/** How far the day of the lead reaches. */
const LEAD_REACH = 8;

/** Finds the day of one outcome. */
class Search {
  readonly #strand: Strand;
  readonly #home: ToldFrame;
  readonly #article: string;
  readonly #around: Circumstances;

  constructor(strand: Strand, home: ToldFrame, article: string, around: Circumstances) {
    this.#strand = strand;
    this.#home = home;
    this.#article = article;
    this.#around = around;
  }

  #dayOf({ date }: Frame): DatedFact | null {
    return date === null ? null : this.#around.calendar.dateOf(date);
  }

  /** In its own clause; in a list, at the head it stands under. */
  own(): DatedFact | null {
    const { date, passage } = this.#home;
    const dated = this.#dayOf(this.#home);
    if (date === null || dated === null) return null;
    return basisWithin(date, passage) === "stated" ? dated : lent(dated, FROM_HEAD);
  }

  /** "ALMATY, Oct. 18 (Agency) – A court has jailed": when somebody wrote, unless nothing else is said. */
  isOfDateline({ date }: Frame = this.#home): boolean {
    return date !== null && date.start === this.#around.dateLine?.mention.start;
  }

  /** Under a heading with the day of a report its prose may tell the day of the outcome. */
  withinHead(): DatedFact | null {
    const { date, passage, listed } = this.#home;
    const isFromHead = date !== null && !listed && basisWithin(date, passage) !== "stated";
    return isFromHead ? this.ofParagraph() : null;
  }

  /** "Police took N. away on 5 May. He was let go after questioning": of the day of the detention told right before. */
  ofDetention(): DatedFact | null {
    const home = this.#home;
    const before = this.#strand.frames.findLast(({ verb }) => verb.start < home.verb.start);
    if (before === undefined || before.passage.paragraph !== home.passage.paragraph) return null;
    const between = this.#article.slice(before.verb.end, home.passage.end);
    if (statusOf(home) !== "released" || !isOfCustody(before) || laterWords.test(between)) return null;
    const dated = this.#dayOf(before);
    return dated === null ? null : lent(dated, FROM_BEFORE);
  }

  /** "last week", "on Friday" of an article nobody can date: a time of its own that is not known. */
  isVague(): boolean {
    const { date } = this.#home;
    return date !== null && !(date.value.counted?.from === "event" && date.value.counted.days === 0);
  }

  /** Lead and details tell one outcome; a day told more exactly elsewhere goes before a month. */
  retold(own: DatedFact | null): DatedFact | null {
    const home = this.#home;
    const distance = (frame: Frame) => Math.abs(frame.verb.start - home.verb.start);
    const found = this.#strand.frames
      .filter((frame) => frame !== home && isSameKind(frame, home) && frame.telling.before === home.telling.before)
      .sort((a, b) => distance(a) - distance(b))
      .flatMap((frame) => this.#dayOf(frame) ?? [])
      .find(({ date }) => own === null || isWithin(date.value, own.date.value));
    return found === undefined ? null : lent(found, FROM_RETELLING);
  }

  ofTotal(): DatedFact | null {
    const total = totalFrame(this.#strand);
    const dated = total === null ? null : this.#dayOf(total);
    return dated === null ? null : lent(dated, FROM_TOTAL);
  }

  /** A report of one day: whoever was detained on it was let go or judged on it too. */
  #isOfToday({ of, mention }: Sitting): boolean {
    const { calendar } = this.#around;
    const day = calendar.dateOf(mention)?.date.value;
    return of === "custody" && isQuick(this.#home) && day !== undefined && day === calendar.now?.date.value;
  }

  /** It says that it was in another town, or where those it counts were. */
  #isElsewhere(frame: Frame): boolean {
    const { setting } = this.#around;
    const idOf = ({ place }: Frame) => (place === null ? null : (setting.placeOf(place)?.id ?? null));
    const [own, other] = [idOf(this.#home), idOf(frame)];
    return frame.shares.length > 0 || (own !== null && other !== null && own !== other);
  }

  /** A frame that says where or when something else happened lends nothing. A total lends only to those it counts. */
  #mayLend(frame: Frame): boolean {
    const { background } = this.#around;
    // The lead counts those the rest of the article names, and is background for that alone.
    const isAside = background.has(frame) && frame.passage.index !== this.#around.sittings.lead?.passage.index;
    return !(frame.relative || frame.listed || isAside || isOfYear(frame) || this.#isElsewhere(frame));
  }

  /** "was detained on 15 October and arrested for 15 days"; "A was jailed and B fined on 15 October". */
  inPassage(): DatedFact | null {
    const home = this.#home;
    for (let at = countBefore(this.#around.frames, home.verb.start) - 1; at >= 0; at--) {
      const frame = this.#around.frames[at];
      if (frame === undefined || frame.passage.index !== home.passage.index || frame.listed) return null;
      const between = this.#article.slice(frame.verb.end, home.verb.start);
      const dated = this.#dayOf(frame);
      if (dated === null || this.#around.background.has(frame) || laterWords.test(between)) continue;
      if (isSameStage(frame, home) || followsAtOnce(frame, home)) return lent(dated, FROM_BEFORE);
    }
    return null;
  }

  /** "freed within the hour", "let go after two hours": on the day of the detention. */
  withinHours(): DatedFact | null {
    const home = this.#home;
    if (!isQuick(home) || !hoursOnly.test(this.#article.slice(home.passage.start, home.passage.end))) return null;
    const before = this.#around.frames.slice(0, countBefore(this.#around.frames, home.verb.start));
    const taking = before.findLast((frame) => isOfCustody(frame) && frame.date !== null && !frame.relative);
    if (taking === undefined || home.passage.paragraph - taking.passage.paragraph > 1) return null;
    const dated = this.#dayOf(taking);
    return dated === null ? null : lent(dated, FROM_BEFORE);
  }

  /** "The ruling was made on 5 February": in its paragraph, at the head of the one behind it, or in the lead before it. */
  ofSitting(reach: -1 | 0 | 1): DatedFact | null {
    const { passage } = this.#home;
    const of = this.#sittingKind();
    // What the paragraph behind the lead says of the ruling it says of the lead.
    const { leading } = this.#around.sittings;
    const isLead = leading === passage.paragraph || (reach < 0 && leading === passage.paragraph + reach);
    const near = (this.#around.sittings.at.get(passage.paragraph + reach) ?? [])
      .filter(({ opens, closes }) => reach === 0 || opens || isLead || (reach < 0 && closes))
      .filter((sitting) => sitting.of === of || pointsTo(sitting, passage))
      .filter((sitting) => this.#around.days[sitting.passage.index]?.since === this.#around.days[passage.index]?.since)
      .sort((a, b) => Math.abs(a.passage.index - passage.index) - Math.abs(b.passage.index - passage.index));
    const [nearest] = near;
    const dated = nearest === undefined ? null : this.#around.calendar.dateOf(nearest.mention);
    return dated === null ? null : lent(dated, FROM_SITTING);
  }

  /** "It became known that N. had been jailed. A court tried him on 5 May." */
  ofSittingBehind(): DatedFact | null {
    const { passage } = this.#home;
    const next = (this.#around.sittings.at.get(passage.paragraph) ?? []).find(
      (sitting) => sitting.passage.index === passage.index + 1 && sitting.of === this.#sittingKind(),
    );
    const dated = next === undefined ? null : this.#around.calendar.dateOf(next.mention);
    return dated === null ? null : lent(dated, FROM_SITTING);
  }

  #sittingKind(): "court" | "custody" | null {
    if (statusOf(this.#home) === "released" || isOfCourt(this.#home)) return "court";
    return isOfCustody(this.#home) ? "custody" : null;
  }

  /** What the lead says of the whole story, up to where another matter begins. */
  ofLead(): DatedFact | null {
    const { lead } = this.#around.sittings;
    const { passage } = this.#home;
    if (lead === null || !(lead.of === this.#sittingKind() || this.#isOfToday(lead))) return null;
    if (passage.index === lead.passage.index) return null;
    const isWritten = lead.mention.start === this.#around.dateLine?.mention.start;
    if (isWritten && !isOfCourt(this.#home)) return null;
    if (passage.paragraph - lead.passage.paragraph > LEAD_REACH) return null;
    const isApart = this.#around.days[lead.passage.index]?.matter !== this.#around.days[passage.index]?.matter;
    // "also" goes on from the lead, even behind a heading.
    if (isApart && !/\balso\b/iu.test(this.#article.slice(passage.start, passage.end))) return null;
    // A total that says where its people are, or an outcome elsewhere, dates nobody else.
    const told = this.#around.frames.slice(0, countBefore(this.#around.frames, lead.passage.end));
    if (told.some((frame) => frame.passage.index === lead.passage.index && this.#isElsewhere(frame))) return null;
    const dated = this.#around.calendar.dateOf(lead.mention);
    return dated === null ? null : lent(dated, FROM_BEFORE);
  }

  ofLine(): DatedFact | null {
    const line = this.#around.days[this.#home.passage.index]?.line ?? null;
    return line === null ? null : lent(line, FROM_HEAD);
  }

  /** The day of a court is that of what a court gives; what the police do, or whoever warns, may follow from anything. */
  ofParagraph(): DatedFact | null {
    const { told, heard } = this.#around.days[this.#home.passage.index] ?? { told: null, heard: null };
    const day = isOfCourt(this.#home) && statusOf(this.#home) !== "warned" ? heard : told;
    return day === null ? null : lent(day, FROM_PARAGRAPH);
  }

  ofSection(): DatedFact | null {
    const section = this.#around.days[this.#home.passage.index]?.section ?? null;
    return section === null ? null : lent(section, FROM_HEAD);
  }

  /** The only day its paragraph names before; of a day beside the outcome, grammar has decided. */
  ofOnlyDay(): DatedFact | null {
    const { paragraph, index, start, end } = this.#home.passage;
    if (laterWords.test(this.#article.slice(start, end))) return null;
    const only = this.#around.onlyDays.get(paragraph);
    if (only === undefined || only.index >= index || this.#isOfOther(only.mention)) return null;
    // "He posted a video. That was on 5 May. He was fined.": what a court gives is not of the day of an act.
    if (isOfCourt(this.#home) && !only.isOfCourt) return null;
    return lent(only.dated, FROM_ONLY_DAY);
  }

  /** It is told of an act, or of a step of the case that the outcome does not follow from at once. */
  #isOfOther({ start }: MentionOf<"date">): boolean {
    const home = this.#home;
    const { frames } = this.#around;
    if (frames.some(({ reason }) => reason?.date?.start === start)) return true;
    const own = frames.filter(({ date }) => date?.start === start);
    return own.length > 0 && !own.some((frame) => isSameStage(frame, home) || followsAtOnce(frame, home));
  }

  /** The nearest earlier outcome of the same kind, back to where the matter begins. */
  before(): DatedFact | null {
    const home = this.#home;
    const since = this.#around.days[home.passage.index]?.since ?? 0;
    for (let at = countBefore(this.#around.frames, home.verb.start) - 1; at >= 0; at--) {
      const frame = this.#around.frames[at];
      if (frame === undefined || frame.passage.index < since) return null;
      if (home.passage.paragraph - frame.passage.paragraph > REACH) return null;
      if (frame.date === null || frame.passage.index === home.passage.index || this.isOfDateline(frame)) continue;
      const isNear = frame.passage.paragraph === home.passage.paragraph;
      if (!(isNear ? isSameStage(frame, home) : isSameKind(frame, home)) || !this.#mayLend(frame)) continue;
      const dated = this.#dayOf(frame);
      // A month is that of one case; of a session the day is told.
      if (dated === null || (!isNear && (dated.date.value.length < 10 || this.#isLongBeforeLead(dated)))) return null;
      return lent(dated, FROM_BEFORE);
    }
    return null;
  }

  /** "He was first detained in December": the lead says when the story is that goes on behind a look back, up to the next heading. */
  #isLongBeforeLead({ date }: DatedFact): boolean {
    const { calendar, sittings, days } = this.#around;
    const { lead } = sittings;
    const since = days[this.#home.passage.index]?.since ?? 0;
    const told = lead === null || since > lead.passage.index ? null : calendar.dateOf(lead.mention);
    const gap = told === null ? null : daysApart(date.value, told.date.value);
    return gap !== null && gap > LONG_BEFORE;
  }

  /** Told as having been before, anew, or beside: no day around it is its own. */
  isApart(): boolean {
    const { telling, relative, listed, passage, verb } = this.#home;
    if (listed) return false;
    const isEarlier = earlierVerb.test(this.#article.slice(Math.max(passage.start, verb.start - 12), verb.end));
    // "was let out again" ends what was told before.
    const isAnother =
      statusOf(this.#home) !== "released" &&
      anotherTime.test(this.#article.slice(verb.start, Math.min(passage.end, verb.end + 30)));
    // "N., who was fined, …" is told beside; "N., who works there, was fined" is not.
    const isBeside = relative && tellsBeside.test(this.#article.slice(passage.start, verb.start));
    return isBeside || isEarlier || telling.past !== null || isAnother;
  }

  /** A new matter begins: only what stands behind it, up to the next, is of it. */
  opensMatter(): boolean {
    const { listed, passage } = this.#home;
    return !listed && newMatter.test(this.#article.slice(passage.start, passage.end));
  }
}

/** "N. was detained. That was on 5 May." */
function pointsTo(sitting: Sitting, { index, paragraph }: Passage): boolean {
  return (
    sitting.of === "before" &&
    sitting.passage.index === index + 1 &&
    (sitting.passage.paragraph === paragraph || sitting.opens)
  );
}

function lent(dated: DatedFact, rule: string): DatedFact {
  return { ...dated, date: carried(dated.date, rule) };
}

/** "In 2021 N. was put behind bars": a year alone is that of one case. */
function isOfYear({ date }: Frame): boolean {
  return date !== null && date.value.year !== null && date.value.month === null;
}

/** Whether a date is a more exact one within another. */
function isWithin(exact: string, wide: string): boolean {
  const [inner, outer] = [extentOf(exact), extentOf(wide)];
  if (inner === null || outer === null || exact.length <= wide.length) return false;
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** The number of frames that stand before a place in the article. */
function countBefore(frames: readonly Frame[], start: number): number {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.verb.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The day of the outcome a frame tells: its own clause's, that of another telling, of the total, of the line, of the
 * passages around it, of the ruling, of the heading; in this order. `null` where the article gives none.
 */
export function outcomeDate(strand: Strand, home: ToldFrame, article: string, around: Circumstances): DatedFact | null {
  const search = new Search(strand, home, article, around);
  const own = search.withinHead() ?? search.own();
  const told = search.retold(search.isOfDateline() ? null : own) ?? own ?? search.ofTotal();
  // A day nobody can name ("last week") is not that of the passages around.
  if (told !== null || strand.background || (own === null && search.isVague())) return told;
  if (search.isApart()) return search.ofLine() ?? search.ofSittingBehind();
  if (search.opensMatter()) return search.ofLine() ?? search.inPassage() ?? search.withinHours() ?? search.ofSitting(0);
  return (
    search.ofDetention() ??
    search.ofLine() ??
    search.withinHours() ??
    search.inPassage() ??
    search.ofSitting(0) ??
    search.ofParagraph() ??
    search.before() ??
    search.ofSitting(1) ??
    search.ofSitting(-1) ??
    search.ofLead() ??
    search.ofSection() ??
    search.ofOnlyDay()
  );
}
