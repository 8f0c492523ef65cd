import type { Tally } from "../../tally.ts";
import { counted, people, shortTally, tally } from "./quantities.ts";

export const map = {
  title: "Where",
  label: (name: string, total: Tally) => `${name} ${shortTally(total)}`,
  size: shortTally,
  /** Said when a mark is pointed at, and read aloud for the button of a place. */
  described: (name: string, region: string | null, total: Tally) =>
    `${region === null || region === name ? name : `${name}, ${region}`}: ${tally(total)}`,
  /** The map as a whole, for readers who do not see it. */
  explained: "Map of places; the same places follow as a list of buttons.",
  places: "Places",
  morePlaces: (count: number) => `${counted(count, "more place", "more places")}`,
  fewerPlaces: "Fewer places",
  unplaced: (total: Tally) => `${shortTally(total)} not on the map`,
  unplacedExplained: (total: Tally) => `${tally(total)} not on the map: the article names no place. Show them alone.`,
  nothing: "Nobody to show on the map.",
  legend: "Size of the circles",
  legendUnit: (value: number) => people(value),
  hollow: "Only the region is known",
  ring: "Group of unstated size",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all places",
  boundariesMissing: "The boundaries could not be loaded; the circles are where they belong.",
  retry: "Try again",
  streets: "Streets",
  streetsExplained:
    "Streets come from OpenStreetMap: its servers learn this device’s internet address (IP), the address of this site and which area you look at.",
  /** On paper there is no list of places beside the map. */
  unnamed: (count: number) => `Map: ${counted(count, "place has", "places have")} no room for a name`,
  /** Credits, on screen and on paper. */
  boundaryCredit: "Boundaries: Natural Earth (de facto), public domain",
  placeCredit: "Places: GeoNames, CC BY 4.0",
  streetCredit: "Streets: © OpenStreetMap contributors",
  /** Why people have no circle on paper. */
  leftOut: "not on the map: the place is not stated",
  boundariesLeftOut: "Drawn without boundaries: they could not be loaded",
};
