import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Words } from "../domain/words/Words.ts";
import { Boundary } from "./Boundary.tsx";
import type { ThemeStore } from "./createThemeStore.ts";
import { Explorer } from "./Explorer.tsx";
import { DatasetGate } from "./loading/DatasetGate.tsx";

interface AppProps {
  queries: QueryClient;
  themes: ThemeStore;
  words: Words;
}

export function App({ queries, themes, words }: AppProps) {
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={words.locale}>
        <Boundary part={words.app.broken.page} words={words}>
          <DatasetGate words={words}>
            {(loaded) => <Explorer dataset={loaded.dataset} version={loaded.version} themes={themes} words={words} />}
          </DatasetGate>
        </Boundary>
      </I18nProvider>
    </QueryClientProvider>
  );
}
