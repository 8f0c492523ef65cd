import { useMemo } from "react";
import type { Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Theme } from "../../figure/palette.ts";
import type { View } from "../../views/View.ts";
import { views as everyView } from "../../views/views.ts";
import { Dialog } from "../Dialog.tsx";
import { DataDownloads } from "./data/DataDownloads.tsx";
import { ExportTabs } from "./ExportTabs.tsx";
import { PictureExport } from "./PictureExport.tsx";
import { ArticleTextSection } from "./paragraph/ArticleTextSection.tsx";
import "./export.css";

interface ExportDialogProps {
  dataset: Dataset;
  filter: Filter;
  settings: Settings;
  datasetVersion: string | null;
  permalink: string;
  /** The colours to begin with. */
  theme: Theme;
  /** The view to begin with; null or none for the whole page. */
  view?: string | null;
  views?: readonly View[];
  words: Words;
  onClose(): void;
}

/** Takes pictures and data out of the page. The preview is the very picture that is saved. */
export function ExportDialog({
  dataset,
  filter,
  settings,
  datasetVersion,
  permalink,
  theme,
  view = null,
  views = everyView,
  words,
  onClose,
}: ExportDialogProps) {
  const { dialog } = words.figure;
  const source = useMemo(
    () => ({ views, dataset, filter, settings, datasetVersion, permalink }),
    [views, dataset, filter, settings, datasetVersion, permalink],
  );
  return (
    <Dialog title={dialog.title} closeLabel={dialog.close} className="figure-dialog" onClose={onClose}>
      <ExportTabs
        label={dialog.title}
        parts={[
          {
            id: "picture",
            title: dialog.picture,
            content: <PictureExport source={source} view={view} theme={theme} words={words} />,
          },
          { id: "data", title: dialog.data, content: <DataDownloads source={source} words={words} /> },
          {
            id: "text",
            title: dialog.text,
            content: <ArticleTextSection source={source} words={words} />,
          },
        ]}
      />
    </Dialog>
  );
}
