import type { Article, Incident, Place } from "../../domain/schema.ts";

/** What a cell may be made of: the incident, and what it refers to. */
export interface Row {
  incident: Incident;
  article: Article | undefined;
  place: Place | undefined;
}

/** What SQL engines see: a text, JSON as a text, a day, a whole number, a number, true or false. */
export const TYPES = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  json: { type: "BYTE_ARRAY", converted_type: "JSON" },
  day: { type: "INT32", converted_type: "DATE" },
  whole: { type: "INT32" },
  number: { type: "DOUBLE" },
  truth: { type: "BOOLEAN" },
} as const;

/** A column of the table; unknown is null. */
export interface Column {
  name: string;
  type: keyof typeof TYPES;
  meaning: string;
  /** Of a column of JSON the value itself: the writer makes it a text. */
  cell(row: Row): string | number | boolean | object | null | undefined;
}
