import { isAdded } from "../domain/articleOf.ts";
import { type Entry, readFilter, writeFilter } from "../domain/filter.ts";
import { incidentOf } from "../domain/incidentOf.ts";
import type { Dataset } from "../domain/schema.ts";
import { readSettings, writeSettings } from "../domain/settings/settings.ts";
import { LANGUAGES, type Language } from "../domain/words/Language.ts";
import type { ReaderState } from "./createReaderStore.ts";

/** What the reader has chosen, as the browser keeps it. */
export interface Address {
  /** The query string, with its `?` where it is not empty. It can be shared, so no personal name stands in it. */
  search: string;
  /** The private part; it lives in the entry of the history and never leaves the machine. */
  kept: Entry[];
}

export const INCIDENT = "incident";
export const LANGUAGE = "lang";

/** An incident of an article that the reader added: it is found on this machine alone. */
function isOwn(incident: string, dataset: Dataset): boolean {
  const found = incidentOf(incident, dataset);
  return found !== undefined && isAdded(found, dataset);
}

/** Defaults are left out: the address of an untouched page has no query. */
export function writeAddress({ filter, settings, incident, language }: ReaderState, dataset: Dataset): Address {
  const { address, kept } = writeFilter(filter, dataset);
  const opened = incident === null ? [] : [[INCIDENT, incident] as const];
  const spoken = language === null ? [] : [[LANGUAGE, language] as const];
  const isKept = incident !== null && isOwn(incident, dataset);
  const entries = [...address, ...writeSettings(settings), ...(isKept ? [] : opened), ...spoken];
  const query = new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
  return { search: query === "" ? "" : `?${query}`, kept: isKept ? [...kept, ...opened] : kept };
}

/** The language a query string asks for; undefined where it asks for one that the page does not speak. */
export function languageIn(search: string): Language | null | undefined {
  const wanted = new URLSearchParams(search).get(LANGUAGE);
  return wanted === null ? null : LANGUAGES.find((each) => each === wanted);
}

/** What is one thing in an address and stands there again; of a language, as of what is opened, the first counts. */
function surplusOf(query: URLSearchParams): string[] {
  return [INCIDENT, LANGUAGE].flatMap((name) =>
    query
      .getAll(name)
      .slice(1)
      .map((value) => `${name}=${value}`),
  );
}

/**
 * Reads what `writeAddress` wrote. Values that cannot be understood are left out and come back as `name=value`;
 * names that are not ours (a tracker's, say) are left out in silence.
 */
export function readAddress({ search, kept }: Address, dataset: Dataset): { state: ReaderState; problems: string[] } {
  const query = new URLSearchParams(search);
  const { filter, problems } = readFilter({ address: [...query], kept }, dataset);
  const { settings, problems: unset } = readSettings([...query]);
  const wanted = query.get(INCIDENT) ?? kept.find(([name]) => name === INCIDENT)?.[1] ?? null;
  const known = wanted === null || incidentOf(wanted, dataset) !== undefined;
  const language = languageIn(search);
  return {
    state: { filter, settings, incident: known ? wanted : null, language: language ?? null, isMoving: false },
    problems: [
      ...problems,
      ...unset,
      ...(known ? [] : [`${INCIDENT}=${wanted}`]),
      ...(language === undefined ? [`${LANGUAGE}=${query.get(LANGUAGE)}`] : []),
      ...surplusOf(query),
    ],
  };
}
