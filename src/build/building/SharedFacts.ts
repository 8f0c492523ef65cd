import type { Linkable } from "../../domain/cases/Linkable.ts";

/** Of equal facts keeps one: what many incidents say of themselves is the same, and each comes from the disk as a value of its own. */
export class SharedFacts {
  readonly #known = new Map<string, unknown>();

  of(linkable: Linkable): Linkable {
    const { articleId, status, date, country, placeId, sentence, fine, charge } = linkable;
    return {
      ...linkable,
      articleId: this.#one(articleId),
      status: this.#one(status),
      date: this.#one(date),
      country: this.#one(country),
      placeId: this.#one(placeId),
      sentence: this.#one(sentence),
      fine: this.#one(fine),
      charge: this.#one(charge),
    };
  }

  #one<Fact>(fact: Fact): Fact {
    const key = JSON.stringify(fact);
    if (!this.#known.has(key)) this.#known.set(key, fact);
    return this.#known.get(key) as Fact;
  }
}
