import { type Column, NOT_STATED } from "./Column.ts";

/** Which report a row is, of whom, and how it counts. */
export const caseColumns: readonly Column[] = [
  {
    name: "id",
    type: "text",
    meaning:
      "The incident: one person, or one unnamed group, in one proceeding, as one article reports it. One row each",
    cell: ({ incident }) => incident.id,
  },
  {
    name: "case",
    type: "text",
    meaning: "The case. Rows of several articles about one person in one proceeding share it",
    cell: ({ incident }) => incident.caseId,
  },
  {
    name: "counted",
    type: "true or false",
    meaning:
      "Whether this row stands for its case: one row of each case does. To count people as Qamau does, add up count where counted is true and background is false",
    cell: ({ isLead }) => isLead,
  },
  {
    name: "person",
    type: "text",
    meaning: "Name of the person, as the article spells it",
    empty: "a group, or a person the article does not name",
    cell: ({ incident }) => incident.person?.name,
  },
  {
    name: "aliases",
    type: "list",
    meaning: "Other forms of the name in the article",
    empty: "there are none",
    cell: ({ incident }) => incident.person?.aliases.join("; "),
  },
  {
    name: "role",
    type: "text",
    meaning: "What the article calls the person: an occupation, an office",
    empty: NOT_STATED,
    cell: ({ incident }) => incident.person?.role,
  },
  {
    name: "count",
    type: "whole number",
    meaning: "How many people this row is: 1 for a person, for a group its size as stated",
    unit: "people",
    empty: "a group of which the article gives no number: it adds nothing to a sum of people",
    cell: ({ incident }) => incident.count,
  },
  {
    name: "background",
    type: "true or false",
    meaning:
      "Whether the article tells this as context: an earlier case, or a total that may repeat people of other rows. Never add these to the others",
    cell: ({ incident }) => incident.background,
  },
];
