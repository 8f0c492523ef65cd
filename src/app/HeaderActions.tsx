import type { Words } from "../domain/words/Words.ts";
import type { ThemeStore } from "./createThemeStore.ts";
import { ThemeButton } from "./ThemeButton.tsx";

interface HeaderActionsProps {
  themes: ThemeStore;
  onAddArticles(): void;
  onExport(): void;
  onAbout(): void;
  words: Words;
}

/** The buttons of the header. */
export function HeaderActions({ themes, onAddArticles, onExport, onAbout, words }: HeaderActionsProps) {
  const { actions } = words.app;
  return (
    <>
      <button type="button" className="app-button" onClick={onAddArticles}>
        {words.addArticles.button}
      </button>
      <button type="button" className="app-button" onClick={onExport}>
        {actions.export}
      </button>
      <ThemeButton themes={themes} words={words} />
      <button type="button" className="app-button" onClick={onAbout}>
        {actions.about}
      </button>
    </>
  );
}
