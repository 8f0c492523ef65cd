import type { Anaphor } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Strand } from "../Strand.ts";

/** How many paragraphs back a pronoun may mean those a frame told of. */
const REACH = 2;
/** A noun reaches further. */
const REACH_OF_NOUN = 8;

/** Those the last frames told of: what "they" and "these activists" can mean. */
export class RecentlyTold {
  /** The latest last. */
  readonly #recent: { strands: readonly Strand[]; paragraph: number }[] = [];

  add(strands: readonly Strand[], { paragraph }: Passage): void {
    this.#recent.push({ strands, paragraph });
  }

  /** The nearest frame that told of several, or of as many as the word counts. */
  several(value: Anaphor, { paragraph: own }: Passage): readonly Strand[] {
    const isMeant = (strands: readonly Strand[]) =>
      value.count === null
        ? strands.length > 1 || strands[0]?.count !== 1
        : strands.reduce((sum, { count }) => sum + (count ?? 0), 0) === value.count;
    return (
      this.#recent.findLast(({ strands, paragraph }) => own - paragraph <= REACH && isMeant(strands))?.strands ?? []
    );
  }

  /** The only one the last frame told of; the word must fit. */
  single(value: Anaphor, { paragraph: own }: Passage): readonly Strand[] {
    if (value.noun?.includes(" ")) return [];
    const last = this.#recent.at(-1);
    const [only] = last?.strands ?? [];
    if (last === undefined || only === undefined || last.strands.length > 1 || only.count !== 1) return [];
    const gender = only.person === null ? null : only.person.gender;
    const isFitting = value.gender === null || gender === null || gender === value.gender;
    const reach = value.noun === null ? REACH : REACH_OF_NOUN;
    return isFitting && own - last.paragraph <= reach ? [only] : [];
  }
}
