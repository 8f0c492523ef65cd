import type { Problem } from "../../domain/schema.ts";
import type { VictimMention } from "../frames/people.ts";
import { genericNouns } from "../lexicon/naming.ts";
import type { MentionOf } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Antecedents } from "./antecedents/Antecedents.ts";
import { antecedentsOf } from "./antecedents/antecedentsOf.ts";
import { settleBackground } from "./background.ts";
import { daysApart } from "./daysApart.ts";
import { exceptedFrom } from "./exceptions.ts";
import { introductionsOf } from "./introductions.ts";
import { isQuoted } from "./isQuoted.ts";
import { proceedingOf } from "./proceedings.ts";
import type { Strand } from "./Strand.ts";
import { statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

type AnaphorMention = MentionOf<"anaphor">;

/** A group this large that was taken on no stated day is a total of weeks or years. */
const LARGE_GROUP = 50;

/** A group without a number, or a statistic, is told as context: nobody can count it among those of the article. */
function isCounted(count: number | null, { date }: ToldFrame): boolean {
  const counted = date?.value.counted;
  const hasDay = date !== null && (date.value.day !== null || (counted?.days ?? counted?.weekday) !== undefined);
  return count !== null && (count < LARGE_GROUP || hasDay);
}

/** How many paragraphs back a pronoun may mean those a frame told of. */
const REACH = 2;
const REACH_OF_NOUN = 8;
/** How many groups back a group may be told of again in as many words. */
const MOST_GROUPS = 12;

/** Whether two frames of groups of one size may tell of one event. */
function tellTheSame(one: ToldFrame, other: ToldFrame): boolean {
  const [a, b] = [one.place?.value.name, other.place?.value.name];
  const gap = daysApart(one.telling.date, other.telling.date);
  const isSamePlace = a === undefined || b === undefined || a === b;
  return (
    isSamePlace &&
    (gap === null || gap === 0) &&
    statusOf(one) === statusOf(other) &&
    one.telling.past === other.telling.past
  );
}

/** Behind "the driver": what he did, or had with him; not what befell him. */
const DOING = /^ (?:who (?!was |were |had |has |have |is |are )|with (?:a|an|the|his|her) )/u;
const LONGEST_MODIFIER = 12;

function asGroup({ start, end, value }: AnaphorMention): MentionOf<"group"> {
  const size = { count: value.plural ? value.count : 1, isRough: false, partOf: null, lessNamed: false };
  return { kind: "group", rule: "group", value: size, start, end };
}

/** Of those told of before all but so many. */
function asRest({ start, end }: AnaphorMention, except: number): MentionOf<"group"> {
  const size = { count: null, isRough: false, partOf: "remainder" as const, except, lessNamed: false };
  return { kind: "group", rule: "group", value: size, start, end };
}

class Weaver {
  readonly strands: Strand[] = [];
  readonly #proceedings = new Map<Person, Strand[]>();
  readonly problems: Problem[] = [];
  /** Those the last frames told of, the latest last: what "they" and "these activists" can mean. */
  readonly #recent: { strands: readonly Strand[]; paragraph: number }[] = [];
  readonly #groups = new Map<number, Strand>();
  readonly #lastGroups: Strand[] = [];

  readonly #article: string;
  readonly #cast: Cast;
  readonly #antecedents: Antecedents;
  readonly #introduced: ReadonlyMap<number, Person>;

  constructor(article: string, cast: Cast) {
    this.#article = article;
    this.#cast = cast;
    this.#antecedents = antecedentsOf(article, cast);
    this.#introduced = introductionsOf(article, cast, this.#antecedents);
  }

  /** Adds a frame to the strands of its victims. */
  weave(frame: ToldFrame): void {
    const involved = frame.victims.flatMap((victim) => this.#strandsOf(victim, frame));
    for (const strand of involved) strand.frames.push(frame);
    if (involved.length > 0 && !frame.relative)
      this.#recent.push({ strands: involved, paragraph: frame.passage.paragraph });
  }

  #strandsOf(victim: VictimMention, frame: ToldFrame): readonly Strand[] {
    if (victim.kind === "anaphor") return this.#takenUp(victim, frame);
    if (victim.kind === "group") {
      const introduced = this.#introduced.get(victim.start) ?? this.#calledSo(victim, frame);
      return [
        introduced === undefined ? this.#strandOfGroup(victim, frame) : this.#strandOfPerson(introduced, victim, frame),
      ];
    }
    const person = this.#cast.personOf(victim);
    return person === null ? [] : [this.#strandOfPerson(person, victim, frame)];
  }

  /** "His cameraman": who has been named as such. */
  #calledSo({ start, end }: MentionOf<"group">, { passage }: ToldFrame): Person | undefined {
    const words = this.#article.slice(start, end).toLowerCase().split(/\s+/u);
    if (!["his", "her", "their"].includes(words[0] ?? "")) return undefined;
    return this.#antecedents.called(words.at(-1) ?? "", start, passage) ?? undefined;
  }

  #takenUp(victim: AnaphorMention, frame: ToldFrame): readonly Strand[] {
    const family = this.#cast.familyOf(victim);
    if (family.length > 0) return family.map((person) => this.#strandOfPerson(person, victim, frame));
    if (this.#isIntroduced(victim)) return [this.#strandOfGroup(asGroup(victim), frame)];
    const referent = this.#antecedents.of(victim, frame.passage, (person) => this.#proceedings.has(person));
    const excepted = exceptedFrom(victim, frame.passage, this.#cast);
    if (referent !== null) {
      const meant = referent.persons.filter((person) => !excepted.includes(person));
      const persons = meant.map((person) => this.#strandOfPerson(person, victim, frame));
      const groups = excepted.length === 0 ? referent.groups : [asRest(victim, excepted.length)];
      return [
        ...persons,
        ...(referent.groups.length === 0 ? [] : groups).map((group) => this.#strandOfGroup(group, frame)),
      ];
    }
    if (victim.value.speaker) return this.#nobody(victim, frame);
    const found = victim.value.plural ? this.#lastSeveral(victim, frame) : this.#lastSingle(victim, frame);
    if (found.length === 0 && this.#isNewGroup(victim)) return [this.#strandOfGroup(asGroup(victim), frame)];
    if (found.length === 0) return this.#nobody(victim, frame);
    return found.map((strand) =>
      strand.person === null ? strand : this.#strandOfPerson(strand.person, victim, frame),
    );
  }

  /** A group told of again in as many words: the same number, outcome and place, in no other matter. */
  #restated({ value }: MentionOf<"group">, frame: ToldFrame): Strand | undefined {
    if (value.count === null || value.count < 2 || value.partOf !== null || frame.telling.anew) return undefined;
    return this.#lastGroups.findLast(
      (strand) =>
        strand.count === value.count &&
        strand.partOf === null &&
        strand.lessNamed === value.lessNamed &&
        strand.frames.slice(-MOST_GROUPS).every((known) => tellTheSame(known, frame)),
    );
  }

  /**
   * "All seven people held since noon": counted, and more than the article has named, so told of for the first time; so are
   * "the two women who filmed it".
   */
  /** "The accordionist who accompanied her": told of for the first time, by what he did. */
  #isIntroduced({ start, end, value: { noun, plural } }: AnaphorMention): boolean {
    if (plural || noun === null || genericNouns.has(noun)) return false;
    const isTold = DOING.test(this.#article.slice(end, end + LONGEST_MODIFIER));
    return isTold && !this.#article.slice(0, start).toLowerCase().includes(noun);
  }

  #isNewGroup({ start, end, value }: AnaphorMention): boolean {
    const { count, noun } = value;
    if (count !== null && noun !== null && /^ wh(?:o|om) /u.test(this.#article.slice(end, end + 6))) return true;
    const named = this.#cast.persons.filter(({ mentions }) => (mentions[0]?.start ?? start) < start);
    return count !== null && count > 2 && noun !== null && named.length < count;
  }

  /** Those the last frames told of, where no name stands nearer. */
  #lastSeveral({ value }: AnaphorMention, { passage }: ToldFrame): readonly Strand[] {
    const isMeant = (strands: readonly Strand[]) =>
      value.count === null
        ? strands.length > 1 || strands[0]?.count !== 1
        : strands.reduce((sum, { count }) => sum + (count ?? 0), 0) === value.count;
    return (
      this.#recent.findLast(({ strands, paragraph }) => passage.paragraph - paragraph <= REACH && isMeant(strands))
        ?.strands ?? []
    );
  }

  #lastSingle({ value }: AnaphorMention, { passage }: ToldFrame): readonly Strand[] {
    if (value.noun?.includes(" ") || this.#antecedents.isContested(passage)) return [];
    const last = this.#recent.at(-1);
    const [only] = last?.strands ?? [];
    if (last === undefined || only === undefined || last.strands.length > 1 || only.count !== 1) return [];
    const gender = only.person === null ? null : only.person.gender;
    const isFitting = value.gender === null || gender === null || gender === value.gender;
    const reach = value.noun === null ? REACH : REACH_OF_NOUN;
    return isFitting && passage.paragraph - last.paragraph <= reach ? [only] : [];
  }

  #nobody(victim: AnaphorMention, frame: ToldFrame): readonly Strand[] {
    this.problems.push(this.#unclear(victim, frame));
    return [];
  }

  #unclear({ start, end }: AnaphorMention, { verb }: ToldFrame): Problem {
    const words = `${this.#article.slice(start, end)} ${this.#article.slice(verb.start, verb.end)}`;
    return { message: `it is not clear who “${words}” is about`, span: { start, end: verb.end } };
  }

  #strandOfPerson(person: Person, victim: VictimMention, frame: ToldFrame): Strand {
    const known = this.#proceedings.get(person) ?? [];
    const going = proceedingOf(known, frame);
    if (going !== null) return going;
    const past = frame.telling.past !== null;
    const opened = this.#open(
      { person, count: 1, isRough: false, partOf: null, lessNamed: false, background: past, past },
      victim,
    );
    this.#proceedings.set(person, [...known, opened]);
    return opened;
  }

  #strandOfGroup(group: MentionOf<"group">, frame: ToldFrame): Strand {
    const past = frame.telling.past !== null;
    const { count } = group.value;
    const isAnybody = count === 1 && isQuoted(this.#article, group.start);
    const background = !isCounted(count, frame) || past || frame.telling.old || isAnybody;
    const known = this.#groups.get(group.start) ?? this.#restated(group, frame);
    if (known !== undefined) {
      // "Three activists jailed in 2022 were freed on Thursday": what is new of them is reported.
      known.background &&= background;
      return known;
    }
    const opened = this.#open({ ...group.value, person: null, background, past }, group);
    this.#groups.set(group.start, opened);
    this.#lastGroups.push(opened);
    if (this.#lastGroups.length > MOST_GROUPS) this.#lastGroups.shift();
    return opened;
  }

  #open(
    given: Pick<Strand, "person" | "count" | "isRough" | "partOf" | "except" | "lessNamed" | "background" | "past">,
    { start, end }: VictimMention,
  ): Strand {
    const strand: Strand = { ...given, named: { start, end }, frames: [], total: null, remainder: given.lessNamed };
    this.strands.push(strand);
    return strand;
  }
}

/** Gathers frames by whom they befall; an earlier case of a person is a strand of its own, in the background. */
export function weaveStrands(article: string, frames: readonly ToldFrame[], cast: Cast) {
  const weaver = new Weaver(article, cast);
  for (const frame of frames) weaver.weave(frame);
  settleBackground(weaver.strands);
  return { strands: weaver.strands, problems: weaver.problems };
}
