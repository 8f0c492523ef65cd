import type { Filter } from "../domain/facets/facets.ts";
import type { Dataset } from "../domain/schema.ts";
import type { Settings } from "../domain/settings/settings.ts";
import type { Words } from "../domain/words/Words.ts";
import type { Theme } from "../figure/palette.ts";
import { late } from "../views/late.tsx";
import type { Restored } from "./carriedView/restoreView.ts";
import { LateDialog } from "./LateDialog.tsx";

/** What is open over the page; an export begins with one view, or with the whole page; articles may come by being dropped. */
export type Opened =
  | { dialog: "about" | "articles" | "mistake" }
  | { dialog: "add articles"; dropped: readonly File[] }
  | { dialog: "export"; view: string | null };

/** Each comes only when it is asked for: with the library of dialogs they are more code than the page around them. */
const AboutDialog = late(async () => (await import("./about/AboutDialog.tsx")).AboutDialog);
const MistakeDialog = late(async () => (await import("./about/MistakeDialog.tsx")).MistakeDialog);
const ArticlesDialog = late(async () => (await import("./articles/ArticlesDialog.tsx")).ArticlesDialog);
const AddArticlesDialog = late(async () => (await import("./addArticles/AddArticlesDialog.tsx")).AddArticlesDialog);
const ExportDialog = late(async () => (await import("./export/ExportDialog.tsx")).ExportDialog);

interface OpenedDialogProps {
  opened: Opened;
  dataset: Dataset;
  filter: Filter;
  settings: Settings;
  /** The incident whose evidence is open. */
  incident: string | null;
  datasetVersion: string | null;
  theme: Theme;
  restored: Restored | null;
  onFigures(files: readonly File[]): void;
  onClose(): void;
  words: Words;
}

/** The address that leads here again; the private part of what is chosen is not in it. */
function permalink(): string {
  return `${location.origin}${location.pathname}${location.search}`;
}

function nameOf({ dialog }: Opened, { app, addArticles }: Words): string {
  switch (dialog) {
    case "about":
      return app.broken.about;
    case "export":
      return app.broken.export;
    case "mistake":
      return app.about.mistake.title;
    case "articles":
      return app.articlesDialog.title;
    case "add articles":
      return addArticles.title;
  }
}

/** The dialog that is open. */
export function OpenedDialog(props: OpenedDialogProps) {
  const { opened, onClose, words } = props;
  return (
    <LateDialog part={nameOf(opened, words)} onClose={onClose} words={words}>
      <DialogFor {...props} />
    </LateDialog>
  );
}

function DialogFor({ opened, theme, ...props }: OpenedDialogProps) {
  switch (opened.dialog) {
    case "about":
      return <AboutDialog version={props.datasetVersion} {...props} />;
    case "mistake":
      return <MistakeDialog version={props.datasetVersion} {...props} />;
    case "articles":
      return <ArticlesDialog {...props} />;
    case "add articles":
      return <AddArticlesDialog dropped={opened.dropped} {...props} />;
    case "export":
      return <ExportDialog permalink={permalink()} theme={theme} view={opened.view} {...props} />;
  }
}
