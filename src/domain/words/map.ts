import type { Tally } from "../tally.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

export function map({ text, country }: Speaker, { people, shortTally, tally }: Quantities) {
  return {
    title: text("map.title"),
    label: (name: string, total: Tally) => text("map.label", { name, size: shortTally(total) }),
    size: shortTally,
    /** Said when a mark is pointed at, and read aloud for the button of a place. */
    described: (name: string, region: string | null, total: Tally) =>
      region === null || region === name
        ? text("map.described", { name, people: tally(total) })
        : text("map.describedIn", { name, region, people: tally(total) }),
    country,
    /** The map as a whole, for readers who do not see it. */
    explained: text("map.explained"),
    places: text("map.places"),
    morePlaces: (count: number) => text("map.morePlaces", { count }),
    fewerPlaces: text("map.fewerPlaces"),
    unplaced: (total: Tally) => text("map.unplaced", { people: shortTally(total) }),
    /** `ofCountry`: of those, the ones of whom the country is known. */
    unplacedExplained: (total: Tally, ofCountry: Tally) =>
      text("map.unplacedExplained", {
        people: tally(total),
        known: ofCountry.incidents === 0 ? "none" : ofCountry.incidents === total.incidents ? "all" : "some",
        part: tally(ofCountry),
      }),
    nothing: text("map.nothing"),
    legend: text("map.legend"),
    legendUnit: people,
    hollow: text("map.hollow"),
    ring: text("map.ring"),
    zoomIn: text("map.zoomIn"),
    zoomOut: text("map.zoomOut"),
    fit: text("map.fit"),
    boundariesMissing: text("map.boundariesMissing"),
    retry: text("map.retry"),
    streets: text("map.streets"),
    streetsExplained: text("map.streetsExplained"),
    /** On paper there is no list of places beside the map. */
    unnamed: (count: number) => text("map.unnamed", { count }),
    /** Credits, on screen and on paper. */
    boundaryCredit: text("map.boundaryCredit"),
    placeCredit: text("map.placeCredit"),
    streetCredit: text("map.streetCredit"),
    /** Why people have no circle on paper. */
    leftOut: text("map.leftOut"),
    outside: text("map.outside"),
    boundariesLeftOut: text("map.boundariesLeftOut"),
  };
}
