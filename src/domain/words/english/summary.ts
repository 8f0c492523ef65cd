import { UNDATED, UNPLACED } from "../../dimension.ts";
import { precisionOf } from "../../impreciseDate.ts";
import type { Place, PlaceId } from "../../schema.ts";
import type { Outcome, Summary } from "../../summary.ts";
import { addTallies, type Tally } from "../../tally.ts";
import type { Status } from "../../vocabulary.ts";
import { articles, date, number, tally, term } from "./quantities.ts";

/** How one and how several are said to have met an outcome without a length. */
const VERBS: Record<Status, readonly [one: string, several: string]> = {
  detained: ["was detained", "were detained"],
  "pretrial-detention": ["is in pre-trial detention", "are in pre-trial detention"],
  "administrative-arrest": ["received administrative arrest", "received administrative arrest"],
  fined: ["was fined", "were fined"],
  imprisoned: ["was imprisoned", "were imprisoned"],
  "restricted-freedom": ["received restricted freedom", "received restricted freedom"],
  "house-arrest": ["is under house arrest", "are under house arrest"],
  released: ["was released", "were released"],
  acquitted: ["was acquitted", "were acquitted"],
  "under-investigation": ["is under investigation", "are under investigation"],
  warned: ["was warned", "were warned"],
  "forced-psychiatric": ["was sent to forced psychiatric treatment", "were sent to forced psychiatric treatment"],
  other: ["met another outcome", "met another outcome"],
};

/** Outcomes of which the length is part of the phrase: "received 15 days of administrative arrest". */
const WITH_TERM: Partial<Record<Status, string>> = {
  "administrative-arrest": "of administrative arrest",
  imprisoned: "in prison",
  "restricted-freedom": "of restricted freedom",
};

/** More places than this are gathered as "elsewhere". */
const MOST_PLACES = 3;

function whoOf(total: Tally): string {
  return total.unnumbered === 0 ? number(total.people) : tally(total);
}

function verbOf({ status, term: length, total }: Outcome): string {
  const [one, several] = VERBS[status];
  const verb = total.people + total.unnumbered === 1 ? one : several;
  if (length === null) return verb;
  const kind = WITH_TERM[status];
  return kind === undefined ? `${verb} (sentence: ${term(length)})` : `received ${term(length)} ${kind}`;
}

function placesOf(outcome: Outcome, places: Record<PlaceId, Place>): string {
  const named = outcome.places.filter(({ place }) => place !== UNPLACED);
  if (named.length === 0) return "; the place is not stated";
  const nameOf = (place: string) => places[place]?.name ?? place;
  const [only] = outcome.places;
  if (outcome.places.length === 1 && only) return ` in ${nameOf(only.place)}`;
  const shown = named.slice(0, MOST_PLACES).map(({ place, total }) => `${whoOf(total)} in ${nameOf(place)}`);
  const sum = (parts: readonly { total: Tally }[]) => addTallies(parts.map(({ total }) => total));
  const elsewhere = named.slice(MOST_PLACES);
  if (elsewhere.length > 0) shown.push(`${whoOf(sum(elsewhere))} in ${number(elsewhere.length)} other places`);
  const unplaced = outcome.places.filter(({ place }) => place === UNPLACED);
  if (unplaced.length > 0) shown.push(`${whoOf(sum(unplaced))} where the place is not stated`);
  return `: ${shown.join(", ")}`;
}

function dateOf({ date: shared }: Outcome): string {
  if (shared === null || shared === UNDATED) return "";
  return precisionOf(shared) === "day" ? `, on ${date(shared)}` : `, in ${date(shared)}`;
}

/** The current view in plain words; its numbers add up to the total it begins with. */
export function summary(found: Summary, places: Record<PlaceId, Place>): string {
  if (found.total.incidents === 0) return "Nobody in this view.";
  const outcomes = found.outcomes.map((outcome) => {
    const place = placesOf(outcome, places);
    const rest = place.startsWith(";") ? `${dateOf(outcome)}${place}` : `${place}${dateOf(outcome)}`;
    return `${whoOf(outcome.total)} ${verbOf(outcome)}${rest}.`;
  });
  return [`${tally(found.total)} in ${articles(found.articles)}.`, ...outcomes].join(" ");
}
