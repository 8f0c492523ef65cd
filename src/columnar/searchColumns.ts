import { fold } from "../domain/fold.ts";
import type { Dataset, PlaceId } from "../domain/schema.ts";
import { namesOf, type SearchColumns, searchColumnsOf, searchedTexts } from "../domain/search/SearchColumns.ts";
import { wordRowsOf } from "../domain/search/TextRows.ts";
import type { StoredIncidents } from "./StoredDataset.ts";
import { type StoredCoded, textAt } from "./StoredTexts.ts";

const SEARCHED = ["name", "aliases", "role", "chargeText", "organisation", "triggerText", "place"] as const;

/** The columns of incidents that are searched. */
export type SearchedIncidents = Pick<StoredIncidents, "length" | (typeof SEARCHED)[number]>;

export function searchedOf(stored: StoredIncidents): SearchedIncidents {
  const columns = Object.fromEntries(SEARCHED.map((name) => [name, stored[name]] as const));
  return { length: stored.length, ...columns } as SearchedIncidents;
}

function* names({ name, aliases, length }: SearchedIncidents): Iterable<string> {
  for (let row = 0; row < length; row++) {
    const first = textAt(name, row);
    const code = aliases.codes[row] ?? 0;
    const others = first === null || code === 0 ? null : textAt(aliases.texts, code - 1);
    if (first === null) yield "";
    else if (others === null) yield fold(first);
    else yield namesOf({ person: { name: first, aliases: JSON.parse(others), role: null } });
  }
}

/** Code 0, of what is not stated, is a text in which no word stands. */
function searched({ codes, texts }: StoredCoded, searchedIn: (text: string) => string | null = (text) => text) {
  const all = Array.from(texts.offsets, (_, code) => {
    const text = code === 0 ? null : textAt(texts, code - 1);
    return text === null ? null : searchedIn(text);
  });
  return searchedTexts(codes, all);
}

/** What a search looks through; it finds what it finds in the columns that are made of the incidents. */
export function searchColumns(stored: SearchedIncidents, places: Dataset["places"]): SearchColumns {
  const placeText = (id: PlaceId) => {
    const place = places[id];
    return place === undefined ? null : `${place.name} ${place.region ?? ""}`;
  };
  const others = [
    searched(stored.role),
    searched(stored.chargeText),
    searched(stored.organisation),
    searched(stored.triggerText),
    searched(stored.place, placeText),
  ];
  return searchColumnsOf({ length: stored.length, names: wordRowsOf(names(stored)), others });
}
