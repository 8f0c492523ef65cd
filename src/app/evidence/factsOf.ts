import { basesOf, type PartBasis } from "../../domain/basis.ts";
import { lengthBinOf } from "../../domain/length.ts";
import type { Dataset, Evidence, Incident } from "../../domain/schema.ts";
import type { FieldName } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";

/** Words of the article behind a fact, and its number among those of its field. */
export interface FactSource extends Evidence {
  field: FieldName;
  index: number;
}

export interface Fact {
  field: FieldName;
  /** In words; null where the article does not say it. */
  value: string | null;
  /** What is said in place of a value. */
  absent: string;
  /** How it is known, part by part; none where the article does not say it. */
  bases: readonly PartBasis[];
  sources: readonly FactSource[];
}

type Told = (incident: Incident, dataset: Dataset, words: Words) => string | null;

function joined(parts: readonly (string | null | undefined)[], separator: string): string | null {
  const known = parts.filter((part) => typeof part === "string" && part !== "");
  return known.length === 0 ? null : known.join(separator);
}

function tellPlace({ placeId, country }: Incident, dataset: Dataset, words: Words): string | null {
  const place = placeId === null ? undefined : dataset.places[placeId];
  if (place === undefined) return country === null ? null : words.evidence.countryOnly(words.evidence.country(country));
  const region = place.region === place.name ? null : place.region;
  return joined([place.name, region, words.evidence.country(place.country)], ", ");
}

function tellCharge({ charge }: Incident, words: Words): string | null {
  if (charge === null) return null;
  const category = charge.category === null ? null : words.charges[charge.category];
  const laws = charge.law.map(({ code, article, part }) => words.evidence.law(code, article, part));
  return joined([category, charge.text === null ? null : words.evidence.quoted(charge.text), ...laws], " · ");
}

/** How each field is put in words, in the order of the panel. */
const TOLD: readonly (readonly [FieldName, Told])[] = [
  ["person", ({ person }, _, words) => joined([person?.name, person?.role, aliasesOf(person, words)], ", ")],
  ["count", ({ person, count }, _, words) => (person === null && count !== null ? words.people(count) : null)],
  ["status", ({ status }, _, words) => words.statuses[status]],
  ["date", tellDate],
  ["place", tellPlace],
  ["sentence", ({ sentence }, _, words) => (sentence === null ? null : words.term(sentence))],
  ["fine", ({ fine }, _, words) => (fine === null ? null : words.fine(fine))],
  ["charge", (incident, _, words) => tellCharge(incident, words)],
  ["organisation", ({ organisation }) => organisation],
  ["trigger", ({ trigger }, _, words) => tellTrigger(trigger, words)],
];

function aliasesOf(person: Incident["person"], words: Words): string | null {
  if (person === null || person.aliases.length === 0) return null;
  return words.evidence.alsoKnown(words.list(person.aliases));
}

function tellDate({ date, dateOf }: Incident, _: Dataset, words: Words): string | null {
  if (date === null) return null;
  return dateOf === null ? words.date(date) : words.evidence.dateOf(words.date(date), words.dateEvents[dateOf]);
}

function tellTrigger(trigger: Incident["trigger"], words: Words): string | null {
  if (trigger === null) return null;
  return trigger.date === null ? trigger.text : words.evidence.triggerOn(trigger.text, words.date(trigger.date));
}

/** Facts whose absence says nothing about most incidents; they are shown only where there is one. */
const OPTIONAL: readonly FieldName[] = ["fine", "organisation", "trigger"];

function isShown({ person }: Incident, { field, value }: Fact): boolean {
  if (field === "count") return person === null;
  return value !== null || !OPTIONAL.includes(field);
}

function sourcesOf({ evidence }: Incident, field: FieldName): FactSource[] {
  // A date is made of a day and a year, whose words often stand apart.
  const fields: FieldName[] = field === "date" ? ["date", "year"] : [field];
  return fields.flatMap((each) => (evidence[each] ?? []).map((source, index) => ({ ...source, field: each, index })));
}

/** The facts of an incident in words, each with its basis and the words behind it. */
export function factsOf(incident: Incident, dataset: Dataset, words: Words): Fact[] {
  return TOLD.map(([field, tell]) => ({
    field,
    value: tell(incident, dataset, words),
    absent: field === "sentence" ? words.withoutTerm(lengthBinOf(incident)) : words.evidence.notStated,
    bases: basesOf(incident, field),
    sources: sourcesOf(incident, field),
  })).filter((fact) => isShown(incident, fact));
}
