import { useStore } from "zustand";
import { LANGUAGE_NAMES, LANGUAGES } from "../../domain/words/Language.ts";
import type { ReaderStore } from "../createReaderStore.ts";
import { type LanguageStore, speak } from "./createLanguageStore.ts";
import { rememberLanguage } from "./preferredLanguage.ts";

const GLOBE =
  "M9 1.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5z M1.75 9h14.5 M9 1.75c-5 4.5-5 10 0 14.5c5-4.5 5-10 0-14.5z";

interface LanguageMenuProps {
  languages: LanguageStore;
  reader: ReaderStore;
}

/** The browser's own list: it works by keyboard, by touch and in every language without a line of ours. */
export function LanguageMenu({ languages, reader }: LanguageMenuProps) {
  const { words, missing } = useStore(languages);
  return (
    <>
      <span className="language-menu">
        <svg viewBox="0 0 18 18" width="16" height="16" aria-hidden="true">
          <path d={GLOBE} fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
        <select
          className="app-button"
          aria-label={words.app.language.label}
          value={words.language}
          onChange={({ target }) => {
            const language = LANGUAGES.find((each) => each === target.value) ?? words.language;
            rememberLanguage(language);
            reader.setState({ language });
            void speak(languages, language);
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </span>
      {missing === null ? null : (
        <span role="alert" className="language-missing">
          {words.app.language.missing(LANGUAGE_NAMES[missing])}
        </span>
      )}
    </>
  );
}
