import type { Tally } from "../tally.ts";
import type { Coding, Sums } from "./Coding.ts";
import type { Turn } from "./Turn.ts";

function nothing(codes: number): Sums {
  return {
    incidents: new Int32Array(codes),
    beyond: new Float64Array(codes),
    unnumbered: new Int32Array(codes),
  };
}

/** What stands under each of some codes. Never changes; `after` makes others. */
export class Counts {
  readonly #sums: Sums;

  private constructor(sums: Sums) {
    this.#sums = sums;
  }

  /** The counts of what a turn from nobody brings in. */
  static of(turn: Turn, coding: Coding): Counts {
    const sums = nothing(coding.size);
    coding.sum(sums, turn);
    return new Counts(sums);
  }

  /** The counts after a change of what is counted. Each incident counts as one person, but for the groups. */
  after(turn: Turn, coding: Coding): Counts {
    const { incidents, beyond, unnumbered } = this.#sums;
    const ofGroups = turn.turnsGroups
      ? { beyond: beyond.slice(), unnumbered: unnumbered.slice() }
      : { beyond, unnumbered };
    const sums = { incidents: incidents.slice(), ...ofGroups };
    coding.sum(sums, turn);
    return new Counts(sums);
  }

  /** The same, of several codes together: code c counts under `groupOf[c]`. */
  groupedBy(groupOf: Uint32Array, groups: number): Counts {
    const sums = nothing(groups);
    const { incidents, beyond, unnumbered } = sums;
    for (let code = 0; code < groupOf.length; code++) {
      const group = groupOf[code] ?? 0;
      incidents[group] = (incidents[group] ?? 0) + (this.#sums.incidents[code] ?? 0);
      beyond[group] = (beyond[group] ?? 0) + (this.#sums.beyond[code] ?? 0);
      unnumbered[group] = (unnumbered[group] ?? 0) + (this.#sums.unnumbered[code] ?? 0);
    }
    return new Counts(sums);
  }

  incidentsAt(code: number): number {
    return this.#sums.incidents[code] ?? 0;
  }

  tallyAt(code: number): Tally {
    const incidents = this.incidentsAt(code);
    const { beyond, unnumbered } = this.#sums;
    return { people: incidents + (beyond[code] ?? 0), incidents, unnumbered: unnumbered[code] ?? 0 };
  }
}
