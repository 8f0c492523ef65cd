import { createStore, type StoreApi } from "zustand/vanilla";
import { english } from "../../domain/words/english.ts";
import type { Language } from "../../domain/words/Language.ts";
import type { Words } from "../../domain/words/Words.ts";
import { loadWords } from "./loadWords.ts";

export interface LanguageState {
  /** What the page speaks now. */
  words: Words;
  /** The language whose texts did not arrive when they were last asked for. */
  missing: Language | null;
}

export type LanguageStore = StoreApi<LanguageState>;

/** A store that speaks English until it is told otherwise. */
export function createLanguageStore(): LanguageStore {
  return createStore<LanguageState>(() => ({ words: english, missing: null }));
}

const latest = new WeakMap<LanguageStore, Language>();

/**
 * Lets the page speak a language, once its texts are there; the document follows. Where they do not arrive, the page
 * goes on as it was and the store says so. Of several calls the last one counts.
 */
export async function speak(store: LanguageStore, language: Language): Promise<void> {
  latest.set(store, language);
  const words = await loadWords(language).catch(() => null);
  if (latest.get(store) !== language) return;
  if (words === null) {
    store.setState({ missing: language });
    return;
  }
  document.documentElement.lang = language;
  document.title = words.app.documentTitle;
  store.setState({ words, missing: null });
}
