import { fold } from "../domain/fold.ts";
import type { PlaceId } from "../domain/schema.ts";
import { namesOf, type SearchColumns, searchedTexts } from "../domain/search/SearchColumns.ts";
import { wordRowsOf } from "../domain/search/TextRows.ts";
import type { CodedValues } from "./CodedValues.ts";
import type { ColumnarDataset } from "./datasetOf.ts";
import type { StoredIncidents } from "./StoredDataset.ts";
import { type StoredCoded, textAt } from "./StoredTexts.ts";

function* names({ name, aliases, length }: StoredIncidents): Iterable<string> {
  for (let row = 0; row < length; row++) {
    const first = textAt(name, row);
    const others = first === null ? null : textAt(aliases, row);
    if (first === null) yield "";
    else if (others === null) yield fold(first);
    else yield namesOf({ person: { name: first, aliases: JSON.parse(others), role: null } });
  }
}

/** Code 0, of what is not stated, is a text in which no word stands. */
function searched<Value>(
  { codes, texts }: StoredCoded,
  of: CodedValues<Value>,
  textOf: (value: Value) => string | null,
) {
  const all = Array.from(texts.offsets, (_, code) => {
    const value = of.ofCode(code);
    return value === null ? null : textOf(value);
  });
  return searchedTexts(codes, all);
}

/** What a search looks through; it finds what it finds in the columns that are made of the incidents. */
export function searchColumns(
  { incidents: { values }, places }: ColumnarDataset,
  stored: StoredIncidents,
): SearchColumns {
  const placeText = (id: PlaceId) => {
    const place = places[id];
    return place === undefined ? null : `${place.name} ${place.region ?? ""}`;
  };
  return [
    wordRowsOf(names(stored)),
    searched(stored.role, values.role, (text) => text),
    searched(stored.charge, values.charge, ({ text }) => text),
    searched(stored.organisation, values.organisation, (text) => text),
    searched(stored.trigger, values.trigger, ({ text }) => text),
    searched(stored.place, values.place, placeText),
  ];
}
