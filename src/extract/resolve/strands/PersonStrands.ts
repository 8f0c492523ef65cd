import type { VictimMention } from "../../frames/people/People.ts";
import type { Person } from "../../persons/Person.ts";
import { proceedingOf } from "../proceedings.ts";
import type { Strand } from "../Strand.ts";
import type { ToldFrame } from "../Telling.ts";
import type { OpenedStrands } from "./OpenedStrands.ts";

/** The strands of those an article names: one for each proceeding. */
export class PersonStrands {
  readonly #opened: OpenedStrands;
  readonly #proceedings = new Map<Person, Strand[]>();

  constructor(opened: OpenedStrands) {
    this.#opened = opened;
  }

  has(person: Person): boolean {
    return this.#proceedings.has(person);
  }

  of(person: Person, victim: VictimMention, frame: ToldFrame): Strand {
    const known = this.#proceedings.get(person) ?? [];
    const going = proceedingOf(known, frame);
    if (going !== null) return going;
    const past = frame.telling.past !== null;
    const opened = this.#opened.open(
      { person, count: 1, isRough: false, partOf: null, lessNamed: false, background: past, past },
      victim,
    );
    this.#proceedings.set(person, [...known, opened]);
    return opened;
  }
}
