import { LANGUAGES, type Language, languageOf } from "../../domain/words/Language.ts";

const STORAGE_KEY = "qamau-language";

function remembered(): Language | null {
  try {
    const entry = localStorage.getItem(STORAGE_KEY);
    return LANGUAGES.find((each) => each === entry) ?? null;
  } catch {
    // Storage can be forbidden; the page then does not remember, and works.
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // As above: forbidden storage costs the memory, not the choice.
  }
}

/** The language of a reader whose link names none: the one last chosen here, else the browser's first that the page has. */
export function preferredLanguage(): Language {
  const known = navigator.languages.map(languageOf).find((each) => each !== null);
  return remembered() ?? known ?? "en";
}
