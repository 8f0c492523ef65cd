import { createStore, type StoreApi } from "zustand/vanilla";
import { THEMES, type Theme } from "../figure/palette.ts";

export const THEME_PREFERENCES = ["system", ...THEMES] as const;
export type ThemePreference = (typeof THEME_PREFERENCES)[number];

export interface ThemeState {
  preference: ThemePreference;
  /** What the page shows now. */
  theme: Theme;
}
/** A preference, not part of the reader's choice: it never enters the address. */
export type ThemeStore = StoreApi<ThemeState>;

/** `index.html` reads the same entry before the first paint. */
const STORAGE_KEY = "qamau-theme";

function systemScheme(): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
}

function stateFor(preference: ThemePreference): ThemeState {
  if (preference !== "system") return { preference, theme: preference };
  return { preference, theme: systemScheme()?.matches ? "dark" : "light" };
}

function remembered(): ThemePreference {
  try {
    const entry = localStorage.getItem(STORAGE_KEY);
    return THEME_PREFERENCES.find((each) => each === entry) ?? "system";
  } catch {
    // Storage can be forbidden; the page then does not remember, and works.
    return "system";
  }
}

function remember(preference: ThemePreference): void {
  try {
    if (preference === "system") localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, preference);
  } catch {
    // As above: forbidden storage costs the memory, not the choice.
  }
}

export function createThemeStore(): ThemeStore {
  const store = createStore<ThemeState>(() => stateFor(remembered()));
  systemScheme()?.addEventListener("change", () => store.setState(stateFor(store.getState().preference)));
  return store;
}

export function chooseTheme(store: ThemeStore, preference: ThemePreference): void {
  remember(preference);
  if (preference === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = preference;
  store.setState(stateFor(preference));
}
