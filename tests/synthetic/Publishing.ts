import type { Day } from "../../src/domain/day.ts";
import type { SyntheticArticle } from "./syntheticArchive.ts";

/** Puts articles into the order of the dataset while they come: in the order of their ids, and some days out of that of their publication. */
export class Publishing {
  readonly #byDay = new Map<Day, SyntheticArticle[]>();
  readonly #undated: SyntheticArticle[] = [];

  add(told: SyntheticArticle): void {
    const { published } = told.article;
    if (published === null) {
      this.#undated.push(told);
      return;
    }
    const sameDay = this.#byDay.get(published) ?? [];
    sameDay.push(told);
    this.#byDay.set(published, sameDay);
  }

  /** Those published before a day, before which nothing more will be: they are let go. */
  *before(day: Day): Generator<SyntheticArticle> {
    yield* this.#take((each) => each < day);
  }

  /** All that are left, at the end. */
  *rest(): Generator<SyntheticArticle> {
    yield* this.#take(() => true);
    yield* this.#undated;
  }

  *#take(isDue: (day: Day) => boolean): Generator<SyntheticArticle> {
    for (const day of [...this.#byDay.keys()].filter(isDue).sort()) {
      yield* this.#byDay.get(day) ?? [];
      this.#byDay.delete(day);
    }
  }
}
