import { createContext } from "react";
import type { Dates } from "../../domain/facets/dates.ts";

/**
 * What is chosen at this moment, also while the reader still drags. It reaches the bars past the chart, which is not
 * rendered again: that would cost recharts 10 ms and more for every move of the pointer.
 */
export const ChosenDates = createContext<Dates>(null);
