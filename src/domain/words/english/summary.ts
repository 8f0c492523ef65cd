import { UNDATED, UNPLACED } from "../../dimension.ts";
import { precisionOf } from "../../impreciseDate.ts";
import { placeNameOf } from "../../placeName.ts";
import type { Place, PlaceId } from "../../schema.ts";
import { MOST_OUTCOMES, type Naming, type Outcome, type Summary } from "../../summary.ts";
import { addTallies, type Tally } from "../../tally.ts";
import type { Status } from "../../vocabulary.ts";
import { articlesOf, counted, date, number, people, tally, term } from "./quantities.ts";

/** How one and how several are said to have met an outcome without a length. */
const VERBS: Record<Status, readonly [one: string, several: string]> = {
  detained: ["was detained", "were detained"],
  "pretrial-detention": ["is in pre-trial detention", "are in pre-trial detention"],
  "administrative-arrest": ["received administrative arrest", "received administrative arrest"],
  fined: ["was fined", "were fined"],
  imprisoned: ["was imprisoned", "were imprisoned"],
  "restricted-freedom": ["received a restricted or suspended sentence", "received a restricted or suspended sentence"],
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
  "administrative-arrest": " of administrative arrest",
  imprisoned: " in prison",
  "restricted-freedom": ", restricted or suspended",
};

/** More places than this are gathered as "other places". */
const MOST_PLACES = 2;

/** Shorter than the total, which has said that the groups are of unstated size. */
function whoOf({ people: persons, unnumbered }: Tally): string {
  if (unnumbered === 0) return number(persons);
  const groups = counted(unnumbered, "group", "groups");
  return persons === 0 ? groups : `${people(persons)} and ${groups}`;
}

function totalOf(parts: readonly { total: Tally }[]): Tally {
  return addTallies(parts.map(({ total }) => total));
}

/** How many have a name, where groups make the total larger than the people anybody could name. */
function namingOf({ named, unnamed, groups }: Naming): string {
  if (groups === 0) return "";
  const alone = unnamed === 0 ? "" : `, ${number(unnamed)} unnamed`;
  const rest = named + unnamed === 0 ? "all" : "the rest";
  return ` (${named === 0 ? "none" : number(named)} named${alone}, ${rest} in ${counted(groups, "group", "groups")})`;
}

function verbOf({ status, term: length, total }: Outcome): string {
  const [one, several] = VERBS[status];
  const verb = total.people + total.unnumbered === 1 ? one : several;
  if (length === null) return verb;
  const kind = WITH_TERM[status];
  return kind === undefined ? `${verb} (sentence: ${term(length)})` : `received ${term(length)}${kind}`;
}

function placesOf(outcome: Outcome, places: Record<PlaceId, Place>): string {
  const named = outcome.places.filter(({ place }) => place !== UNPLACED);
  if (named.length === 0) return "; the place is not stated";
  const nameOf = (place: string) => placeNameOf(places, place);
  const [only] = outcome.places;
  if (outcome.places.length === 1 && only) return ` in ${nameOf(only.place)}`;
  const shown = named.slice(0, MOST_PLACES).map(({ place, total }) => `${whoOf(total)} in ${nameOf(place)}`);
  const elsewhere = named.slice(MOST_PLACES);
  if (elsewhere.length > 0) shown.push(`${whoOf(totalOf(elsewhere))} in ${otherPlaces(elsewhere.length)}`);
  const unplaced = outcome.places.filter(({ place }) => place === UNPLACED);
  if (unplaced.length > 0) shown.push(`${whoOf(totalOf(unplaced))} with no place stated`);
  return `: ${shown.join(", ")}`;
}

function otherPlaces(count: number): string {
  return count === 1 ? "another place" : `${number(count)} other places`;
}

/** Everybody in the view, and how many of them have a name. */
function totalInWords({ total, naming }: Summary): string {
  const named = namingOf(naming);
  if (named === "" || total.unnumbered === 0) return `${tally(total)}${named}`;
  return `${people(total.people)}${named} and ${tally({ ...total, people: 0 })}`;
}

/** All outcomes that have no sentence of their own, in one clause. */
function othersOf(outcomes: readonly Outcome[]): string {
  const [first, ...more] = outcomes;
  if (first === undefined) return "";
  const { people: persons, unnumbered } = totalOf(outcomes);
  if (more.length === 0) return `; ${whoOf(first.total)} ${verbOf(first)}`;
  const others = persons === 0 ? [] : [counted(persons, "other", "others")];
  const groups = unnumbered === 0 ? [] : [counted(unnumbered, "group", "groups")];
  return `; ${[...others, ...groups].join(" and ")} met other outcomes`;
}

function dateOf({ date: shared }: Outcome): string {
  if (shared === null || shared === UNDATED) return "";
  return precisionOf(shared) === "day" ? `, on ${date(shared)}` : `, in ${date(shared)}`;
}

/** That nobody is counted twice, where several articles tell of one case. */
function againOf(toldAgain: number): string {
  if (toldAgain === 0) return "";
  return toldAgain === 1
    ? " (1 case is told by several articles and counted once)"
    : ` (${number(toldAgain)} cases are told by several articles and counted once each)`;
}

/** The current view in plain words; its numbers add up to the total it begins with. */
export function summary(found: Summary, places: Record<PlaceId, Place>): string {
  if (found.total.incidents === 0) return "Nobody in this view.";
  const outcomes = found.outcomes.slice(0, MOST_OUTCOMES).map((outcome) => {
    const verb = verbOf(outcome);
    const place = placesOf(outcome, places);
    const rest = place.startsWith(";") ? `${dateOf(outcome)}${place}` : `${place}${dateOf(outcome)}`;
    // What a comma sets apart, a comma ends.
    const comma = verb.includes(",") && rest.startsWith(" ") ? "," : "";
    return `${whoOf(outcome.total)} ${verb}${comma}${rest}`;
  });
  const total = `${totalInWords(found)} in ${articlesOf(found.articles, found.loaded)}${againOf(found.toldAgain)}`;
  return `${[total, ...outcomes].join(". ")}${othersOf(found.outcomes.slice(MOST_OUTCOMES))}.`;
}
