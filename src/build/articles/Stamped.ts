import { readFileSync, writeFileSync } from "node:fs";
import { placeWhole } from "../placeWhole.ts";
import type { Stamp } from "./stampOf.ts";

/** Clocks of file systems are coarse: of a file changed so shortly before, a second change may leave no trace. Milliseconds. */
const TOO_YOUNG = 2000;

/** What was found out about files, by their names, for as long as their stamps stay the same. */
export class Stamped<Found> {
  readonly #path: string;
  readonly #rules: string;
  readonly #known: ReadonlyMap<string, readonly [stamp: string, found: Found]>;
  readonly #now = new Map<string, readonly [stamp: string, found: Found]>();
  readonly #began = Date.now();

  /** Kept in the file of that path; of other rules, or damaged, it is worth nothing. */
  constructor(path: string, rules: string) {
    this.#path = path;
    this.#rules = rules;
    this.#known = readKnown<Found>(path, rules);
  }

  find(name: string, stamp: Stamp): Found | null {
    const known = this.#known.get(name);
    return known !== undefined && known[0] === stamp.text ? known[1] : null;
  }

  /** Found out of the file that had this stamp before it was looked at. */
  keep(name: string, stamp: Stamp, found: Found): void {
    if (stamp.changed < this.#began - TOO_YOUNG) this.keepOwn(name, stamp, found);
  }

  /** Known of a file that this build has written or compared itself. */
  keepOwn(name: string, stamp: Stamp, found: Found): void {
    this.#now.set(name, [stamp.text, found]);
  }

  save(): void {
    const text = JSON.stringify({ rules: this.#rules, files: [...this.#now] });
    placeWhole(this.#path, (draft) => writeFileSync(draft, text));
  }
}

function readKnown<Found>(path: string, rules: string): ReadonlyMap<string, readonly [string, Found]> {
  try {
    const kept = JSON.parse(readFileSync(path, "utf8")) as { rules: string; files: [string, [string, Found]][] };
    return new Map(kept.rules === rules ? kept.files : []);
  } catch {
    // Not there yet, or damaged: everything is looked at anew.
    return new Map();
  }
}
