import { toDayNumber } from "../../../src/domain/day.ts";
import { UNDATED } from "../../../src/domain/dimension.ts";
import type { FacetName, Filter } from "../../../src/domain/facets/facets.ts";
import { fold } from "../../../src/domain/fold.ts";
import { type CodedRows, type KeyedColumn, NO_DAY } from "./codedRows.ts";

/** How a language writes what a filter asks of coded rows. */
export interface Grammar {
  column(name: string): string;
  oneOf(column: string, codes: readonly number[]): string;
  contains(column: string, word: string): string;
  and: string;
}

const COLUMNS = { city: "place", status: "status", charge: "charge", length: "length" } as const;

/** The conditions of a filter, a facet each, as texts of a language; facets that let everything pass have none. */
export function conditionsOf(
  filter: Filter,
  { keys }: CodedRows,
  { column, oneOf, contains, and }: Grammar,
): Partial<Record<FacetName, string>> {
  const conditions: Partial<Record<FacetName, string>> = {
    told: `${column("background")} = ${filter.told === "background" ? 1 : 0}`,
  };
  const { dates } = filter;
  if (dates === UNDATED) conditions.dates = `${column("first")} = ${NO_DAY}`;
  else if (dates !== null)
    conditions.dates = `${column("first")} <= ${toDayNumber(dates.to)} ${and} ${column("last")} >= ${toDayNumber(dates.from)}`;
  for (const [facet, name] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, KeyedColumn][]) {
    const codes = filter[facet].map((key) => keys[name].indexOf(key));
    if (codes.length > 0) conditions[facet] = oneOf(column(name), codes);
  }
  const words = fold(filter.text.words)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length > 0) conditions.text = words.map((word) => contains(column("text"), word)).join(` ${and} `);
  return conditions;
}

/** All conditions but that of one facet; at least one is left, since either what is reported or what is background is asked for. */
export function allBut(conditions: Partial<Record<FacetName, string>>, except: FacetName | null, and: string): string {
  return Object.entries(conditions)
    .filter(([name]) => name !== except)
    .map(([, condition]) => `(${condition})`)
    .join(` ${and} `);
}
