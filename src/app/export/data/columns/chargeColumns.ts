import type { Law } from "../../../../domain/schema.ts";
import { CHARGE_CATEGORIES } from "../../../../domain/vocabulary.ts";
import { type Column, NOT_STATED } from "./Column.ts";

/** `KZ-AC 488(2)`: code, article and, in brackets, part. */
function law({ code, article, part }: Law): string {
  return `${code} ${article}${part === null ? "" : `(${part})`}`;
}

/** What the person is punished for. */
export const chargeColumns: readonly Column[] = [
  {
    name: "charge",
    type: "text",
    meaning: "The charge in the words of the article",
    empty: NOT_STATED,
    cell: ({ incident }) => incident.charge?.text,
  },
  {
    name: "charge_category",
    type: "choice",
    values: CHARGE_CATEGORIES,
    meaning: "Kind of the charge",
    empty: "no charge is stated, or none whose kind is known",
    cell: ({ incident }) => incident.charge?.category,
  },
  {
    name: "charge_law",
    type: "list",
    meaning: "Law the charge rests on: code, article and, in brackets, part, as in KZ-AC 488(2)",
    empty: NOT_STATED,
    cell: ({ incident }) => incident.charge?.law.map(law).join("; "),
  },
  {
    name: "organisation",
    type: "text",
    meaning: "Group or party the person is punished for",
    empty: NOT_STATED,
    cell: ({ incident }) => incident.organisation,
  },
  {
    name: "trigger",
    type: "text",
    meaning: "The act it is about: a rally, a post",
    empty: NOT_STATED,
    cell: ({ incident }) => incident.trigger?.text,
  },
  {
    name: "trigger_date",
    type: "date",
    meaning: "Date of that act",
    empty: NOT_STATED,
    cell: ({ incident }) => incident.trigger?.date,
  },
];
