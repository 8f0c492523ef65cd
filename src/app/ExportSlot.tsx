import { lazy, Suspense } from "react";
import type { Filter } from "../domain/facets/facets.ts";
import type { Dataset } from "../domain/schema.ts";
import type { Settings } from "../domain/settings/settings.ts";
import type { Words } from "../domain/words/Words.ts";
import type { Theme } from "../figure/palette.ts";
import { Boundary } from "./Boundary.tsx";
import { Dialog } from "./Dialog.tsx";

/** Drawing on paper is much code, which comes only when somebody exports. */
const ExportDialog = lazy(async () => ({ default: (await import("./export/ExportDialog.tsx")).ExportDialog }));

interface ExportSlotProps {
  dataset: Dataset;
  filter: Filter;
  settings: Settings;
  datasetVersion: string | null;
  theme: Theme;
  /** The view to begin with; null for the whole page. */
  view: string | null;
  words: Words;
  onClose(): void;
}

/** The address that leads here again; the private part of what is chosen is not in it. */
function permalink(): string {
  return `${location.origin}${location.pathname}${location.search}`;
}

export function ExportSlot(props: ExportSlotProps) {
  const { words, onClose } = props;
  return (
    <Boundary
      part={words.app.broken.export}
      words={words}
      frame={(failure) => (
        <Dialog title={words.app.actions.export} closeLabel={words.app.close} onClose={onClose}>
          {failure}
        </Dialog>
      )}
    >
      <Suspense>
        <ExportDialog permalink={permalink()} {...props} />
      </Suspense>
    </Boundary>
  );
}
