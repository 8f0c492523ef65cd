import { ownBasisOf } from "../../../domain/basis.ts";
import { casesOf } from "../../../domain/cases/casesOf.ts";
import type { Article, Dataset, Incident, Law, Place } from "../../../domain/schema.ts";
import { FIELD_NAMES } from "../../../domain/vocabulary.ts";
import { english } from "../../../domain/words/english.ts";

export type Cell = string | number | boolean | null;

/** What a column may ask of: the incident and what it refers to. */
interface Row {
  incident: Incident;
  /** Whether the page counts this report; of several reports of one case it counts one. */
  isLead: boolean;
  article: Article | undefined;
  place: Place | undefined;
}

interface Column {
  name: string;
  cell(row: Row): Cell | undefined;
}

/** `KZ-AC 488(2)`: code, article and, in brackets, part. */
function law({ code, article, part }: Law): string {
  return `${code} ${article}${part === null ? "" : `(${part})`}`;
}

/**
 * The columns of the data as a table. Their names are part of what others build on, and they speak English whatever the
 * page speaks, so that the same filter gives the same file; unknown is empty.
 */
const COLUMNS: readonly Column[] = [
  { name: "id", cell: ({ incident }) => incident.id },
  { name: "case", cell: ({ incident }) => incident.caseId },
  { name: "counted", cell: ({ isLead }) => isLead },
  { name: "person", cell: ({ incident }) => incident.person?.name },
  { name: "aliases", cell: ({ incident }) => incident.person?.aliases.join("; ") },
  { name: "role", cell: ({ incident }) => incident.person?.role },
  { name: "count", cell: ({ incident }) => incident.count },
  { name: "background", cell: ({ incident }) => incident.background },
  { name: "city", cell: ({ place }) => (place?.kind === "town" ? place.name : null) },
  { name: "region", cell: ({ place }) => place?.region },
  { name: "country", cell: ({ incident, place }) => incident.country ?? place?.country },
  { name: "place_kind", cell: ({ place }) => place?.kind },
  { name: "latitude", cell: ({ place }) => place?.latitude },
  { name: "longitude", cell: ({ place }) => place?.longitude },
  { name: "date", cell: ({ incident }) => incident.date },
  { name: "date_of", cell: ({ incident }) => incident.dateOf },
  { name: "status", cell: ({ incident }) => incident.status },
  { name: "sentence", cell: ({ incident }) => incident.sentence && english.term(incident.sentence) },
  { name: "sentence_years", cell: ({ incident }) => incident.sentence?.years },
  { name: "sentence_months", cell: ({ incident }) => incident.sentence?.months },
  { name: "sentence_days", cell: ({ incident }) => incident.sentence?.days },
  { name: "sentence_hours", cell: ({ incident }) => incident.sentence?.hours },
  { name: "sentence_life", cell: ({ incident }) => incident.sentence && (incident.sentence.life ?? false) },
  { name: "fine_amount", cell: ({ incident }) => incident.fine?.amount },
  { name: "fine_unit", cell: ({ incident }) => incident.fine?.unit },
  { name: "charge", cell: ({ incident }) => incident.charge?.text },
  { name: "charge_category", cell: ({ incident }) => incident.charge?.category },
  { name: "charge_law", cell: ({ incident }) => incident.charge?.law.map(law).join("; ") },
  { name: "organisation", cell: ({ incident }) => incident.organisation },
  { name: "trigger", cell: ({ incident }) => incident.trigger?.text },
  { name: "trigger_date", cell: ({ incident }) => incident.trigger?.date },
  { name: "article_title", cell: ({ article }) => article?.title },
  { name: "article_publisher", cell: ({ article }) => article?.publisher },
  { name: "article_file", cell: ({ article }) => article?.file },
  { name: "article_published", cell: ({ article }) => article?.published },
  { name: "article_url", cell: ({ article }) => article?.url },
  { name: "quote_start", cell: ({ incident }) => incident.quote.start },
  { name: "quote_end", cell: ({ incident }) => incident.quote.end },
  // Of a date, basis_date is how its day is known, and basis_year how its year is.
  ...FIELD_NAMES.map((field) => ({
    name: `basis_${field === "place" ? "city" : field}`,
    cell: ({ incident }: Row) => ownBasisOf(incident, field),
  })),
];

export const COLUMN_NAMES: readonly string[] = COLUMNS.map(({ name }) => name);

/** The incidents as rows of cells, in the order of `COLUMN_NAMES`. */
export function cellsOf(dataset: Dataset): Cell[][] {
  const { incidents, articles, places } = dataset;
  const cases = casesOf(dataset);
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return incidents.map((incident) => {
    const place = incident.placeId === null ? undefined : places[incident.placeId];
    const isLead = cases.of(incident).lead === incident;
    const row = { incident, isLead, article: articleOf.get(incident.articleId), place };
    return COLUMNS.map(({ cell }) => cell(row) ?? null);
  });
}
