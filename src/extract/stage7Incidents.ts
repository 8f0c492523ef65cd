import { nameKey } from "../domain/nameKey.ts";
import type { Evidence, Incident } from "../domain/schema.ts";
import type { DateEvent, FieldName, Status } from "../domain/vocabulary.ts";
import { incidentId } from "./incidentId.ts";
import { holding, questioning } from "./lexicon/speakers.ts";
import type { Circumstances } from "./resolve/Circumstances.ts";
import { chargeFact, chargeSourceOf } from "./resolve/charges/chargeFact.ts";
import { outcomeDate } from "./resolve/dates/outcomeDate.ts";
import { basisWithin, type Fact, factOf } from "./resolve/Fact.ts";
import { fineFact, statusFact, termFact, triggerFact } from "./resolve/facts.ts";
import { organisationFact } from "./resolve/organisations/organisationFact.ts";
import { countryOf } from "./resolve/places/countryOf.ts";
import { placeFact } from "./resolve/places/placeFact.ts";
import type { Strand } from "./resolve/Strand.ts";
import { statusOf } from "./resolve/status.ts";

/** What a date of an outcome is the date of. */
const EVENTS: Partial<Record<Status, DateEvent>> = {
  detained: "detention",
  "under-investigation": "charge",
  released: "release",
};

type Found = Partial<Record<FieldName, readonly Evidence[] | undefined>>;

function evidenceOf(found: Found): Incident["evidence"] {
  const given = Object.entries(found).filter((entry): entry is [FieldName, Evidence[]] => (entry[1]?.length ?? 0) > 0);
  return Object.fromEntries(given);
}

/** A number that is a bound, an estimate or a remainder is not stated as that number. */
function groupFact({ named, count, isRough, remainder }: Strand): Fact<Pick<Incident, "person" | "count">> {
  const value = { person: null, count };
  if (remainder) return factOf(value, named, "inferred", "total less the named");
  return isRough ? factOf(value, named, "inferred", "a bound or an estimate") : factOf(value, named, "stated", "group");
}

function victimFact(strand: Strand): Fact<Pick<Incident, "person" | "count">> {
  const { person, named } = strand;
  if (person === null) return groupFact(strand);
  const { name, aliases, role, mentions, surnameFrom } = person;
  const value = { person: { name, aliases, role }, count: 1 };
  const isTold = strand.frames.some(({ passage }) => basisWithin(named, passage) === "stated");
  const own = factOf(value, named, isTold ? "stated" : "inherited", isTold ? "named as victim" : "named later");
  const [full] = mentions;
  const isFull = full === undefined || (full.start === named.start && full.end === named.end);
  const evidence = [...own.evidence];
  if (!isFull) evidence.push({ start: full.start, end: full.end, basis: "inherited", rule: "full name" });
  if (surnameFrom !== null) evidence.push({ ...surnameFrom, basis: "inferred", rule: "surname of the family" });
  return { value, evidence };
}

/** The article says what somebody is charged with, and nothing of what came of it. */
function isOnlyCharged({ frames }: Strand): boolean {
  return frames.every(({ outcome }) => outcome.accusation && outcome.status === null);
}

/** "was questioned for eleven hours and sent home": a talk, behind which nobody was released from anywhere. */
function isOnlyQuestioned({ frames }: Strand, article: string): boolean {
  return frames.every((frame) => {
    const text = article.slice(frame.passage.start, frame.passage.end);
    return statusOf(frame) === "released" && questioning.test(text) && !holding.test(text);
  });
}

function toIncident(
  article: { id: string; text: string },
  strand: Strand,
  around: Circumstances,
): Omit<Incident, "id" | "caseId"> | null {
  const isNone = isOnlyCharged(strand) || isOnlyQuestioned(strand, article.text);
  const outcome = isNone ? null : statusFact(strand);
  if (outcome === null) return null;
  const { fact: status, home } = outcome;
  const victim = victimFact(strand);
  const place = placeFact(strand, home, around);
  const country = countryOf(place, home, around);
  const dated = outcomeDate(strand, home, article.text, around);
  const sentence = termFact(strand, status.value, home);
  const fine = fineFact(strand, home, country);
  const source = chargeSourceOf(strand, home, { article: article.text, country, year: around.calendar.year }, around);
  const charge = chargeFact(source, home, article.text);
  const organisation = organisationFact(strand, home, source?.statements ?? [], around);
  const trigger = triggerFact(strand, home, around);
  return {
    articleId: article.id,
    ...victim.value,
    background: strand.background,
    status: status.value,
    date: dated?.date.value ?? null,
    dateOf: dated === null ? null : (EVENTS[status.value] ?? "ruling"),
    placeId: place?.value ?? null,
    country,
    sentence: sentence?.value ?? null,
    fine: fine?.value ?? null,
    charge: charge?.value ?? null,
    organisation: organisation?.value ?? null,
    trigger: trigger?.value ?? null,
    quote: { start: home.passage.start, end: home.passage.end },
    evidence: evidenceOf({
      [strand.person === null ? "count" : "person"]: victim.evidence,
      status: status.evidence,
      date: dated?.date.evidence,
      year: dated?.year ?? undefined,
      place: place?.evidence,
      sentence: sentence?.evidence,
      fine: fine?.evidence,
      charge: charge?.evidence,
      organisation: organisation?.evidence,
      trigger: trigger?.evidence,
    }),
  };
}

/** Turns every strand into an incident; in the order of the article. */
export function toIncidents(
  article: { id: string; text: string },
  strands: readonly Strand[],
  around: Circumstances,
): Incident[] {
  const ordinals = new Map<string, number>();
  return strands
    .map((strand) => ({ strand, incident: toIncident(article, strand, around) }))
    .flatMap(({ strand, incident }) => {
      if (incident === null) return [];
      const victim = strand.person === null ? `group ${strand.named.start}` : nameKey(strand.person.name);
      const ordinal = ordinals.get(victim) ?? 0;
      ordinals.set(victim, ordinal + 1);
      const id = incidentId(article.id, victim, ordinal);
      return [{ id, caseId: id, ...incident }];
    });
}
