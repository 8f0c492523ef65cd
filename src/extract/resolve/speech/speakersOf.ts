import { speechVerbs } from "../../lexicon/speech.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Passage } from "../../stage2Passages.ts";
import { intervieweeOf } from "./intervieweeOf.ts";
import { narratorsOf } from "./narratorOf.ts";
import { isQuestion, opensSpeech, outsideQuotes, type Paragraph, paragraphsOf } from "./Paragraph.ts";
import { labelOf, speakerIn } from "./speakerIn.ts";

/** Who says "I" in a passage; `null` where the article does not tell. */
export interface Speakers {
  of(passage: Passage): Person | null;
}

/** How many paragraphs of speech may follow whom they are by. */
const LONGEST_SPEECH = 6;

/** "… a visitor said": somebody without a name says what a paragraph quotes. */
function isOfAnother(paragraph: Paragraph): boolean {
  return outsideQuotes(paragraph)
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .some((word) => speechVerbs.has(word));
}

class Conversation implements Speakers {
  readonly #cast: Cast;
  readonly #paragraphs: readonly Paragraph[];
  readonly #at: ReadonlyMap<number, number>;
  readonly #interviewee: Person | null;
  readonly #firstQuestion: number;
  readonly #narrators: ReturnType<typeof narratorsOf>;

  constructor(article: string, cast: Cast) {
    this.#cast = cast;
    this.#paragraphs = paragraphsOf(article, cast.reads);
    this.#at = new Map(this.#paragraphs.map(({ number }, at) => [number, at] as const));
    this.#interviewee = intervieweeOf(article, this.#paragraphs, cast);
    this.#firstQuestion = this.#paragraphs.find(isQuestion)?.number ?? Number.POSITIVE_INFINITY;
    this.#narrators = narratorsOf(article, this.#paragraphs, cast);
  }

  of(passage: Passage): Person | null {
    const at = this.#at.get(passage.paragraph) ?? -1;
    const paragraph = this.#paragraphs[at];
    if (paragraph === undefined || isQuestion(paragraph)) return null;
    const own = this.#within(paragraph, passage);
    if (own !== null) return own;
    const { number } = paragraph;
    const interviewee = number > this.#firstQuestion ? this.#interviewee : null;
    const narrator = this.#narrators.findLast(({ from }) => from <= number)?.person ?? null;
    return interviewee ?? this.#goingOn(at) ?? (isOfAnother(paragraph) ? null : narrator);
  }

  /** By the label of a turn, or by the words beside a quotation. */
  #within(paragraph: Paragraph, passage: Passage): Person | null {
    const labelled = labelOf(paragraph, this.#cast);
    if (labelled !== null) return labelled;
    const own = paragraph.reads.findIndex((read) => read.passage === passage);
    for (const read of [...paragraph.reads.slice(0, own + 1).reverse(), ...paragraph.reads.slice(own + 1)]) {
      const speaker = speakerIn(read, this.#cast);
      if (speaker !== null) return speaker;
    }
    return null;
  }

  /** "N. told us how it ended." above, "I was fined." in quotation marks below: speech goes on with its speaker. */
  #goingOn(at: number): Person | null {
    for (let before = at; before > at - LONGEST_SPEECH; before--) {
      const [paragraph, above] = [this.#paragraphs[before], this.#paragraphs[before - 1]];
      if (paragraph === undefined || above === undefined) return null;
      if (!opensSpeech(paragraph) || isOfAnother(paragraph)) return null;
      const last = above.reads.at(-1)?.passage;
      const speaker = last === undefined ? null : this.#within(above, last);
      if (speaker !== null) return speaker;
    }
    return null;
  }
}

/** Reads who speaks in every passage: by a label, the words beside a quotation, as one interviewed, or as who tells it all. */
export function speakersOf(article: string, cast: Cast): Speakers {
  return new Conversation(article, cast);
}
