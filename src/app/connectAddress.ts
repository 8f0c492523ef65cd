import { FACET_NAMES, type FacetName } from "../domain/facets/facets.ts";
import type { Entry } from "../domain/filter.ts";
import type { Dataset } from "../domain/schema.ts";
import { readAddress, writeAddress } from "./address.ts";
import type { ReaderState, ReaderStore } from "./createReaderStore.ts";

/** Facets that change with every keystroke or every step of a handle. */
const LIVE: readonly FacetName[] = ["text", "dates"];
/** Live changes closer together than this, in milliseconds, are one step for Back. */
const ONE_STEP = 1000;
/** Browsers refuse more than some hundred history changes in ten seconds; a live run is written when it rests so long. */
const REST = 150;

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");
}

/** The private part of a history entry; entries of other writers hold none. */
function keptIn(historyState: unknown): Entry[] {
  if (typeof historyState !== "object" || historyState === null || !("kept" in historyState)) return [];
  return Array.isArray(historyState.kept) ? historyState.kept.filter(isEntry) : [];
}

function currentAddress() {
  return { search: location.search, kept: keptIn(history.state) };
}

/** What the address of the page asks for, read against the dataset. */
export function readCurrentAddress(dataset: Dataset) {
  return readAddress(currentAddress(), dataset);
}

/** Whether the page opens with words to search for. */
export function isSearchedFromTheStart(): boolean {
  const { search, kept } = currentAddress();
  const searched: FacetName = "text";
  return new URLSearchParams(search).has(searched) || kept.some(([name]) => name === searched);
}

function write(state: ReaderState, dataset: Dataset, step: "push" | "replace"): void {
  const { search, kept } = writeAddress(state, dataset);
  const url = `${location.pathname}${search}${location.hash}`;
  if (step === "push") history.pushState({ kept }, "", url);
  else history.replaceState({ kept }, "", url);
}

function isCurrent(state: ReaderState, dataset: Dataset): boolean {
  const { search, kept } = writeAddress(state, dataset);
  return search === location.search && JSON.stringify(kept) === JSON.stringify(keptIn(history.state));
}

/** The live facet that is the only thing that changed, if there is one. */
function liveChange(before: ReaderState, after: ReaderState): FacetName | null {
  if (before.incident !== after.incident || before.settings !== after.settings) return null;
  const changed = FACET_NAMES.filter((name) => before.filter[name] !== after.filter[name]);
  const [only] = changed;
  return changed.length === 1 && only !== undefined && LIVE.includes(only) ? only : null;
}

interface Connection {
  /** The dataset of the moment: articles may be added while the page is open. */
  datasetNow(): Dataset;
  onProblems(problems: string[]): void;
}

/**
 * Keeps store and address the same: a change becomes a step in the history, a run of live changes one step,
 * and Back restores what was chosen before, but for the language, which is no step and stays. Returns the function that ends the connection.
 */
export function connectAddress(store: ReaderStore, { datasetNow, onProblems }: Connection): () => void {
  let run: { facet: FacetName; at: number } | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  /** What was chosen before the hand began to move. */
  let still: ReaderState | null = null;

  const flush = () => {
    if (resting === null) return;
    clearTimeout(resting);
    resting = null;
    write(store.getState(), datasetNow(), "replace");
  };
  const follow = (after: ReaderState, last: ReaderState) => {
    if (after.isMoving) {
      still ??= last;
      return;
    }
    const before = still ?? last;
    still = null;
    const facet = liveChange(before, after);
    const at = performance.now();
    const goesOn = facet !== null && run !== null && run.facet === facet && at - run.at < ONE_STEP;
    run = facet === null ? null : { facet, at };
    if (goesOn) {
      if (resting !== null) clearTimeout(resting);
      resting = setTimeout(flush, REST);
      return;
    }
    if (resting !== null) {
      clearTimeout(resting);
      resting = null;
      write(before, datasetNow(), "replace");
    }
    if (!isCurrent(after, datasetNow()))
      write(after, datasetNow(), after.language === before.language ? "push" : "replace");
  };
  const restore = () => {
    if (resting !== null) clearTimeout(resting);
    resting = null;
    run = null;
    still = null;
    const { state: found, problems } = readCurrentAddress(datasetNow());
    const state = { ...found, language: store.getState().language };
    unsubscribe();
    store.setState(state);
    unsubscribe = store.subscribe(follow);
    if (!isCurrent(state, datasetNow())) write(state, datasetNow(), "replace");
    onProblems(problems);
  };

  let unsubscribe = store.subscribe(follow);
  if (!isCurrent(store.getState(), datasetNow())) write(store.getState(), datasetNow(), "replace");
  window.addEventListener("popstate", restore);
  window.addEventListener("pagehide", flush);
  return () => {
    flush();
    unsubscribe();
    window.removeEventListener("popstate", restore);
    window.removeEventListener("pagehide", flush);
  };
}
