import type { Span } from "../../domain/schema.ts";
import type { GroupSize } from "../Mention.ts";
import type { Person } from "../persons/Person.ts";
import type { ToldFrame } from "./Telling.ts";

/** One victim in one proceeding, with all the frames that tell of it; an incident in the making. */
export interface Strand {
  /** `null`: an unnamed group. */
  person: Person | null;
  count: number | null;
  /** The number is a bound or an estimate. */
  isRough: boolean;
  /** Some of those told of before. */
  partOf: GroupSize["partOf"];
  except?: GroupSize["except"];
  /** What was left of a number when those it counts by name in one breath were taken off. */
  lessNamed: boolean;
  /** Where the victim is named in the frame that opened the strand. */
  named: Span;
  frames: ToldFrame[];
  /** Told as a case before the one the article reports. */
  past: boolean;
  background: boolean;
  /** The headline total this person is one of. */
  total: Strand | null;
  /** The part of a total without names: how many of how many, concluded by subtraction. */
  remainder: boolean;
}
