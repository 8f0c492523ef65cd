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
import { PictureExport } from "./PictureExport.tsx";
import { ArticleTextSection } from "./paragraph/ArticleTextSection.tsx";
import { useOutcome } from "./useOutcome.ts";
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
  const { outcome, run } = useOutcome(words);
  const source = useMemo(
    () => ({ views, dataset, filter, settings, datasetVersion, permalink }),
    [views, dataset, filter, settings, datasetVersion, permalink],
  );
  return (
    <Dialog title={dialog.title} closeLabel={dialog.close} className="figure-dialog" onClose={onClose}>
      <PictureExport source={source} view={view} theme={theme} run={run} words={words} />
      <DataDownloads source={source} words={words} />
      <ArticleTextSection source={source} words={words} />
      {/* Always there, so that what appears in it is read aloud. */}
      <p role="status" className={outcome?.isProblem ? "figure-outcome figure-problem" : "figure-outcome"}>
        {outcome?.text}
      </p>
    </Dialog>
  );
}
