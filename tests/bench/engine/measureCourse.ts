import { inOwnProcess } from "../inOwnProcess.ts";
import { medianOf } from "../measure.ts";
import { OwnProcess } from "../OwnProcess.ts";
import { askedSteps } from "./Asked.ts";
import { type Course, stepsOf } from "./Course.ts";
import type { Compared } from "./compareEngines.ts";
import { ENGINE_NAMES, type EngineName } from "./engines.ts";
import type { Kind } from "./script.ts";

/** Milliseconds of an engine at the steps it was asked: of each the median of all passes. */
export interface Times {
  name: string;
  at: readonly { step: number; kind: Kind; milliseconds: number }[];
}

export interface Measured extends Compared {
  /** Ours first. */
  times: readonly Times[];
}

/** An engine in a process of its own, as a page has one: what others leave in memory is none of its concern. */
class Contender {
  readonly #course: Course;
  readonly #engine: EngineName;
  readonly #process: OwnProcess;
  readonly #passes: number[][] = [];

  private constructor(course: Course, engine: EngineName, process: OwnProcess) {
    this.#course = course;
    this.#engine = engine;
    this.#process = process;
  }

  static async of(course: Course, engine: EngineName): Promise<Contender> {
    const script = new URL("takePasses.ts", import.meta.url);
    return new Contender(course, engine, await OwnProcess.of(script, engine, JSON.stringify(course)));
  }

  async pass(): Promise<void> {
    this.#passes.push((await this.#process.ask()) as number[]);
  }

  /** Ends it, and tells what it took. */
  end(): Times {
    this.#process.end();
    const steps = askedSteps(stepsOf(this.#course), this.#course.every[this.#engine]);
    const medianAt = (at: number) => medianOf(this.#passes.map((pass) => pass[at] ?? Number.NaN));
    const at = steps.map(([step, { kind }], index) => ({ step, kind, milliseconds: medianAt(index) }));
    return { name: String(this.#process.greeting), at };
  }
}

/**
 * Holds ours to the definition beside all others, then takes every engine through the steps, a pass of each in turns, so
 * that whatever else the machine does befalls all of them.
 */
export async function measureCourse(course: Course): Promise<Measured> {
  const compared = await inOwnProcess(new URL("compareEngines.ts", import.meta.url), JSON.stringify(course));
  const contenders: Contender[] = [];
  for (const name of ENGINE_NAMES) contenders.push(await Contender.of(course, name));
  for (let pass = 0; pass < course.passes; pass++) for (const contender of contenders) await contender.pass();
  return { ...(compared as Compared), times: contenders.map((contender) => contender.end()) };
}
