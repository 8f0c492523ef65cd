import type { Problem, Span } from "../../domain/schema.ts";
import type { Frame } from "../frames/Frame.ts";
import type { VictimMention } from "../frames/lists.ts";
import { professionalParts } from "../lexicon/titles.ts";
import type { GroupSize, MentionOf } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Calendar } from "./dates/Calendar.ts";
import type { Strand } from "./Strand.ts";

/** Words by which an article goes back to an earlier case of the same person. */
const EARLIER_CASE =
  /\b(?:previously|in the past|had (?:already|earlier|previously)|years? (?:ago|earlier)|(?:last|previous) year,|not (?:his|her|their|the) first|first time)\b/iu;

type AnaphorMention = MentionOf<"anaphor">;

/** Whom a paragraph names before a place in it, and where; judges, lawyers and speakers apart. */
function personsBefore(
  { start }: Span,
  { index, paragraph }: Passage,
  { reads, personOf }: Cast,
): { person: Person; start: number }[] {
  let first = index;
  while (reads[first - 1]?.passage.paragraph === paragraph) first -= 1;
  return reads
    .slice(first, index + 1)
    .flatMap(({ sightings }) => sightings.map(({ mention }) => mention))
    .filter((mention) => mention.kind === "person" && mention.start < start)
    .flatMap((mention) => {
      const person = mention.kind === "person" ? personOf(mention) : null;
      const isOfficial = person?.part != null && professionalParts.has(person.part);
      return person === null || isOfficial ? [] : [{ person, start: mention.start }];
    });
}

/** A group this large that was taken on no stated day is a total of weeks or years. */
const LARGE_GROUP = 50;

/** A group without a number, or a statistic, is told as context: nobody can count it among those of the article. */
function isCounted(count: number | null, { date }: Frame): boolean {
  const counted = date?.value.counted;
  const hasDay = date !== null && (date.value.day !== null || (counted?.days ?? counted?.weekday) !== undefined);
  return count !== null && (count < LARGE_GROUP || hasDay);
}

class Weaver {
  readonly strands: Strand[] = [];
  readonly #reported = new Map<Person, Strand>();
  readonly problems: Problem[] = [];
  /** Those the last frames told of, the latest last: what "they" and "these activists" can mean. */
  readonly #recent: (readonly Strand[])[] = [];

  readonly #article: string;
  readonly #cast: Cast;
  readonly #calendar: Calendar;

  constructor(article: string, cast: Cast, calendar: Calendar) {
    this.#article = article;
    this.#cast = cast;
    this.#calendar = calendar;
  }

  /** Adds a frame to the strands of its victims. */
  weave(frame: Frame): void {
    const involved = frame.victims.flatMap((victim) => this.#strandsOf(victim, frame));
    for (const strand of involved) strand.frames.push(frame);
    if (involved.length > 0 && !frame.relative) this.#recent.push(involved);
  }

  #strandsOf(victim: VictimMention, frame: Frame): readonly Strand[] {
    if (victim.kind === "anaphor") return this.#takenUp(victim, frame);
    if (victim.kind === "group") return [this.#openGroup(victim.value, victim, frame)];
    const person = this.#cast.personOf(victim);
    return person === null ? [] : [this.#strandOfPerson(person, victim, frame)];
  }

  #takenUp(victim: AnaphorMention, frame: Frame): readonly Strand[] {
    const family = this.#cast.familyOf(victim);
    if (family.length > 0) return family.map((person) => this.#strandOfPerson(person, victim, frame));
    const found = victim.value.plural ? this.#lastSeveral() : this.#lastSingle(victim, frame);
    if (found.length === 0) this.problems.push(this.#unclear(victim, frame));
    return found.map((strand) =>
      strand.person === null ? strand : this.#strandOfPerson(strand.person, victim, frame),
    );
  }

  #lastSeveral(): readonly Strand[] {
    return this.#recent.findLast((strands) => strands.length > 1 || strands[0]?.count !== 1) ?? [];
  }

  /** "He" is the one person its passage, else its paragraph has named so far; where nobody is named, the last victim. */
  #lastSingle(victim: AnaphorMention, frame: Frame): readonly Strand[] {
    const named = personsBefore(victim, frame.passage, this.#cast);
    const close = named.filter(({ start }) => start >= frame.passage.start).map(({ person }) => person);
    const nearby = named.map(({ person }) => person);
    for (const persons of [new Set(close), new Set(nearby)]) {
      const [only] = persons;
      if (only !== undefined) return persons.size === 1 ? [this.#strandOfPerson(only, victim, frame)] : [];
    }
    return this.#recent.findLast((strands) => strands.length === 1 && strands[0]?.count === 1) ?? [];
  }

  #unclear({ start, end }: AnaphorMention, { verb }: Frame): Problem {
    const words = `${this.#article.slice(start, end)} ${this.#article.slice(verb.start, verb.end)}`;
    return { message: `it is not clear who “${words}” is about`, span: { start, end: verb.end } };
  }

  #strandOfPerson(person: Person, victim: VictimMention, frame: Frame): Strand {
    const earlier = this.#isEarlierCase(frame);
    const known = this.#reported.get(person);
    if (known !== undefined && !earlier) return known;
    const opened = this.#open({ person, count: 1, isRough: false, background: earlier }, victim);
    if (!earlier) this.#reported.set(person, opened);
    return opened;
  }

  #openGroup(size: GroupSize, victim: VictimMention, frame: Frame): Strand {
    const background = !isCounted(size.count, frame) || this.#isEarlierCase(frame);
    return this.#open({ person: null, ...size, background }, victim);
  }

  #open(given: Pick<Strand, "person" | "count" | "isRough" | "background">, { start, end }: VictimMention): Strand {
    const strand: Strand = { ...given, named: { start, end }, frames: [], total: null, remainder: false };
    this.strands.push(strand);
    return strand;
  }

  #isEarlierCase({ date, passage, listed }: Frame): boolean {
    if (listed) return false;
    const year = date?.value.year ?? null;
    if (year !== null && this.#calendar.year !== null && year < this.#calendar.year) return true;
    return EARLIER_CASE.test(this.#article.slice(passage.start, passage.end));
  }
}

/** Gathers frames by whom they befall; an earlier case of a person is a strand of its own, in the background. */
export function weaveStrands(article: string, frames: readonly Frame[], cast: Cast, calendar: Calendar) {
  const weaver = new Weaver(article, cast, calendar);
  for (const frame of frames) weaver.weave(frame);
  return { strands: weaver.strands, problems: weaver.problems };
}
