import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useStore } from "zustand";
import { Boundary } from "./Boundary.tsx";
import type { ThemeStore } from "./createThemeStore.ts";
import { Explorer } from "./Explorer.tsx";
import type { LanguageStore } from "./language/createLanguageStore.ts";
import { DatasetGate } from "./loading/DatasetGate.tsx";

interface AppProps {
  queries: QueryClient;
  themes: ThemeStore;
  languages: LanguageStore;
}

export function App({ queries, themes, languages }: AppProps) {
  const words = useStore(languages, (state) => state.words);
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={words.locale}>
        <Boundary part={words.app.broken.page} words={words}>
          <DatasetGate words={words}>
            {(loaded) => <Explorer loaded={loaded} themes={themes} languages={languages} words={words} />}
          </DatasetGate>
        </Boundary>
      </I18nProvider>
    </QueryClientProvider>
  );
}
