import { join } from "node:path";
import type { Refused } from "../../domain/refusal.ts";
import type { Listed } from "./listArticles.ts";
import { metadataFile } from "./metadataFile.ts";
import { Stamped } from "./Stamped.ts";
import { NO_FILE, type Stamp, stampOf } from "./stampOf.ts";

/** An article by what its reading depends on. */
export interface Identity {
  id: string;
  file: string;
  sha256: string;
  /** Of its text, what stands beside it, and the rules: where these are the same, so is what is read of it. */
  key: string;
}

/** What is known of the files of a folder that are as they were: those are only looked at from outside. */
export class Glances {
  readonly #seeds: string;
  readonly #metadata: Listed["metadata"];
  readonly #stamped: Stamped<Refused | Identity>;

  /** `memory`: where it is kept what was seen last time; of other rules it is worth nothing. */
  constructor(seeds: string, { metadata }: Listed, rules: string, memory: string) {
    this.#seeds = seeds;
    this.#metadata = metadata;
    this.#stamped = new Stamped(memory, rules);
  }

  /** Null where the file must be looked into. */
  find(file: string): Refused | Identity | null {
    // Most have no metadata: asked for each, the file system takes as long as for the article.
    const stamp = this.#metadata.has(metadataFile(file).toLowerCase()) ? this.stampOf(file) : this.#stampAlone(file);
    const known = this.#stamped.find(file, stamp);
    if (known !== null) this.#stamped.keep(file, stamp, known);
    return known;
  }

  /** What was found in the file that had this stamp before it was looked into. */
  keep(file: string, stamp: Stamp, found: Refused | Identity): void {
    this.#stamped.keep(file, stamp, found);
  }

  save(): void {
    this.#stamped.save();
  }

  /** Of the article and of what stands beside it. */
  stampOf(file: string): Stamp {
    return together(stampOf(join(this.#seeds, file)), stampOf(join(this.#seeds, metadataFile(file))));
  }

  #stampAlone(file: string): Stamp {
    return together(stampOf(join(this.#seeds, file)), NO_FILE);
  }
}

function together(text: Stamp, metadata: Stamp): Stamp {
  return { text: `${text.text}, ${metadata.text}`, changed: Math.max(text.changed, metadata.changed) };
}
