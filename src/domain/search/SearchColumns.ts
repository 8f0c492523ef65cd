import { type Codes, encode } from "../engine/Coded.ts";
import { fold } from "../fold.ts";
import { mapped } from "../mapped.ts";
import type { Dataset, Incident, Place } from "../schema.ts";
import { codedRowsOf, type TextRows, wordRowsOf } from "./TextRows.ts";

/**
 * The facts a search looks through: the words of names, which are nearly all different, then of each of the other facts
 * the few different texts. Plain data: a worker may make it and hand it over.
 */
export type SearchColumns = readonly TextRows[];

/** Which of the columns is that of names: a row may have several of them, but one of each other text. */
export const NAMES = 0;

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

/** The search columns of incidents that are there as objects. */
export function searchColumnsFrom({ incidents, places }: Dataset): SearchColumns {
  return [
    wordRowsOf(mapped(incidents, namesOf)),
    ...OTHER_FACTS.map((textOf) => {
      const placeOf = ({ placeId }: Incident) => (placeId === null ? undefined : places[placeId]);
      const { codes, values } = encode(
        mapped(incidents, (incident) => textOf(incident, placeOf(incident))),
        incidents.length,
      );
      return searchedTexts(codes, values);
    }),
  ];
}
