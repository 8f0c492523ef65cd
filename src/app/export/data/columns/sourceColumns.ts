import { ownBasisOf } from "../../../../domain/basis.ts";
import { BASES, FIELD_NAMES, type FieldName } from "../../../../domain/vocabulary.ts";
import type { Column } from "./Column.ts";

const NOT_KNOWN = "not known";

const articleColumns: readonly Column[] = [
  {
    name: "article_title",
    type: "text",
    meaning: "Title of the article that reports it",
    empty: NOT_KNOWN,
    cell: ({ article }) => article?.title,
  },
  {
    name: "article_publisher",
    type: "text",
    meaning: "Publisher of the article",
    empty: NOT_KNOWN,
    cell: ({ article }) => article?.publisher,
  },
  {
    name: "article_file",
    type: "text",
    meaning: "File the article was read from",
    cell: ({ article }) => article?.file,
  },
  {
    name: "article_published",
    type: "day",
    meaning: "Day the article was published",
    empty: NOT_KNOWN,
    cell: ({ article }) => article?.published,
  },
  {
    name: "article_url",
    type: "text",
    meaning: "Address of the article on the web",
    empty: NOT_KNOWN,
    cell: ({ article }) => article?.url,
  },
  {
    name: "quote_start",
    type: "whole number",
    unit: "UTF-16 code units from the beginning of the file",
    meaning: "Where in the article the passage begins that reports the outcome",
    cell: ({ incident }) => incident.quote.start,
  },
  {
    name: "quote_end",
    type: "whole number",
    unit: "UTF-16 code units from the beginning of the file",
    meaning: "Where it ends; the unit at this place is not part of it",
    cell: ({ incident }) => incident.quote.end,
  },
];

/** What the basis of a field is about, in the names of the columns. */
const BASIS_OF: Record<FieldName, string> = {
  person: "person",
  count: "count",
  status: "status",
  date: "the day or month of date",
  year: "the year of date",
  place: "city, region and their coordinates",
  sentence: "sentence and its parts",
  fine: "fine_amount and fine_unit",
  charge: "charge, charge_category and charge_law",
  organisation: "organisation",
  trigger: "trigger and trigger_date",
};

const basisColumns: readonly Column[] = FIELD_NAMES.map((field) => ({
  name: `basis_${field === "place" ? "city" : field}`,
  type: "choice",
  values: BASES,
  meaning: `Basis of ${BASIS_OF[field]}: stated in the sentence of the outcome, inherited from elsewhere in the article, or inferred (concluded)`,
  empty: "no words of the article are recorded for it",
  cell: ({ incident }) => ownBasisOf(incident, field),
}));

/** Where a row comes from, and how sure each of its facts is. */
export const sourceColumns: readonly Column[] = [...articleColumns, ...basisColumns];
