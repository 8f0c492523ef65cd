import { basisOf } from "../../domain/basis.ts";
import { casesOf } from "../../domain/cases/casesOf.ts";
import { disagreementsOf } from "../../domain/cases/disagreementsOf.ts";
import { precisionOf } from "../../domain/impreciseDate.ts";
import { lengthBinOf } from "../../domain/length.ts";
import { placeNameOf } from "../../domain/placeName.ts";
import type { Charge, Dataset, Incident } from "../../domain/schema.ts";
import type { Column } from "../../domain/settings/columns.ts";
import type { Basis, FieldName } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";

/** What stands in one cell, on screen and on paper. */
export interface Cell {
  text: string;
  /** Whether the article gives the value; if not, the text says that it does not. */
  isStated: boolean;
  /** How sure the value is and what kind of value it is, in words; most cells have none. */
  notes: readonly string[];
}

type CellOf = (incident: Incident, words: Words, dataset: Dataset) => Cell;

function weaker(basis: Basis | null): basis is Exclude<Basis, "stated"> {
  return basis !== null && basis !== "stated";
}

/** Says a basis only where it is weaker than stated. */
function basisNotes(incident: Incident, field: FieldName, words: Words): string[] {
  const basis = basisOf(incident, field);
  return weaker(basis) ? [words.table.basis(basis)] : [];
}

function stated(text: string, ...notes: readonly string[]): Cell {
  return { text, isStated: true, notes };
}

function unstated(text: string): Cell {
  return { text, isStated: false, notes: [] };
}

function person(incident: Incident, words: Words): Cell {
  const { person: named, count, background } = incident;
  const told = background ? [words.table.background] : [];
  if (named !== null) return stated(named.name, ...basisNotes(incident, "person", words), ...told);
  if (count === null) return stated(words.table.groupOfUnstatedSize, ...told);
  return stated(words.table.group(count), ...basisNotes(incident, "count", words), ...told);
}

function city(incident: Incident, words: Words, { places }: Dataset): Cell {
  const place = incident.placeId === null ? undefined : places[incident.placeId];
  if (place === undefined) return unstated(words.table.notStated);
  const kind = place.kind === "region" ? [words.table.region] : [];
  return stated(placeNameOf(places, incident.placeId ?? ""), ...kind, ...basisNotes(incident, "place", words));
}

/** The day and its year may be known in different ways; the year is named apart where its own basis differs. */
function dateBasisNotes(incident: Incident, words: Words): string[] {
  const ofDay = basisOf({ evidence: { date: incident.evidence.date ?? [] } }, "date");
  const ofYear = basisOf(incident, "year");
  const notes = weaker(ofDay) ? [words.table.basis(ofDay)] : [];
  return weaker(ofYear) && ofYear !== ofDay ? [...notes, words.table.yearBasis(ofYear)] : notes;
}

function date(incident: Incident, words: Words): Cell {
  if (incident.date === null) return unstated(words.table.notStated);
  const precision = precisionOf(incident.date);
  const approximate = precision === "month" || precision === "year" ? [words.table.approximate] : [];
  const event = incident.dateOf === null ? [] : [words.table.dateOf(incident.dateOf)];
  return stated(words.date(incident.date), ...approximate, ...event, ...dateBasisNotes(incident, words));
}

function sentence(incident: Incident, words: Words): Cell {
  const term = incident.sentence && words.term(incident.sentence);
  const fine = incident.fine && words.fine(incident.fine);
  const notes = new Set([
    ...(term === null ? [] : basisNotes(incident, "sentence", words)),
    ...(fine === null ? [] : basisNotes(incident, "fine", words)),
  ]);
  if (term !== null) return stated(fine === null ? term : words.table.withFine(term, fine), ...notes);
  return fine === null ? unstated(words.withoutTerm(lengthBinOf(incident))) : stated(words.table.fine(fine), ...notes);
}

/** The kind of charge; the article's own words where it is none of the kinds. */
function kindOfCharge({ category, text }: Charge, words: Words): string | null {
  if (category === null) return text;
  return category === "other" ? (text ?? words.charges.other) : words.charges[category];
}

function charge(incident: Incident, words: Words): Cell {
  if (incident.charge === null) return unstated(words.table.notStated);
  const laws = incident.charge.law.map(words.table.law);
  const notes = basisNotes(incident, "charge", words);
  const kind = kindOfCharge(incident.charge, words);
  if (kind !== null) return stated(kind, ...laws, ...notes);
  return laws.length === 0 ? unstated(words.table.notStated) : stated(words.list(laws), ...notes);
}

const titles = new WeakMap<Dataset, ReadonlyMap<string, string | null>>();

/** Titles by the id of their article; looked up for every row when these are sorted. */
function titlesOf(dataset: Dataset): ReadonlyMap<string, string | null> {
  const known = titles.get(dataset);
  if (known !== undefined) return known;
  const found = new Map(dataset.articles.map(({ id, title }) => [id, title]));
  titles.set(dataset, found);
  return found;
}

/** The article of the report that is counted; the others of its case stand in the evidence. */
function source(incident: Incident, words: Words, dataset: Dataset): Cell {
  const { reports } = casesOf(dataset).of(incident);
  const others = reports.length > 1 ? [words.table.moreReports(reports.length - 1)] : [];
  const disagreement = disagreementsOf(reports).length > 0 ? [words.table.disagreement] : [];
  return stated(titlesOf(dataset).get(incident.articleId) ?? incident.articleId, ...others, ...disagreement);
}

const CELLS: Record<Column, CellOf> = {
  person,
  city,
  date,
  status: (incident, words) => stated(words.statuses[incident.status], ...basisNotes(incident, "status", words)),
  sentence,
  charge,
  source,
};

export function cellOf(column: Column, incident: Incident, words: Words, dataset: Dataset): Cell {
  return CELLS[column](incident, words, dataset);
}
