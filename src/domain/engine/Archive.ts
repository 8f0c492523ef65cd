import { onceFor } from "../onceFor.ts";
import type { Dataset } from "../schema.ts";
import { add, remove, wordsFor } from "./bits.ts";
import { type Columns, columnsOf } from "./Columns.ts";
import { type Groups, groupsOf } from "./Groups.ts";
import { Members } from "./Members.ts";

/** A dataset as it is counted: its columns, and the rows that need more than a glance. */
export interface Archive {
  readonly dataset: Dataset;
  readonly columns: Columns;
  /** One for each case; all others are never counted. */
  readonly leads: Members;
  /** Leads of cases that more than one row tells of. */
  readonly toldAgain: Members;
  /** For each word of rows the place of the first of `cases.leads` that stands in it or behind it; then their end. */
  readonly othersFrom: Uint32Array;
  readonly groups: Groups;
  /** The last row of each article that tells of any. */
  readonly lasts: Members;
  readonly nobody: Members;
}

function membersWhere(length: number, isIn: (row: number) => boolean): Members {
  const words = wordsFor(length);
  for (let row = 0; row < length; row++) if (isIn(row)) add(words, row);
  return new Members(words);
}

function placesByWord(leads: Uint32Array, words: number): Uint32Array {
  const places = new Uint32Array(words + 1);
  let place = 0;
  for (let at = 0; at <= words; at++) {
    while (place < leads.length && (leads[place] ?? 0) >>> 5 < at) place++;
    places[at] = place;
  }
  return places;
}

/** The archive of a dataset; made once. */
export const archiveOf = onceFor((dataset: Dataset): Archive => {
  const columns = columnsOf(dataset);
  const { length, cases, articleOf } = columns;
  const leads = wordsFor(length);
  for (let row = 0; row < length; row++) add(leads, row);
  for (const row of cases.others) remove(leads, row);
  const toldAgain = wordsFor(length);
  for (const lead of cases.leads) add(toldAgain, lead);
  return {
    dataset,
    columns,
    leads: new Members(leads),
    toldAgain: new Members(toldAgain),
    othersFrom: placesByWord(cases.leads, toldAgain.length),
    groups: groupsOf(columns),
    lasts: membersWhere(length, (row) => row + 1 === length || articleOf[row] !== articleOf[row + 1]),
    nobody: new Members(wordsFor(length)),
  };
});

/** The rows that tell of the case of a lead besides it, in the order of their authority. */
export function othersOf({ columns: { cases }, othersFrom }: Archive, lead: number): Uint32Array {
  const { leads, others } = cases;
  let from = othersFrom[lead >>> 5] ?? 0;
  while ((leads[from] ?? lead) < lead) from++;
  let end = from;
  while (leads[end] === lead) end++;
  return others.subarray(from, end);
}

/** The lead of the case that a row tells of. */
export function leadOf({ leads, columns: { cases } }: Archive, row: number): number {
  return leads.has(row) ? row : (cases.leads[cases.others.indexOf(row)] ?? row);
}
