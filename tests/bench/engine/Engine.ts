import type { Filter } from "../../../src/domain/facets/facets.ts";
import type { Aggregates } from "./Aggregates.ts";
import type { Row } from "./Row.ts";

/** A way to filter and count; the answer of one step is what it would draw from. */
export interface Engine {
  name: string;
  /** Applies the filter and counts everything; this is what is measured. */
  answer(filter: Filter): Promise<() => Aggregates>;
  close?(): Promise<void>;
}

/** Makes an engine of the rows; what it takes is not measured, since it is done once. */
export type MakeEngine = (rows: readonly Row[]) => Promise<Engine>;
