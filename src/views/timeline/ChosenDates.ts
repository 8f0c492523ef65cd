import { createContext } from "react";
import type { Dates } from "../../domain/facets/dates.ts";

/**
 * What is chosen. It reaches the bars past the chart, which is not rendered again: that would cost recharts 10 ms and more.
 */
export const ChosenDates = createContext<Dates>(null);
