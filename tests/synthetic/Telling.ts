import type { Span } from "../../src/domain/schema.ts";

/** The text of an article as it is written, piece by piece, so that each piece knows where it stands. */
export class Telling {
  #text = "";

  get text(): string {
    return this.#text;
  }

  say(words: string): Span {
    const start = this.#text.length;
    this.#text += words;
    return { start, end: this.#text.length };
  }
}
