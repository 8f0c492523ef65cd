import { UNDATED, UNPLACED } from "../dimension.ts";
import { precisionOf } from "../impreciseDate.ts";
import { placeNameOf } from "../placeName.ts";
import type { Place, PlaceId } from "../schema.ts";
import { MOST_OUTCOMES, type Outcome, type Summary } from "../summary.ts";
import { addTallies, type Tally } from "../tally.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker, Values } from "./Speaker.ts";

type Places = Readonly<Record<PlaceId, Place>>;

/** Outcomes of which the length is part of the phrase: "received 15 days of administrative arrest". */
const WITH_TERM = ["administrative-arrest", "imprisoned", "restricted-freedom"] as const;

/** More places than this are gathered as "other places". */
const MOST_PLACES = 2;

function totalOf(parts: readonly { total: Tally }[]): Tally {
  return addTallies(parts.map(({ total }) => total));
}

/** Shorter than the total, which has said that the groups are of unstated size. */
function whoIn({ text, number }: Speaker, { people, groups }: Quantities) {
  return ({ people: persons, unnumbered }: Tally) => {
    if (unnumbered === 0) return number(persons);
    if (persons === 0) return groups(unnumbered);
    return text("quantities.peopleAndGroups", { people: people(persons), groups: groups(unnumbered) });
  };
}

/** Everybody in the view, or the cases where their numbers are no count of people; how many have a name where groups make it more than anybody could name; that nobody counts twice. */
function totalIn({ text }: Speaker, { people, tally, toldAsBackground }: Quantities) {
  const namedOf = ({ total, naming: { named, unnamed, groups } }: Summary) => {
    const values = { named, unnamed, groups, rest: named + unnamed > 0, people: people(total.people) };
    return text("summary.named", values);
  };
  const whoOf = (found: Summary) => {
    const { total, naming, isBackground } = found;
    if (isBackground) return toldAsBackground(total.incidents);
    if (naming.groups === 0) return tally(total);
    if (total.unnumbered === 0) return namedOf(found);
    return text("quantities.peopleAndGroups", { people: namedOf(found), groups: tally({ ...total, people: 0 }) });
  };
  return (found: Summary) => {
    const { articles, loaded, toldAgain: again } = found;
    return text("summary.total", { who: whoOf(found), articles, loaded, all: articles >= loaded, again });
  };
}

/** People with one outcome: what they met, where and when. */
function outcomeIn(speaker: Speaker, quantities: Quantities, places: Places) {
  const { text, comma } = speaker;
  const { date, term } = quantities;
  const whoOf = whoIn(speaker, quantities);

  const whatOf = ({ status, term: length, total }: Outcome) => {
    const who = whoOf(total);
    const what = text(`summary.${status}`, { who, count: total.people + total.unnumbered });
    if (length === null) return what;
    const phrase = WITH_TERM.find((each) => each === status);
    if (phrase === undefined) return text("summary.withTerm", { what, term: term(length) });
    return text(`summary.withTerm.${phrase}`, { who, term: term(length) });
  };
  const severalPlaces = (outcome: Outcome) => {
    const named = outcome.places.filter(({ place }) => place !== UNPLACED);
    const elsewhere = named.slice(MOST_PLACES);
    const unplaced = outcome.places.filter(({ place }) => place === UNPLACED);
    return comma([
      ...named
        .slice(0, MOST_PLACES)
        .map(({ place, total }) => text("summary.place", { who: whoOf(total), place: placeNameOf(places, place) })),
      ...(elsewhere.length === 0
        ? []
        : [text("summary.elsewhere", { who: whoOf(totalOf(elsewhere)), places: elsewhere.length })]),
      ...(unplaced.length === 0 ? [] : [text("summary.unplaced", { who: whoOf(totalOf(unplaced)) })]),
    ]);
  };
  const whereOf = (outcome: Outcome): Values => {
    const [only, ...more] = outcome.places;
    if (outcome.places.every(({ place }) => place === UNPLACED)) return { where: "nowhere", places: "" };
    if (only !== undefined && more.length === 0) return { where: "one", places: placeNameOf(places, only.place) };
    return { where: "several", places: severalPlaces(outcome) };
  };
  const whenOf = ({ date: shared }: Outcome): Values =>
    shared === null || shared === UNDATED
      ? { precision: "none", date: "" }
      : { precision: precisionOf(shared), date: date(shared) };

  return {
    whatOf,
    inFull: (outcome: Outcome) =>
      text("summary.outcome", { what: whatOf(outcome), ...whereOf(outcome), ...whenOf(outcome) }),
  };
}

/** All outcomes that have no sentence of their own, in one clause; at least one. */
function othersIn({ text }: Speaker, whatOf: (outcome: Outcome) => string) {
  return (outcomes: readonly Outcome[]) => {
    const [first, ...more] = outcomes;
    if (first !== undefined && more.length === 0) return whatOf(first);
    const { people, unnumbered: groups } = totalOf(outcomes);
    if (groups === 0) return text("summary.others", { people });
    return people === 0 ? text("summary.otherGroups", { groups }) : text("summary.othersAndGroups", { people, groups });
  };
}

/** The current view in plain words; its numbers add up to the total it begins with. */
export function summary(speaker: Speaker, quantities: Quantities) {
  const { text } = speaker;
  const total = totalIn(speaker, quantities);
  return (found: Summary, places: Places) => {
    if (found.total.incidents === 0) return text("summary.nobody");
    const { inFull, whatOf } = outcomeIn(speaker, quantities, places);
    const others = found.outcomes.slice(MOST_OUTCOMES);
    const warning = found.isBackground ? [text("summary.mayRepeat")] : [];
    const clauses = [total(found), ...warning, ...found.outcomes.slice(0, MOST_OUTCOMES).map(inFull)];
    const last = clauses.pop() ?? "";
    const ending =
      others.length === 0 ? last : text("summary.andOthers", { what: last, others: othersIn(speaker, whatOf)(others) });
    return [...clauses, ending].map((clause) => text("summary.sentence", { clause })).join(" ");
  };
}
