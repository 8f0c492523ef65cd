import { useStore } from "zustand";
import type { Words } from "../domain/words/Words.ts";
import { chooseTheme, THEME_PREFERENCES, type ThemePreference, type ThemeStore } from "./createThemeStore.ts";

const ICONS: Record<ThemePreference, string> = {
  system: "M3 4h12v8H3z M7 15h4 M9 12v3",
  light:
    "M9 5.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z M9 1.5v1.5 M9 15v1.5 M1.5 9H3 M15 9h1.5 M3.7 3.7l1 1 M13.3 13.3l1 1 M3.7 14.3l1-1 M13.3 4.7l1-1",
  dark: "M14.5 10.6A6 6 0 0 1 7.4 3.5a6 6 0 1 0 7.1 7.1z",
};

/** Steps from the system's theme to light, to dark and back. */
export function ThemeButton({ themes, words }: { themes: ThemeStore; words: Words }) {
  const preference = useStore(themes, (state) => state.preference);
  const next = THEME_PREFERENCES[(THEME_PREFERENCES.indexOf(preference) + 1) % THEME_PREFERENCES.length] ?? "system";
  const label = words.app.theme.label(words.app.theme.names[preference]);
  return (
    <button
      type="button"
      className="app-button app-icon-only"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(themes, next)}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d={ICONS[preference]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </button>
  );
}
