import type { Span } from "../../src/domain/schema.ts";
import { inWords } from "./inWords.ts";
import type { Occasion } from "./Occasion.ts";
import type { Telling } from "./Telling.ts";

type Shared = "date" | "place" | "charge";

/** The first paragraph of an article: what most of its people share, and where it stands. */
export class Lead {
  readonly #told = new Map<Shared, { words: string; span: Span }>();

  constructor({ date, whereabouts, charge }: Occasion, telling: Telling) {
    const country = inWords.country(whereabouts.country);
    telling.say(country === null ? "Synthetic report" : `Synthetic report from ${country}`);
    const tell = (field: Shared, behind: string, words: string | null) => {
      if (words === null) return;
      telling.say(behind);
      this.#told.set(field, { words, span: telling.say(words) });
    };
    tell("place", ", ", inWords.place(whereabouts));
    tell("date", ", ", inWords.date(date));
    tell("charge", ": ", inWords.charge(charge));
    telling.say(". Everybody and everything in it is invented.\n\n");
  }

  /** Where the lead says the same in the same words; null where it does not. */
  spanOf(field: Shared, words: string | null): Span | null {
    const told = this.#told.get(field);
    return told !== undefined && told.words === words ? told.span : null;
  }
}
