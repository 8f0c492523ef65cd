import type { Tally } from "../tally.ts";
import type { Coding } from "./Coding.ts";
import type { ChangedGroups, Turn } from "./Turn.ts";

/** What stands under each of some codes. Never changes; `after` makes others. */
export class Counts {
  readonly #incidents: Int32Array;
  /** People beyond one for each incident, then groups without a number; of each code. */
  readonly #groups: Float64Array;

  private constructor(incidents: Int32Array, groups: Float64Array) {
    this.#incidents = incidents;
    this.#groups = groups;
  }

  static none(codes: number): Counts {
    return new Counts(new Int32Array(codes), new Float64Array(codes * 2));
  }

  /** The counts after a change of what is counted. Each incident counts as one person, but for the groups. */
  after({ added, removed, groups }: Turn, coding: Coding): Counts {
    const incidents = this.#incidents.slice();
    coding.sum(incidents, added, 1);
    coding.sum(incidents, removed, -1);
    return new Counts(incidents, groups.rows.length === 0 ? this.#groups : this.#groupsAfter(groups, coding));
  }

  /** The same, of several codes together: code c counts under `groupOf[c]`. */
  groupedBy(groupOf: Uint32Array, groups: number): Counts {
    const grouped = Counts.none(groups);
    const [incidents, of] = [grouped.#incidents, grouped.#groups];
    for (let code = 0; code < groupOf.length; code++) {
      const group = groupOf[code] ?? 0;
      incidents[group] = (incidents[group] ?? 0) + (this.#incidents[code] ?? 0);
      of[group * 2] = (of[group * 2] ?? 0) + (this.#groups[code * 2] ?? 0);
      of[group * 2 + 1] = (of[group * 2 + 1] ?? 0) + (this.#groups[code * 2 + 1] ?? 0);
    }
    return grouped;
  }

  incidentsAt(code: number): number {
    return this.#incidents[code] ?? 0;
  }

  tallyAt(code: number): Tally {
    const incidents = this.incidentsAt(code);
    const people = incidents + (this.#groups[code * 2] ?? 0);
    return { people, incidents, unnumbered: this.#groups[code * 2 + 1] ?? 0 };
  }

  #groupsAfter({ rows, beyond, unnumbered }: ChangedGroups, coding: Coding): Float64Array {
    const groups = this.#groups.slice();
    const codes = coding.codesOf(rows);
    for (let at = 0; at < codes.length; at++) {
      const place = (codes[at] ?? 0) * 2;
      groups[place] = (groups[place] ?? 0) + (beyond[at] ?? 0);
      groups[place + 1] = (groups[place + 1] ?? 0) + (unnumbered[at] ?? 0);
    }
    return groups;
  }
}
