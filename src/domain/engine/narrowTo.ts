import { rowOfArticle } from "../articleOf.ts";
import { rowOfIncident } from "../incidentOf.ts";
import { Picked } from "../Picked.ts";
import type { Dataset } from "../schema.ts";
import { archiveOf } from "./Archive.ts";
import { rowsOf } from "./bits.ts";
import { type Coded, codesFor } from "./Coded.ts";
import { type Columns, columnsOf, knowColumns } from "./Columns.ts";
import { Members } from "./Members.ts";
import { profileOf } from "./profileOf.ts";
import { reportsAmong } from "./reportsAmong.ts";

/** The indices of what is set, ascending. */
function setIn(flags: Uint8Array): Uint32Array {
  return Uint32Array.from(flags.keys()).filter((index) => flags[index] === 1);
}

/** Where each of some ascending indices stands among them. */
function placesOf(indices: Uint32Array, length: number): Uint32Array {
  const places = new Uint32Array(length);
  indices.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}

/** The column of some rows, its values again in the order of the first row that has them. */
function narrowCoded<Value>({ codes, values }: Coded<Value>, rows: Uint32Array): Coded<Value> {
  const numbers = new Int32Array(values.length).fill(-1);
  const kept: Value[] = [];
  const wide = rows.map((row) => {
    const code = codes[row] ?? 0;
    if (numbers[code] === -1) numbers[code] = kept.push(values[code] as Value) - 1;
    return numbers[code] ?? 0;
  });
  const narrow = codesFor(rows.length, kept.length);
  narrow.set(wide);
  return { codes: narrow, values: kept };
}

function narrowColumns(
  { profiles, articleOf, cases, length }: Columns,
  rows: Uint32Array,
  articles: Uint32Array,
): Columns {
  const [placeOfRow, placeOfArticle] = [placesOf(rows, length), placesOf(articles, (articles.at(-1) ?? 0) + 1)];
  const isIn = new Uint8Array(length);
  for (const row of rows) isIn[row] = 1;
  return {
    length: rows.length,
    profiles: profiles.map((profile) => narrowCoded(profile, rows)),
    articleOf: rows.map((row) => placeOfArticle[articleOf[row] ?? 0] ?? 0),
    cases: {
      others: cases.others.filter((row) => isIn[row] === 1).map((row) => placeOfRow[row] ?? 0),
      leads: cases.leads.filter((row) => isIn[row] === 1).map((row) => placeOfRow[row] ?? 0),
    },
  };
}

/**
 * All reports of some cases, given by the bits of their leads, with the articles and places they refer to: again a whole
 * dataset, of which nothing is made before it is asked for.
 */
export function narrowTo(dataset: Dataset, leads: Uint32Array): Dataset {
  const columns = columnsOf(dataset);
  const { articleOf } = columns;
  const { words, size } = reportsAmong(archiveOf(dataset), new Members(leads));
  const rows = rowsOf(words, size);
  const isTelling = new Uint8Array(dataset.articles.length);
  for (const row of rows) isTelling[articleOf[row] ?? 0] = 1;
  const articles = setIn(isTelling);
  const narrow = narrowColumns(columns, rows, articles);
  const places = new Set(profileOf(narrow, ["placeId"]).values.map(({ placeId }) => placeId));
  const narrowed: Dataset = {
    ...dataset,
    articles: new Picked(dataset.articles, articles, (id) => rowOfArticle(dataset, id)),
    places: Object.fromEntries(Object.entries(dataset.places).filter(([id]) => places.has(id))),
    incidents: new Picked(dataset.incidents, rows, (id) => rowOfIncident(dataset, id)),
  };
  knowColumns(narrowed, narrow);
  return narrowed;
}
