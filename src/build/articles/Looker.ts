import { createHash } from "node:crypto";
import type { Refused } from "../../domain/refusal.ts";
import type { ReceivedArticle } from "../../extract/readArticle.ts";
import type { Glances, Identity } from "./Glances.ts";
import { receiveFile } from "./receiveFile.ts";

/** An article that was looked into. */
export interface Looked extends Identity {
  received: ReceivedArticle;
}

/** Looks into the files of a folder. */
export class Looker {
  readonly #seeds: string;
  readonly #rules: string;
  readonly #glances: Glances;

  constructor(seeds: string, rules: string, glances: Glances) {
    this.#seeds = seeds;
    this.#rules = rules;
    this.#glances = glances;
  }

  /** What is found is known from outside then. */
  look(file: string): Looked | Refused {
    const stamp = this.#glances.stampOf(file);
    const looked = this.open(file);
    if ("refusal" in looked) {
      // What could not be opened today may be tomorrow, without a trace on the file itself.
      if (looked.refusal !== "unreadable") this.#glances.keep(file, stamp, looked);
      return looked;
    }
    const { received: _, ...found } = looked;
    this.#glances.keep(file, stamp, found);
    return looked;
  }

  open(file: string): Looked | Refused {
    const received = receiveFile(this.#seeds, file);
    if ("refusal" in received) return received;
    const { id, sha256, metadata, problems } = received;
    const given = JSON.stringify([this.#rules, id, file, sha256, metadata, problems]);
    return { id, file, sha256, key: createHash("sha256").update(given).digest("hex"), received };
  }
}
