import type { Problem } from "../../domain/schema.ts";
import type { Frame } from "../frames/Frame.ts";
import type { VictimMention } from "../frames/victims.ts";
import type { Cast, Person } from "../stage4Persons.ts";
import type { Strand } from "./Strand.ts";
import type { Calendar } from "./years.ts";

/** Words by which an article goes back to an earlier case of the same person. */
const EARLIER_CASE =
  /\b(?:previously|in the past|had (?:already|earlier|previously)|years? (?:ago|earlier)|(?:last|previous) year,|not (?:his|her|their|the) first|first time)\b/iu;

class Weaver {
  readonly strands: Strand[] = [];
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
    if (victim.kind === "group") return [this.#open(null, victim.value.count, victim, frame)];
    const person = this.#cast.personOf(victim);
    return person === null ? [] : [this.#strandOfPerson(person, victim, frame)];
  }

  #takenUp(victim: VictimMention & { kind: "anaphor" }, frame: Frame): readonly Strand[] {
    const fits = (strands: readonly Strand[]) =>
      victim.value.plural
        ? strands.length > 1 || strands[0]?.count !== 1
        : strands.length === 1 && strands[0]?.count === 1;
    const found = this.#recent.findLast(fits);
    if (found === undefined) {
      const words = this.#article.slice(victim.start, victim.end);
      const verb = this.#article.slice(frame.verb.start, frame.verb.end);
      this.problems.push({
        message: `it is not clear who “${words} ${verb}” is about`,
        span: { start: victim.start, end: frame.verb.end },
      });
      return [];
    }
    return found.map((strand) =>
      strand.person === null ? strand : this.#strandOfPerson(strand.person, victim, frame),
    );
  }

  #strandOfPerson(person: Person, victim: VictimMention, frame: Frame): Strand {
    const earlier = this.#isEarlierCase(frame);
    const known = this.strands.find((strand) => strand.person === person && !strand.background);
    if (known !== undefined && !earlier) return known;
    const opened = this.#open(person, 1, victim, frame);
    opened.background = earlier;
    return opened;
  }

  #open(person: Person | null, count: number | null, { start, end }: VictimMention, frame: Frame): Strand {
    const named = { start, end };
    // A group without a number is told as context: nobody can count it.
    const background = (person === null && count === null) || this.#isEarlierCase(frame);
    const strand: Strand = { person, count, named, frames: [], background, total: null, remainder: false };
    this.strands.push(strand);
    return strand;
  }

  #isEarlierCase({ date, passage }: Frame): boolean {
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
