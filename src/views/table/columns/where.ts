import { placeNameOf } from "../../../domain/placeName.ts";
import type { Dataset, Incident, Place } from "../../../domain/schema.ts";
import { basisNotes, stated, textCell, unstated } from "./Cell.ts";
import { textColumn } from "./ColumnKind.ts";

function placeOf({ placeId }: Incident, { places }: Dataset): Place | undefined {
  return placeId === null ? undefined : places[placeId];
}

export const city = textColumn(
  1.05,
  (incident, words, dataset) => {
    const place = placeOf(incident, dataset);
    if (place === undefined) return unstated(words.table.notStated);
    const kind = place.kind === "region" ? [words.table.region] : [];
    const name = placeNameOf(dataset.places, incident.placeId ?? "");
    return stated(name, ...kind, ...basisNotes(incident, "place", words));
  },
  ["placeId"],
);

/** A town that the gazetteer puts into no region is a first-level unit by itself: Almaty, Baku, Moscow. */
export const region = textColumn(
  1.2,
  (incident, words, dataset) => {
    const place = placeOf(incident, dataset);
    return textCell(place?.region ?? place?.name, words);
  },
  ["placeId"],
);

/** The country of the place, or the one the article speaks of where it names no place in it. */
export const country = textColumn(
  1,
  (incident, words, dataset) => {
    const code = placeOf(incident, dataset)?.country ?? incident.country;
    return textCell(code === null ? null : words.evidence.country(code), words);
  },
  ["placeId", "country"],
);
