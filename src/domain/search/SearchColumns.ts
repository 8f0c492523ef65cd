import { type Codes, encode } from "../engine/Coded.ts";
import { fold } from "../fold.ts";
import { mapped } from "../mapped.ts";
import type { Dataset, Incident, Place } from "../schema.ts";
import { letterRowsOf } from "./letterRowsOf.ts";
import type { SearchedFacts } from "./rowsHaving.ts";
import { codedRowsOf, type TextRows, wordRowsOf } from "./TextRows.ts";

/** What a search looks through. Plain data: a worker may make it and hand it over. */
export interface SearchColumns {
  readonly facts: SearchedFacts;
  readonly letters: ReadonlyMap<string, Uint32Array>;
}

/** Facts other than names in which a search looks for words; null where it is not stated. */
const OTHER_FACTS: readonly ((incident: Incident, place: Place | undefined) => string | null)[] = [
  ({ person }) => person?.role ?? null,
  ({ charge }) => charge?.text ?? null,
  ({ organisation }) => organisation,
  ({ trigger }) => trigger?.text ?? null,
  (_, place) => (place === undefined ? null : `${place.name} ${place.region ?? ""}`),
];

/** The names of an incident as they are searched. */
export function namesOf({ person }: Pick<Incident, "person">): string {
  return person === null ? "" : fold([person.name, ...person.aliases].join(" "));
}

/** A column of few different texts, as it is searched. */
export function searchedTexts(codes: Codes, texts: readonly (string | null)[]): TextRows {
  return codedRowsOf(
    codes,
    texts.map((text) => fold(text ?? "")),
  );
}

/** The search columns of some facts. */
export function searchColumnsOf(facts: SearchedFacts): SearchColumns {
  return { facts, letters: letterRowsOf(facts) };
}

/** The search columns of incidents that are there as objects. */
export function searchColumnsFrom({ incidents, places }: Dataset): SearchColumns {
  const placeOf = ({ placeId }: Incident) => (placeId === null ? undefined : places[placeId]);
  const others = OTHER_FACTS.map((textOf) => {
    const texts = mapped(incidents, (incident) => textOf(incident, placeOf(incident)));
    const { codes, values } = encode(texts, incidents.length);
    return searchedTexts(codes, values);
  });
  return searchColumnsOf({ length: incidents.length, names: wordRowsOf(mapped(incidents, namesOf)), others });
}
