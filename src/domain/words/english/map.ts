import type { Tally } from "../../tally.ts";
import { counted, number, people, tally } from "./quantities.ts";

/** What stands beside a place's name: its people, and that there are groups nobody counted. */
function size({ people: persons, unnumbered }: Tally): string {
  if (unnumbered === 0) return number(persons);
  const groups = counted(unnumbered, "group", "groups");
  return persons === 0 ? groups : `${number(persons)} + ${groups}`;
}

export const map = {
  title: "Where",
  label: (name: string, total: Tally) => `${name} ${size(total)}`,
  size,
  /** Said when a mark is pointed at, and read aloud for the button of a place. */
  described: (name: string, region: string | null, total: Tally) =>
    `${region === null || region === name ? name : `${name}, ${region}`}: ${tally(total)}`,
  /** The map as a whole, for readers who do not see it. */
  explained: "Map of places; the same places follow as a list of buttons.",
  places: "Places",
  morePlaces: (count: number) => `${counted(count, "more place", "more places")}`,
  fewerPlaces: "Fewer places",
  unplaced: (total: Tally) => `${size(total)} not on the map`,
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
    "Streets come from OpenStreetMap: its servers learn this device’s internet address (IP) and which area you look at.",
  /** Credits, on screen and on paper. */
  boundaryCredit: "Boundaries: Natural Earth (de facto), public domain",
  placeCredit: "Places: GeoNames, CC BY 4.0",
  streetCredit: "Streets: © OpenStreetMap contributors",
  /** Why people have no circle on paper. */
  leftOut: "not on the map: the place is not stated",
  boundariesLeftOut: "Drawn without boundaries: they could not be loaded",
};
