import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Refused } from "../../domain/refusal.ts";
import type { ReceivedArticle } from "../../extract/readArticle.ts";
import { metadataFile, receiveFile } from "./receiveFile.ts";
import { Stamped } from "./Stamped.ts";
import { stampOf } from "./stampOf.ts";

/** An article by what its reading depends on. */
export interface Looked {
  id: string;
  file: string;
  sha256: string;
  /** Of its text, what stands beside it, and the rules: where these are the same, so is what is read of it. */
  key: string;
  /** Null where its files are those of the last build, and were not opened. */
  received: ReceivedArticle | null;
}

type Found = Refused | Omit<Looked, "received">;

/** Looks at the files of a folder, and at those that are as they were only from outside. */
export class Looker {
  readonly #seeds: string;
  readonly #rules: string;
  readonly #stamped: Stamped<Found>;

  /** `memory`: where it is kept what was seen last time; null looks into all files. */
  constructor(seeds: string, rules: string, memory: string) {
    this.#seeds = seeds;
    this.#rules = rules;
    this.#stamped = new Stamped(memory, rules);
  }

  look(file: string, isFresh: boolean): Looked | Refused {
    const stamp = this.#stampOf(file);
    const known = isFresh ? null : this.#stamped.find(file, stamp);
    if (known !== null) {
      this.#stamped.keep(file, stamp, known);
      return "refusal" in known ? known : { ...known, received: null };
    }
    const looked = this.open(file);
    if ("refusal" in looked) {
      // What could not be opened today may be tomorrow, without a trace on the file itself.
      if (looked.refusal !== "unreadable") this.#stamped.keep(file, stamp, looked);
      return looked;
    }
    const { received, ...found } = looked;
    this.#stamped.keep(file, stamp, found);
    return looked;
  }

  /** Looks into the file itself. */
  open(file: string): (Looked & { received: ReceivedArticle }) | Refused {
    const received = receiveFile(this.#seeds, file);
    if ("refusal" in received) return received;
    const { id, sha256, metadata, problems } = received;
    const given = JSON.stringify([this.#rules, id, file, sha256, metadata, problems]);
    return { id, file, sha256, key: createHash("sha256").update(given).digest("hex"), received };
  }

  save(): void {
    this.#stamped.save();
  }

  /** Of the article and of what stands beside it. */
  #stampOf(file: string) {
    const path = join(this.#seeds, file);
    const [text, metadata] = [stampOf(path), stampOf(metadataFile(path))];
    return { text: `${text.text}, ${metadata.text}`, changed: Math.max(text.changed, metadata.changed) };
  }
}
