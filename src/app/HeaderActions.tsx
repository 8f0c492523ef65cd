import type { Words } from "../domain/words/Words.ts";
import type { ReaderStore } from "./createReaderStore.ts";
import type { ThemeStore } from "./createThemeStore.ts";
import type { LanguageStore } from "./language/createLanguageStore.ts";
import { LanguageMenu } from "./language/LanguageMenu.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

interface HeaderActionsProps {
  languages: LanguageStore;
  reader: ReaderStore;
  themes: ThemeStore;
  onAddArticles(): void;
  /** Null where there is nothing to export. */
  onExport: (() => void) | null;
  onAbout(): void;
  words: Words;
}

/** The buttons of the header. */
export function HeaderActions({
  languages,
  reader,
  themes,
  onAddArticles,
  onExport,
  onAbout,
  words,
}: HeaderActionsProps) {
  const { actions } = words.app;
  return (
    <>
      <button type="button" className="app-button" onClick={onAddArticles}>
        {words.addArticles.button}
      </button>
      {onExport === null ? null : (
        <button type="button" className="app-button" onClick={onExport}>
          {actions.export}
        </button>
      )}
      <LanguageMenu languages={languages} reader={reader} />
      <ThemeButton themes={themes} words={words} />
      <button type="button" className="app-button" onClick={onAbout}>
        {actions.about}
      </button>
    </>
  );
}
