import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Filter } from "../domain/facets/facets.ts";
import { incidentOf } from "../domain/incidentOf.ts";
import type { Settings } from "../domain/settings/settings.ts";
import type { Words } from "../domain/words/Words.ts";
import { PageDrop } from "./carriedView/PageDrop.tsx";
import { restoredInWords } from "./carriedView/restoredInWords.ts";
import { useCarriedViews } from "./carriedView/useCarriedViews.ts";
import type { ThemeStore } from "./createThemeStore.ts";
import { EvidencePanel } from "./evidence/EvidencePanel.tsx";
import { Footer } from "./Footer.tsx";
import { FilterBar } from "./filters/FilterBar.tsx";
import { ViewGrid } from "./frames/ViewGrid.tsx";
import { Header } from "./Header.tsx";
import { HeaderActions } from "./HeaderActions.tsx";
import type { LanguageStore } from "./language/createLanguageStore.ts";
import { DatasetNotice } from "./loading/DatasetNotice.tsx";
import type { LoadedDataset } from "./loading/datasetQuery.ts";
import { searchingQuery } from "./loading/Searching.ts";
import { movementOf } from "./movementOf.ts";
import { NoIncidents } from "./NoIncidents.tsx";
import { Notice } from "./Notice.tsx";
import { type Opened, OpenedDialog } from "./OpenedDialog.tsx";
import { PHONE } from "./phone.ts";
import { SkipLink } from "./SkipLink.tsx";
import { SyntheticBanner } from "./SyntheticBanner.tsx";
import { SummarySection } from "./summary/SummarySection.tsx";
import { useArticleTexts } from "./useArticleTexts.ts";
import { useMediaQuery } from "./useMediaQuery.ts";
import { useMovingMark } from "./useMovingMark.ts";
import { useReader } from "./useReader.ts";
import { useRested } from "./useRested.ts";
import { useSelection } from "./useSelection.ts";

interface ExplorerProps {
  loaded: LoadedDataset;
  themes: ThemeStore;
  languages: LanguageStore;
  words: Words;
}

const RESULTS = "results";
const NOTHING_DROPPED: readonly File[] = [];

/** The page of a dataset: from one filter everything follows. */
export function Explorer({ loaded, themes, languages, words }: ExplorerProps) {
  const { version } = loaded;
  const { reader, problems, dismissProblems } = useReader(loaded.dataset);
  const { filter, settings, incident } = useRested(reader);
  const movement = useMemo(() => movementOf(reader), [reader]);
  const page = useMovingMark(movement);
  const readsArticles = filter.text.scope === "articles" && filter.text.words.trim() !== "";
  const { searched: dataset, reading } = useArticleTexts(loaded.dataset, readsArticles);
  const { data: searching } = useQuery(searchingQuery);
  const theme = useStore(themes, (state) => state.theme);
  const [opened, setOpened] = useState<Opened | null>(null);
  const selection = useSelection(dataset, filter, null);
  const isPhone = useMediaQuery(PHONE);
  const hasEvidence = incidentOf(incident, dataset) !== undefined;

  const change = useCallback((next: Filter) => reader.setState({ filter: next, isMoving: false }), [reader]);
  const move = useCallback((next: Filter) => reader.setState({ filter: next, isMoving: true }), [reader]);
  const set = useCallback((next: Settings) => reader.setState({ settings: next }), [reader]);
  const choose = useCallback((id: string | null) => reader.setState({ incident: id }), [reader]);
  const { restored, restore, dismiss } = useCarriedViews(reader, loaded);
  const addArticles = useCallback((dropped: readonly File[]) => setOpened({ dialog: "add articles", dropped }), []);
  const about = useCallback(() => setOpened({ dialog: "about" }), []);
  const exportView = useCallback((view: string | null) => setOpened({ dialog: "export", view }), []);

  return (
    <div className="app-page" ref={page}>
      <div className="app-under" inert={isPhone && hasEvidence}>
        <SkipLink to={RESULTS} words={words} />
        <SyntheticBanner dataset={dataset} words={words} />
        <Header dataset={dataset} onLoaded={() => setOpened({ dialog: "articles" })} words={words}>
          <HeaderActions
            languages={languages}
            reader={reader}
            themes={themes}
            onAddArticles={() => {
              dismiss();
              addArticles(NOTHING_DROPPED);
            }}
            onExport={dataset.incidents.length === 0 ? null : () => exportView(null)}
            onAbout={about}
            words={words}
          />
        </Header>
        {dataset.incidents.length === 0 ? (
          <NoIncidents dataset={dataset} words={words} />
        ) : (
          <>
            <FilterBar
              dataset={dataset}
              filter={filter}
              onChange={change}
              reading={reading}
              searching={searching}
              words={words}
            />
            <main id={RESULTS} className="app-main" tabIndex={-1}>
              <SummarySection
                selection={selection}
                filter={filter}
                onChange={change}
                movement={movement}
                onAbout={about}
                words={words}
              />
              <ViewGrid
                dataset={dataset}
                filter={filter}
                onChange={change}
                onMove={move}
                movement={movement}
                settings={settings}
                onSettings={set}
                chosen={incident}
                onChoose={choose}
                onExport={exportView}
                words={words}
              />
            </main>
          </>
        )}
        <div className="app-notice-stack">
          <DatasetNotice loaded={loaded} words={words} />
          <Notice
            lines={[
              ...(problems.length === 0 ? [] : [words.app.notice(problems)]),
              ...(restored === null ? [] : restoredInWords(restored, words)),
            ]}
            onDismiss={() => {
              dismissProblems();
              dismiss();
            }}
            words={words}
          />
        </div>
        <Footer version={version} words={words} />
      </div>
      <EvidencePanel
        incidentId={incident}
        selection={selection}
        sorting={settings.sort}
        onChoose={choose}
        onReport={() => setOpened({ dialog: "mistake" })}
        words={words}
      />
      {opened?.dialog === "add articles" ? null : (
        <PageDrop onFigures={restore} onArticles={addArticles} words={words} />
      )}
      {opened === null ? null : (
        <OpenedDialog
          opened={opened}
          dataset={dataset}
          filter={filter}
          settings={settings}
          incident={incident}
          datasetVersion={version}
          theme={theme}
          restored={restored}
          onFigures={restore}
          onClose={() => setOpened(null)}
          words={words}
        />
      )}
    </div>
  );
}
