import type { Span } from "../../domain/schema.ts";
import type { Frame } from "../frames/Frame.ts";
import type { Person } from "../persons/Person.ts";

/** One victim in one proceeding, with all the frames that tell of it; an incident in the making. */
export interface Strand {
  /** `null`: an unnamed group. */
  person: Person | null;
  count: number | null;
  /** The number is a bound or an estimate. */
  isRough: boolean;
  /** Where the victim is named in the frame that opened the strand. */
  named: Span;
  frames: Frame[];
  background: boolean;
  /** The headline total this person is one of. */
  total: Strand | null;
  /** The part of a total without names: how many of how many, concluded by subtraction. */
  remainder: boolean;
}
