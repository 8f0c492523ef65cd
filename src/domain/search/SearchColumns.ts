import { addMarked, wordsFor } from "../engine/bits.ts";
import type { Codes } from "../engine/Coded.ts";
import { encode } from "../engine/Coded.ts";
import { fold } from "../fold.ts";
import type { Dataset, Incident, Place } from "../schema.ts";
import { type JoinedTexts, joinTexts, textsHaving } from "./JoinedTexts.ts";
import { addRowsHaving, type WordRows, wordRowsOf } from "./WordRows.ts";

/** A column of few different texts: that of a row is the text number `codes[row]`. */
export interface CodedTexts {
  readonly codes: Codes;
  /** Folded. */
  readonly texts: JoinedTexts;
}

/**
 * The facts a search looks through. Names are nearly all different, so they are found by their words; of the other facts
 * an archive holds few different ones. Plain data: a worker may make it and hand it over.
 */
export interface SearchColumns {
  readonly names: WordRows;
  readonly coded: readonly CodedTexts[];
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
export function codedTexts(codes: Codes, texts: readonly (string | null)[]): CodedTexts {
  return { codes, texts: joinTexts(texts.map((text) => fold(text ?? ""))) };
}

function* mapped<To>(incidents: Iterable<Incident>, to: (incident: Incident) => To): Iterable<To> {
  for (const incident of incidents) yield to(incident);
}

/** The search columns of incidents that are there as objects. */
export function searchColumnsFrom({ incidents, places }: Dataset): SearchColumns {
  return {
    names: wordRowsOf(mapped(incidents, namesOf)),
    coded: OTHER_FACTS.map((textOf) => {
      const placeOf = ({ placeId }: Incident) => (placeId === null ? undefined : places[placeId]);
      const { codes, values } = encode(
        mapped(incidents, (incident) => textOf(incident, placeOf(incident))),
        incidents.length,
      );
      return codedTexts(codes, values);
    }),
  };
}

/** The rows in whose facts a folded word stands; the word holds no space. */
export function rowsHaving({ names, coded }: SearchColumns, word: string, rows: number): Uint32Array {
  const found = wordsFor(rows);
  addRowsHaving(names, word, found);
  for (const { codes, texts } of coded) {
    const having = textsHaving(texts, word);
    if (having.length === 0) continue;
    const isIn = new Uint8Array(texts.starts.length);
    for (const text of having) isIn[text] = 1;
    addMarked(found, codes, isIn);
  }
  return found;
}
