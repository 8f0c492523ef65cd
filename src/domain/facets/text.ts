import { casesOf } from "../cases/casesOf.ts";
import { fold } from "../fold.ts";
import type { Dataset, Incident } from "../schema.ts";
import type { Facet } from "./Facet.ts";

const searched = new WeakMap<Incident, string>();

function textOf(incident: Incident, dataset: Dataset): string {
  const known = searched.get(incident);
  if (known !== undefined) return known;
  const { person, charge, organisation, trigger, placeId } = incident;
  const place = placeId === null ? undefined : dataset.places[placeId];
  const parts = [person?.name, ...(person?.aliases ?? []), person?.role, charge?.text, organisation, trigger?.text];
  const text = fold([...parts, place?.name, place?.region].filter((part) => typeof part === "string").join(" · "));
  searched.set(incident, text);
  return text;
}

/** Every word of the search must stand somewhere in the facts of the case, as one of its articles tells them. */
export const text: Facet<string> = {
  empty: "",
  isPrivate: true,
  passes(value, incident, dataset) {
    const wanted = fold(value);
    if (wanted === "") return true;
    const { reports } = casesOf(dataset).of(incident);
    const within = reports.map((report) => textOf(report, dataset));
    return wanted.split(" ").every((word) => within.some((text) => text.includes(word)));
  },
  toEntries: (value) => (value.trim() === "" ? [] : [value]),
  fromEntries: (entries) => ({ value: entries[0] ?? "", problems: entries.slice(1) }),
  inWords: (value, words) => (value.trim() === "" ? [] : [{ text: words.facets.text(value.trim()), without: "" }]),
};
