import type { Incident } from "../../../../domain/schema.ts";
import { DATE_EVENTS, STATUSES } from "../../../../domain/vocabulary.ts";
import { english } from "../../../../domain/words/english.ts";
import { type Column, NOT_STATED } from "./Column.ts";

const NO_SENTENCE = "no sentence with a length is reported";
const NO_FINE = "no fine is reported";
/** Units are as stated and none is turned into another, so their columns are read together. */
const PART = "Part of the sentence that is given in this unit; the sentence is all parts together";

function termColumn(unit: "years" | "months" | "days" | "hours"): Column {
  return {
    name: `sentence_${unit}`,
    type: "number",
    unit,
    meaning: PART,
    empty: `${NO_SENTENCE}, or none of it in ${unit}`,
    cell: ({ incident }: { incident: Incident }) => incident.sentence?.[unit],
  };
}

/** What befell the person, and when. */
export const outcomeColumns: readonly Column[] = [
  {
    name: "date",
    type: "date",
    meaning: "Date of what date_of names",
    empty: NOT_STATED,
    cell: ({ incident }) => incident.date,
  },
  {
    name: "date_of",
    type: "choice",
    values: DATE_EVENTS,
    meaning: "What the date is of",
    empty: "there is no date, or it is not known of what",
    cell: ({ incident }) => incident.dateOf,
  },
  {
    name: "status",
    type: "choice",
    values: STATUSES,
    meaning: "What befell the person: the outcome the article reports, or the latest of several",
    cell: ({ incident }) => incident.status,
  },
  {
    name: "sentence",
    type: "text",
    meaning: "Length of the sentence that was imposed, in words; a threatened, requested or maximum penalty is none",
    empty: NO_SENTENCE,
    cell: ({ incident }) => incident.sentence && english.term(incident.sentence),
  },
  termColumn("years"),
  termColumn("months"),
  termColumn("days"),
  termColumn("hours"),
  {
    name: "sentence_life",
    type: "true or false",
    meaning: "Whether the sentence is for life",
    empty: NO_SENTENCE,
    cell: ({ incident }) => incident.sentence && (incident.sentence.life ?? false),
  },
  {
    name: "fine_amount",
    type: "number",
    unit: "that of fine_unit",
    meaning: "Amount of the fine",
    empty: NO_FINE,
    cell: ({ incident }) => incident.fine?.amount,
  },
  {
    name: "fine_unit",
    type: "text",
    meaning: "Unit of the fine: a currency in ISO 4217, or MCI (monthly calculation index) and the like",
    empty: NO_FINE,
    cell: ({ incident }) => incident.fine?.unit,
  },
];
