import { toDayNumber } from "../../domain/day.ts";
import { extentOf } from "../../domain/impreciseDate.ts";
import type { Term } from "../../domain/schema.ts";
import { termInSeconds } from "../../domain/term.ts";
import type { Column } from "./Column.ts";

const DAY = 24 * 3600;

function dayNumber(day: string | null | undefined): number | null {
  return day === null || day === undefined ? null : toDayNumber(day);
}

function partOf(unit: Exclude<keyof Term, "life">): Column {
  const meaning = `What the sentence says in ${unit}; it is all its parts together`;
  return { name: `sentence_${unit}`, type: "number", meaning, cell: ({ incident }) => incident.sentence?.[unit] };
}

const who: readonly Column[] = [
  { name: "id", type: "text", meaning: "The incident; one row each", cell: ({ incident }) => incident.id },
  {
    name: "case",
    type: "text",
    meaning: "Shared by rows of several articles about one person in one proceeding",
    cell: ({ incident }) => incident.caseId,
  },
  { name: "person", type: "text", meaning: "Null: an unnamed group", cell: ({ incident }) => incident.person?.name },
  { name: "aliases", type: "json", meaning: "A list of texts", cell: ({ incident }) => incident.person?.aliases },
  { name: "role", type: "text", meaning: "As the article calls them", cell: ({ incident }) => incident.person?.role },
  {
    name: "count",
    type: "whole",
    meaning: "People: 1 for a named one; null where the article gives no number",
    cell: ({ incident }) => incident.count,
  },
  {
    name: "background",
    type: "truth",
    meaning: "Told as background, and never counted together with what is reported",
    cell: ({ incident }) => incident.background,
  },
];

const outcome: readonly Column[] = [
  { name: "status", type: "text", meaning: "What became of them", cell: ({ incident }) => incident.status },
  {
    name: "date",
    type: "text",
    meaning: "EDTF: 2023-10-18, 2023-10, 2023, XXXX-10-18",
    cell: ({ incident }) => incident.date,
  },
  {
    name: "date_first",
    type: "day",
    meaning: "The first day it may have been; null where the year is not known",
    cell: ({ incident }) => dayNumber(incident.date && extentOf(incident.date)?.first),
  },
  {
    name: "date_last",
    type: "day",
    meaning: "The last day it may have been; null where the year is not known",
    cell: ({ incident }) => dayNumber(incident.date && extentOf(incident.date)?.last),
  },
  { name: "date_of", type: "text", meaning: "What is dated", cell: ({ incident }) => incident.dateOf },
  partOf("years"),
  partOf("months"),
  partOf("days"),
  partOf("hours"),
  {
    name: "sentence_life",
    type: "truth",
    meaning: "For life; null where there is no sentence",
    cell: ({ incident }) => incident.sentence && incident.sentence.life === true,
  },
  {
    name: "sentence_in_days",
    type: "number",
    meaning: "All parts in days, by mean months and years: for ordering only; null for life",
    cell: ({ incident }) => {
      const days = incident.sentence && termInSeconds(incident.sentence) / DAY;
      return days === null || !Number.isFinite(days) ? null : days;
    },
  },
  { name: "fine_amount", type: "number", meaning: "In fine_unit", cell: ({ incident }) => incident.fine?.amount },
  { name: "fine_unit", type: "text", meaning: "ISO 4217, MCI or BU", cell: ({ incident }) => incident.fine?.unit },
];

const reason: readonly Column[] = [
  { name: "charge", type: "text", meaning: "In words of the article", cell: ({ incident }) => incident.charge?.text },
  { name: "charge_category", type: "text", meaning: "Its kind", cell: ({ incident }) => incident.charge?.category },
  {
    name: "charge_law",
    type: "json",
    meaning: "A list of {code, article, part}",
    cell: ({ incident }) => incident.charge?.law,
  },
  {
    name: "organisation",
    type: "text",
    meaning: "The group they are punished for",
    cell: ({ incident }) => incident.organisation,
  },
  { name: "trigger", type: "text", meaning: "The act it is about", cell: ({ incident }) => incident.trigger?.text },
  { name: "trigger_date", type: "text", meaning: "EDTF", cell: ({ incident }) => incident.trigger?.date },
];

const where: readonly Column[] = [
  { name: "place_id", type: "text", meaning: "The place", cell: ({ incident }) => incident.placeId },
  { name: "place", type: "text", meaning: "Its name", cell: ({ place }) => place?.name },
  { name: "place_kind", type: "text", meaning: "town or region", cell: ({ place }) => place?.kind },
  { name: "region", type: "text", meaning: "The region it lies in", cell: ({ place }) => place?.region },
  { name: "country", type: "text", meaning: "ISO 3166-1 alpha-2", cell: ({ incident }) => incident.country },
  { name: "latitude", type: "number", meaning: "Degrees", cell: ({ place }) => place?.latitude },
  { name: "longitude", type: "number", meaning: "Degrees", cell: ({ place }) => place?.longitude },
];

const source: readonly Column[] = [
  { name: "article_id", type: "text", meaning: "The article", cell: ({ incident }) => incident.articleId },
  { name: "article_file", type: "text", meaning: "Its file", cell: ({ article }) => article?.file },
  { name: "article_title", type: "text", meaning: "Its title", cell: ({ article }) => article?.title },
  { name: "article_publisher", type: "text", meaning: "Its publisher", cell: ({ article }) => article?.publisher },
  {
    name: "article_published",
    type: "day",
    meaning: "When it was published",
    cell: ({ article }) => dayNumber(article?.published),
  },
  { name: "article_url", type: "text", meaning: "Its address", cell: ({ article }) => article?.url },
  {
    name: "quote_start",
    type: "whole",
    meaning: "Where the passage of the outcome begins in the text: UTF-16 units",
    cell: ({ incident }) => incident.quote.start,
  },
  { name: "quote_end", type: "whole", meaning: "Where it ends", cell: ({ incident }) => incident.quote.end },
  {
    name: "evidence",
    type: "json",
    meaning: "By field, a list of {start, end, basis, rule}",
    cell: ({ incident }) => incident.evidence,
  },
];

/** The dataset as one flat table, a row for each incident; names that the page's CSV has too mean the same. */
export const columns: readonly Column[] = [...who, ...outcome, ...reason, ...where, ...source];
