import type { DatedFact } from "../Calendar.ts";

/** The days under which a passage stands, by what the passages before it say. */
export interface DaysAbove {
  /** At the head of its line: "12 March: Police take nine people away." */
  line: DatedFact | null;
  /** At the head of an earlier passage of its paragraph: "On 12 March a court … Two others were fined." */
  told: DatedFact | null;
  /** In an earlier passage of its paragraph that tells of a court. */
  heard: DatedFact | null;
  /** The same where a court looks at a ruling again: "On 20 May the regional court considered the appeal." */
  appealed: DatedFact | null;
  /** In the heading above, or in the title. */
  section: DatedFact | null;
  /** The passage at which the matter begins that this one belongs to. */
  since: number;
  /** The same, without the towns at the heads of the lines: a lead before them dates them all. */
  matter: number;
}
