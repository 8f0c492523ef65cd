import type { GazetteerPlace } from "../../../../domain/gazetteer.ts";
import { isFrom, type MentionOf } from "../../../Mention.ts";
import type { Read } from "../../../stage3Mentions.ts";

/** The towns and the country an article has told of so far, which say what it means by the next name. */
export class Trail {
  readonly #country: string | null;
  /** The town told of last, and the one somebody of this paragraph is from. */
  #current: GazetteerPlace | null = null;
  #origin: GazetteerPlace | null = null;
  /** The town this paragraph told of last. */
  #nearby: GazetteerPlace | null = null;
  /** The towns its headings name. */
  #titled: readonly GazetteerPlace[] = [];
  /** The country of the heading it stands under. */
  #headed: string | null = null;
  #paragraph = -1;

  constructor(country: string | null) {
    this.#country = country;
  }

  get current(): GazetteerPlace | null {
    return this.#current;
  }

  get origin(): GazetteerPlace | null {
    return this.#origin;
  }

  get titled(): readonly GazetteerPlace[] {
    return this.#titled;
  }

  /** Leaves the paragraph, and the heading, read before. */
  enter({ passage }: Read, named: ReadonlySet<string>): void {
    if (passage.paragraph !== this.#paragraph) [this.#origin, this.#nearby] = [null, null];
    this.#paragraph = passage.paragraph;
    const [only = null] = named;
    if (passage.kind === "heading") this.#headed = named.size === 1 ? only : null;
  }

  /** Remembers a town something may have happened in, or somebody is from. */
  keep({ value }: MentionOf<"place">, place: GazetteerPlace): void {
    if (isFrom(value)) this.#origin = place;
    else [this.#current, this.#nearby, this.#origin] = [place, place, null];
  }

  /** Remembers a town a heading names. */
  title(place: GazetteerPlace): void {
    this.#titled = [...this.#titled, place];
  }

  /** The country a passage speaks of: the only one it names, else that of what was told right before. */
  countryAmong(named: ReadonlySet<string>): string | null {
    const [only] = named;
    return named.size === 1 && only !== undefined
      ? only
      : (this.#nearby?.place.country ?? this.#headed ?? this.#country);
  }
}
