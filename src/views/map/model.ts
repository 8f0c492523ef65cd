import { byPlace, dimension, UNPLACED } from "../../domain/dimension.ts";
import { placeNameOf } from "../../domain/placeName.ts";
import type { Place, PlaceId } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import { addTallies, emptyTally, type Tally } from "../../domain/tally.ts";

/** A place and what is counted there. */
export interface PlaceCount {
  id: PlaceId;
  place: Place;
  /** Told apart from another place of the name. */
  name: string;
  total: Tally;
}

/** What is drawn on the map. */
export interface MapMarks {
  /** Most people first, so that a small circle is drawn above a large one. */
  places: readonly PlaceCount[];
  /** People in a circle of the largest radius. */
  reference: number;
}

/** What the map says, on screen and on paper: `placed` and `unplaced` add up to the selection. */
export interface MapModel extends MapMarks {
  placed: Tally;
  unplaced: Tally;
  /** Those of `unplaced` of whom the country is known, which alone has no spot on a map. */
  ofCountry: Tally;
}

/** A lone person is not drawn as large as the map allows: the largest circle stands for this many at least. */
const LEAST_REFERENCE = 10;

function byPeople(a: PlaceCount, b: PlaceCount): number {
  return (
    b.total.people - a.total.people ||
    b.total.unnumbered - a.total.unnumbered ||
    (a.place.name < b.place.name ? -1 : Number(a.place.name > b.place.name))
  );
}

const byPrecision = dimension<"place" | "country" | "unknown", "placeId" | "country">(
  "precision of the place",
  ["placeId", "country"],
  ({ placeId, country }) => (placeId !== null ? "place" : country !== null ? "country" : "unknown"),
);

export function mapMarks(selection: Selection): MapMarks {
  const counts = selection.countBy(byPlace);
  const places: PlaceCount[] = [];
  for (const [id, total] of counts) {
    const place = id === UNPLACED ? undefined : selection.dataset.places[id];
    if (place !== undefined) places.push({ id, place, name: placeNameOf(selection.dataset.places, id), total });
  }
  places.sort(byPeople);
  return { places, reference: Math.max(LEAST_REFERENCE, places[0]?.total.people ?? 0) };
}

export function mapModel(selection: Selection): MapModel {
  const marks = mapMarks(selection);
  return {
    ...marks,
    placed: addTallies(marks.places.map(({ total }) => total)),
    unplaced: selection.countBy(byPlace).get(UNPLACED) ?? emptyTally(),
    ofCountry: selection.countBy(byPrecision).get("country") ?? emptyTally(),
  };
}

/** Marks while a hand moves the filter: in the order of those from which the movement began, and of a scale that is held. */
export function movedMarks(rested: MapMarks, now: MapMarks, reference: number): MapMarks {
  const turns = new Map(rested.places.map(({ id }, turn) => [id, turn]));
  const turnOf = ({ id }: PlaceCount) => turns.get(id) ?? turns.size;
  return { places: [...now.places].sort((a, b) => turnOf(a) - turnOf(b)), reference };
}

/** Radius in pixels of the circle of the most people, on a map of that width. */
export function largestRadius(width: number): number {
  return Math.min(32, Math.max(18, width / 22));
}

/** Radius in the unit of `largest`: the area of a circle is proportional to its people, without a least radius. */
export function radiusOf(people: number, reference: number, largest: number): number {
  return largest * Math.sqrt(people / reference);
}

/** Radius in pixels of the dashed ring for a place where no group has a number; it says nothing about size. */
export const RING_RADIUS = 7;
/** Pixels of clear ground around a ring, so that it is seen on top of a circle. */
export const RING_HALO = 2.5;

/** What the mark of a place is: sized by people, or the ring where there is no number. */
export function markOf(count: PlaceCount, reference: number, largest: number): { radius: number; isRing: boolean } {
  const { people } = count.total;
  return people === 0
    ? { radius: RING_RADIUS, isRing: true }
    : { radius: radiusOf(people, reference, largest), isRing: false };
}

/** Round numbers of people for the legend, at most three, largest first: 1, 2 or 5 times a power of ten. */
export function legendSizes(reference: number): number[] {
  const sizes: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(reference)); power >= 1 && sizes.length < 3; power /= 10)
    for (const digit of [5, 2, 1]) {
      const size = digit * power;
      const last = sizes.at(-1);
      if (size <= reference && sizes.length < 3 && (last === undefined || last / size >= 4)) sizes.push(size);
    }
  return sizes;
}
