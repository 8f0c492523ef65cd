import { createStore, type StoreApi } from "zustand/vanilla";
import { EMPTY_FILTER, type Filter } from "../domain/facets/facets.ts";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings.ts";
import type { Language } from "../domain/words/Language.ts";

/** All that the reader has chosen; everything on the page follows from it and the dataset. */
export interface ReaderState {
  filter: Filter;
  settings: Settings;
  /** The incident whose evidence is open. */
  incident: string | null;
  /** The language chosen here or in the link that was followed; null leaves it to each reader's own. */
  language: Language | null;
  /** Whether the filter follows a hand that moves, as over the timeline. It becomes a step of the address when it rests. */
  isMoving: boolean;
}

/** The one store. The address follows it (`connectAddress`), views read it and change it through their frames. */
export type ReaderStore = StoreApi<ReaderState>;

export const NOTHING_CHOSEN: ReaderState = {
  filter: EMPTY_FILTER,
  settings: DEFAULT_SETTINGS,
  incident: null,
  language: null,
  isMoving: false,
};

export function createReaderStore(state: ReaderState = NOTHING_CHOSEN): ReaderStore {
  return createStore<ReaderState>(() => state);
}
