import type { Tally } from "../tally.ts";
import type { Coding } from "./Coding.ts";
import type { ChangedGroups, Turn } from "./Turn.ts";

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
  after({ added, removed, groups }: Turn, coding: Coding): Counts {
    const incidents = this.#incidents.slice();
    coding.sum(incidents, added, 1);
    coding.sum(incidents, removed, -1);
    if (groups.rows.length === 0) return new Counts(incidents, this.#beyond, this.#unnumbered);
    const next = new Counts(incidents, this.#beyond.slice(), this.#unnumbered.slice());
    next.#addGroups(groups, coding);
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

  tallyAt(code: number): Tally {
    const incidents = this.incidentsAt(code);
    return { people: incidents + (this.#beyond[code] ?? 0), incidents, unnumbered: this.#unnumbered[code] ?? 0 };
  }

  #addGroups({ rows, beyond, unnumbered }: ChangedGroups, coding: Coding): void {
    const codes = coding.codesOf(rows);
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? 0;
      this.#beyond[code] = (this.#beyond[code] ?? 0) + (beyond[at] ?? 0);
      this.#unnumbered[code] = (this.#unnumbered[code] ?? 0) + (unnumbered[at] ?? 0);
    }
  }
}
