import type { Cast } from "../../persons/Person.ts";
import type { Passage } from "../../stage2Passages.ts";
import { mentionOf } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import type { People, VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import { isOfAnother, isPerson, isRelated, mentionsOf, type NamedPhrase, namedPhrases } from "./namedPhrases.ts";
import { askedIn, isSpeaker, isSpeech, oneIn, severalIn, speakerIn, thirdIn } from "./unnamed.ts";

/** Whom the passages before one are about: one person, several of one list, or one group. */
export interface Topic {
  victims: readonly VictimMention[];
  /** Where they were last named. */
  paragraph: number;
  /** The paragraph began with the name, so that all of it is about its bearer. */
  isHead: boolean;
}

/** How many paragraphs a topic lasts where nobody else is named. */
const REACH = 3;
/** What a passage brings in. */
export interface Stage {
  passage: Passage;
  syntax: Syntax;
  frames: readonly Frame[];
}

class Tracker {
  #topic: Topic | null = null;
  #paragraph = -1;
  #asked: VictimMention | null = null;
  /** Whom the headings above all of the text name, where that is one person. */
  readonly #title: readonly VictimMention[] | null;
  readonly #cast: Cast;

  constructor(stages: readonly Stage[], cast: Cast) {
    this.#cast = cast;
    this.#title = titleOf(stages, cast);
  }

  topicAt({ passage, syntax }: Stage): Topic | null {
    const { paragraph } = passage;
    const opensParagraph = paragraph !== this.#paragraph;
    const isOwn = this.#topic?.victims.some(isSpeaker) === true && !opensParagraph;
    if ((isSpeech(syntax, opensParagraph) && !isOwn) || (opensParagraph && isPlaceAlone(syntax))) this.#topic = null;
    if (opensParagraph && opensWithDay(syntax) && this.#title !== null)
      this.#topic = { victims: this.#title, paragraph, isHead: false };
    if (opensParagraph && this.#asked !== null) this.#topic = { victims: [this.#asked], paragraph, isHead: false };
    this.#paragraph = paragraph;
    return this.#topic !== null && paragraph - this.#topic.paragraph <= REACH ? this.#topic : null;
  }

  goOn(stage: Stage): void {
    if (stage.passage.kind === "furniture") return;
    this.#topic = this.#topicAfter(stage);
    this.#asked = askedIn(stage.syntax);
  }

  #topicAfter({ passage, syntax, frames }: Stage): Topic | null {
    const { paragraph } = passage;
    const named = namedPhrases(syntax, this.#cast);
    const [first] = named;
    // "His brother N. waited outside": told beside whom it is about, unless something befell him.
    if (this.#topic !== null && named.length === 1 && frames.length === 0 && isRelated(syntax, first))
      return this.#topic;
    if (first !== undefined && isOfAnother(syntax, first)) return null;
    if (first !== undefined && isHeaded(syntax, first.people))
      return { victims: mentionsOf(first), paragraph, isHead: true };
    if (passage.kind !== "heading" && this.#isOfHead(passage, named)) return this.#topic;
    const told = victimsOf(frames);
    if (first !== undefined) {
      const isOther = told !== null && isNamed(told) && !sameVictims(told, mentionsOf(first));
      const isOne = new Set(named.flatMap((phrase) => phrase.named.map(({ person }) => person))).size === 1;
      const isClear = named.length === 1 ? !isOther : isOne && passage.kind === "body";
      return isClear ? { victims: mentionsOf(first), paragraph, isHead: false } : null;
    }
    if (passage.kind === "heading") return null;
    // "Lawyer N. was detained": whoever is told of by what befell them is what goes on.
    if (told?.length === 1 && told.every(isPerson)) return { victims: told, paragraph, isHead: false };
    const group = told?.some(({ kind }) => kind === "group") ? told : severalIn(syntax);
    const spoken = group ?? this.#unnamed(syntax, paragraph);
    return spoken === null ? this.#topic : { victims: spoken, paragraph, isHead: false };
  }

  /** Whom a passage without names is about, where that is not whom the one before it was about. */
  #unnamed(syntax: Syntax, paragraph: number): readonly VictimMention[] | null {
    const topic = this.#topic;
    const isOpen = topic === null || (topic.victims.some(isSpeaker) && thirdIn(syntax) !== null);
    if (isOpen) return oneIn(syntax);
    return topic.paragraph === paragraph ? null : speakerIn(syntax);
  }

  /** In a paragraph that begins with a name others are named beside, as long as none of them is what a passage is about. */
  #isOfHead({ paragraph }: Passage, named: readonly NamedPhrase[]): boolean {
    const topic = this.#topic;
    if (topic === null || !topic.isHead || topic.paragraph !== paragraph) return false;
    const own = new Set(topic.victims.map((mention) => (isPerson(mention) ? this.#cast.personOf(mention) : null)));
    const others = named.filter((phrase) => phrase.named.some(({ person }) => !own.has(person)));
    return others.every(({ people }) => people.preposition !== null || people.possessive || people.edge > 2);
  }
}

/** "The case of N.: a timeline": the one person the headings above the text name. */
function titleOf(stages: readonly Stage[], cast: Cast): readonly VictimMention[] | null {
  const first = stages.findIndex(({ passage }) => passage.kind === "body");
  const named = stages.slice(0, Math.max(0, first)).flatMap(({ syntax }) => namedPhrases(syntax, cast));
  const [only] = named;
  const isOne = new Set(named.flatMap((phrase) => phrase.named.map(({ person }) => person))).size === 1;
  return only !== undefined && isOne ? mentionsOf(only) : null;
}

/** "17 June.": a line of a chronicle, which goes on about whom all of it is about. */
function opensWithDay({ chunks }: Syntax): boolean {
  return mentionOf(chunks[0])?.kind === "date" && ["", ".", ":", "–", "—"].includes(chunks[1]?.lower ?? "");
}

/** "Taraz.": a place that stands alone opens the news from there, which is of others. */
function isPlaceAlone({ chunks }: Syntax): boolean {
  const [first, second] = chunks;
  return mentionOf(first)?.kind === "place" && (chunks.length === 1 || (second?.lower === "." && chunks.length === 2));
}

function isNamed(victims: readonly VictimMention[]): boolean {
  return victims.some(isPerson);
}

/** Whether nothing but a mark, a number or a word of who it is stands before a name that opens its passage. */
function isHeaded({ chunks }: Syntax, { from, preposition, possessive, edge }: People): boolean {
  if (preposition !== null || possessive || from > 6) return false;
  const before = chunks.slice(0, edge);
  const intro = chunks.slice(edge, from);
  return (
    before.every(({ kind, lower }) => kind === "mark" || /^\d+$/u.test(lower)) &&
    intro.every((chunk) => chunk.kind === "word" || mentionOf(chunk) !== null)
  );
}

/** Those all frames of a passage are about; `null` where they are about different people, or nobody. */
function victimsOf(frames: readonly Frame[]): readonly VictimMention[] | null {
  const [first, ...rest] = frames.filter(({ relative }) => !relative).map(({ victims }) => victims);
  if (first === undefined) return null;
  return rest.every((victims) => sameVictims(victims, first)) ? first : null;
}

function sameVictims(a: readonly VictimMention[], b: readonly VictimMention[]): boolean {
  return a.length === b.length && a.every(({ start }, at) => start === b[at]?.start);
}

/** The topic of every passage as the passages before it leave it. */
export function topicsOf(stages: readonly Stage[], cast: Cast): readonly (Topic | null)[] {
  const tracker = new Tracker(stages, cast);
  return stages.map((stage) => {
    const topic = tracker.topicAt(stage);
    tracker.goOn(stage);
    return topic;
  });
}
