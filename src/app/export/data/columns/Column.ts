import type { Article, Incident, Place } from "../../../../domain/schema.ts";

export type Cell = string | number | boolean | null;

/** What a column may ask of: the incident and what it refers to. */
export interface Row {
  incident: Incident;
  /** Whether the page counts this report; of several reports of one case it counts one. */
  isLead: boolean;
  article: Article | undefined;
  place: Place | undefined;
}

/** What may stand in the cells of a column, as the codebook says it. */
export const CELL_TYPES = {
  text: "any text",
  list: "texts, each but the last followed by a semicolon and a space",
  choice: "one of the values",
  "true or false": "true; false",
  "whole number": "a whole number, 0 or more",
  number: "a number with a decimal point",
  day: "ISO 8601: 2023-10-18",
  date: "EDTF, as exact as the article is: 2023-10-18; 2023-10; 2023; XXXX-10-18 and XXXX-10 where the year is not known",
} as const;
export type CellType = keyof typeof CELL_TYPES;

/** A column of the data as a table: what the CSV, the properties of the GeoJSON and the codebook are made of. */
export interface Column {
  name: string;
  type: CellType;
  meaning: string;
  /** All values there are, of a choice. */
  values?: readonly string[];
  unit?: string;
  /** What an empty cell means; absent where no cell is empty. */
  empty?: string;
  /** `null`, `undefined` and an empty text are unknown, and written as an empty cell. */
  cell(row: Row): Cell | undefined;
}

/** What unknown mostly is. */
export const NOT_STATED = "the article does not state it";
