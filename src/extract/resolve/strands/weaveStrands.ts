import type { Problem, Span } from "../../../domain/schema.ts";
import type { VictimMention } from "../../frames/people/People.ts";
import { kinRanks } from "../../lexicon/kinship.ts";
import type { MentionOf } from "../../Mention.ts";
import { OWNERS } from "../../mentions/groups/ownAt.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Antecedents } from "../antecedents/Antecedents.ts";
import { antecedentsOf } from "../antecedents/antecedentsOf.ts";
import { settleBackground } from "../background.ts";
import { exceptedFrom } from "../exceptions.ts";
import { introductionsOf } from "../introductions.ts";
import type { Strand } from "../Strand.ts";
import type { ToldFrame } from "../Telling.ts";
import { GroupStrands } from "./GroupStrands.ts";
import { asGroup, asRest } from "./groupOf.ts";
import { isIntroduced, isNewGroup } from "./newcomers.ts";
import { OpenedStrands } from "./OpenedStrands.ts";
import { PersonStrands } from "./PersonStrands.ts";
import { RecentlyTold } from "./RecentlyTold.ts";
import { type Relative, relativeOf } from "./relativeOf.ts";

type AnaphorMention = MentionOf<"anaphor">;

/** Those of the people a frame tells of whom its penalty is of; nobody where they are not as many as the penalties. */
function inTurn(involved: readonly Strand[], { turn }: ToldFrame): readonly Strand[] {
  if (turn === undefined) return involved;
  return involved.length === turn.of ? involved.slice(turn.at, turn.at + 1) : [];
}

class Weaver {
  readonly problems: Problem[] = [];
  readonly #opened = new OpenedStrands();
  readonly #recent = new RecentlyTold();
  readonly #persons = new PersonStrands(this.#opened);
  readonly #groups: GroupStrands;

  readonly #article: string;
  readonly #cast: Cast;
  readonly #antecedents: Antecedents;
  readonly #introduced: ReadonlyMap<number, Person>;

  constructor(article: string, frames: readonly ToldFrame[], cast: Cast) {
    this.#article = article;
    this.#cast = cast;
    this.#groups = new GroupStrands(article, this.#opened);
    this.#antecedents = antecedentsOf(article, cast);
    this.#introduced = introductionsOf(article, frames, cast, this.#antecedents);
  }

  get strands(): readonly Strand[] {
    return this.#opened.all.filter(({ frames }) => frames.length > 0);
  }

  /** Adds a frame to the strands of its victims. */
  weave(frame: ToldFrame): void {
    const involved = frame.victims.flatMap((victim) => this.#strandsOf(victim, frame));
    const own = inTurn(involved, frame);
    for (const strand of own) strand.frames.push(frame);
    if (own.length === 0 && involved.length > 0)
      this.problems.push(this.#unclear(frame.victims[0] ?? frame.verb, frame));
    if (involved.length > 0 && !frame.relative) this.#recent.add(involved, frame.passage);
  }

  #strandsOf(victim: VictimMention, frame: ToldFrame): readonly Strand[] {
    if (victim.kind === "anaphor") return this.#takenUp(victim, frame);
    if (victim.kind === "group") return this.#grouped(victim, frame);
    const person = this.#cast.personOf(victim);
    return person === null ? [] : [this.#persons.of(person, victim, frame)];
  }

  /** The strand of those told of by a number, or of the one a name is given to elsewhere. */
  #grouped(group: MentionOf<"group">, frame: ToldFrame): readonly Strand[] {
    const isRest = group.value.partOf === "rest" || group.value.partOf === "remainder";
    const others = isRest ? this.#antecedents.othersOf(group, frame.passage) : [];
    if (others.length > 0) return others.map((person) => this.#persons.of(person, group, frame));
    const meant = this.#introduced.get(group.start) ?? this.#ownedBy(group, frame);
    if (meant === "unclear") return [];
    return [meant === "unnamed" ? this.#groups.of(group, frame) : this.#persons.of(meant, group, frame)];
  }

  /** "His cameraman": who has been named as such. */
  #ownedBy(group: MentionOf<"group">, { passage }: ToldFrame): Relative {
    const { start, end } = group;
    const words = this.#article.slice(start, end).toLowerCase().split(/\s+/u);
    if (!OWNERS.has(words[0] ?? "")) return "unnamed";
    const [rank, noun] = [words.at(-2) ?? "", words.at(-1) ?? ""];
    const called = Object.hasOwn(kinRanks, rank) ? `${rank} ${noun}` : noun;
    return this.#antecedents.called(called, start, passage) ?? relativeOf(this.#article, group, this.#cast);
  }

  #takenUp(victim: AnaphorMention, frame: ToldFrame): readonly Strand[] {
    const family = this.#cast.familyOf(victim);
    if (family.length > 0) return family.map((person) => this.#persons.of(person, victim, frame));
    if (isIntroduced(this.#article, victim)) return [this.#groups.of(asGroup(victim), frame)];
    const introduced = this.#introduced.get(victim.start);
    if (introduced !== undefined) return [this.#persons.of(introduced, victim, frame)];
    const referent = this.#antecedents.of(victim, frame.passage, (person) => this.#persons.has(person));
    const excepted = exceptedFrom(victim, frame.passage, this.#cast);
    if (referent !== null) {
      const meant = referent.persons.filter((person) => !excepted.includes(person));
      const persons = meant.map((person) => this.#persons.of(person, victim, frame));
      const groups = excepted.length === 0 ? referent.groups : [asRest(victim, excepted.length)];
      return [
        ...persons,
        ...(referent.groups.length === 0 ? [] : groups).flatMap((group) => this.#grouped(group, frame)),
      ];
    }
    if (victim.value.speaker) return this.#nobody(victim, frame);
    const found = this.#lastTold(victim, frame);
    if (found.length === 0 && isNewGroup(this.#article, this.#cast, victim))
      return [this.#groups.of(asGroup(victim), frame)];
    if (found.length === 0) return this.#nobody(victim, frame);
    return found.map((strand) => (strand.person === null ? strand : this.#persons.of(strand.person, victim, frame)));
  }

  /** Where no name stands nearer: those the last frames told of. */
  #lastTold({ value }: AnaphorMention, { passage }: ToldFrame): readonly Strand[] {
    if (value.plural) return this.#recent.several(value, passage);
    const { noun } = value;
    const found = this.#antecedents.isContested(passage) ? [] : this.#recent.single(value, passage);
    return found.filter(({ person }) => person === null || noun === null || this.#antecedents.mayBe(person, noun));
  }

  #nobody(victim: AnaphorMention, frame: ToldFrame): readonly Strand[] {
    this.problems.push(this.#unclear(victim, frame));
    return [];
  }

  #unclear({ start, end }: Span, { verb }: ToldFrame): Problem {
    const words = `${this.#article.slice(start, end)} ${this.#article.slice(verb.start, verb.end)}`;
    return { message: `it is not clear who “${words}” is about`, span: { start, end: verb.end } };
  }
}

/** Gathers frames by whom they befall; an earlier case of a person is a strand of its own, in the background. */
export function weaveStrands(article: string, frames: readonly ToldFrame[], cast: Cast) {
  const weaver = new Weaver(article, frames, cast);
  for (const frame of frames) weaver.weave(frame);
  settleBackground(weaver.strands);
  // Penalties in turn are a frame each, of one pronoun.
  const problems = [...new Map(weaver.problems.map((problem) => [problem.span?.start, problem])).values()];
  return { strands: weaver.strands, problems };
}
