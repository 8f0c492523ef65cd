import type { Tally } from "../tally.ts";
import type { Archive } from "./Archive.ts";
import type { Turn } from "./Change.ts";
import type { Coding } from "./Coding.ts";

/** What stands under each of some codes. Never changes; `after` makes others. */
export class Counts {
  readonly #incidents: Int32Array;
  /** People beyond one for each incident; below zero where groups have no number. */
  readonly #beyond: Float64Array;
  readonly #unnumbered: Int32Array;

  private constructor(incidents: Int32Array, beyond: Float64Array, unnumbered: Int32Array) {
    this.#incidents = incidents;
    this.#beyond = beyond;
    this.#unnumbered = unnumbered;
  }

  static none(codes: number): Counts {
    return new Counts(new Int32Array(codes), new Float64Array(codes), new Int32Array(codes));
  }

  /** The counts after a change of what is counted. Each incident counts as one person, but for the groups. */
  after({ change, groups }: Turn, archive: Archive, { sum, codeOf }: Coding): Counts {
    const next = new Counts(this.#incidents.slice(), this.#beyond.slice(), this.#unnumbered.slice());
    sum(next.#incidents, change);
    for (const row of groups.added) next.#countGroup(row, 1, archive, codeOf);
    for (const row of groups.removed) next.#countGroup(row, -1, archive, codeOf);
    return next;
  }

  /** The same, of several codes together: code c counts under `groupOf[c]`. */
  groupedBy(groupOf: Uint32Array, groups: number): Counts {
    const grouped = Counts.none(groups);
    for (let code = 0; code < groupOf.length; code++) {
      const group = groupOf[code] ?? 0;
      grouped.#incidents[group] = (grouped.#incidents[group] ?? 0) + (this.#incidents[code] ?? 0);
      grouped.#beyond[group] = (grouped.#beyond[group] ?? 0) + (this.#beyond[code] ?? 0);
      grouped.#unnumbered[group] = (grouped.#unnumbered[group] ?? 0) + (this.#unnumbered[code] ?? 0);
    }
    return grouped;
  }

  incidentsAt(code: number): number {
    return this.#incidents[code] ?? 0;
  }

  addTo(tally: Tally, code: number): void {
    const incidents = this.incidentsAt(code);
    tally.incidents += incidents;
    tally.people += incidents + (this.#beyond[code] ?? 0);
    tally.unnumbered += this.#unnumbered[code] ?? 0;
  }

  #countGroup(row: number, sign: 1 | -1, { columns }: Archive, codeOf: (row: number) => number): void {
    const { codes, values } = columns.traits.count;
    const code = codeOf(row);
    const count = values[codes[row] ?? 0] ?? null;
    this.#beyond[code] = (this.#beyond[code] ?? 0) + sign * ((count ?? 0) - 1);
    if (count === null) this.#unnumbered[code] = (this.#unnumbered[code] ?? 0) + sign;
  }
}
