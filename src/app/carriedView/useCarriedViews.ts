import { useCallback, useState } from "react";
import type { ReaderState, ReaderStore } from "../createReaderStore.ts";
import type { VersionedDataset } from "../loading/datasetQuery.ts";
import { useRested } from "../useRested.ts";
import type { Restored } from "./restoreView.ts";

interface CarriedViews {
  /** What came of the figures received last, as far as it is still so; null where there is nothing to tell. */
  restored: Restored | null;
  restore(files: readonly File[]): Promise<void>;
  dismiss(): void;
}

/** What reads figures is loaded with the first of them. Without it none can be read, and each is told with the reason. */
async function restoredFrom(files: readonly File[], loaded: VersionedDataset, reader: ReaderStore): Promise<Restored> {
  const loading = await import("./restoreView.ts").catch((error: unknown) => ({ failure: String(error) }));
  if ("restoreView" in loading) return loading.restoreView(files, loaded, reader);
  const refused = { refusal: "unreadable", detail: loading.failure } as const;
  return { shown: null, setAside: files.map(({ name }) => ({ file: name, refused })) };
}

/** A view is the figure's until the reader goes on from it, or back. */
function stillTrue({ shown, setAside }: Restored, { filter, settings }: ReaderState): Restored | null {
  const isShown = shown !== null && shown.filter === filter && shown.settings === settings;
  return isShown || setAside.length > 0 ? { shown: isShown ? shown : null, setAside } : null;
}

/** Shows the views that saved figures carry. */
export function useCarriedViews(reader: ReaderStore, { dataset, version }: VersionedDataset): CarriedViews {
  const [last, setLast] = useState<Restored | null>(null);
  const state = useRested(reader);
  const restore = useCallback(
    async (files: readonly File[]) => setLast(await restoredFrom(files, { dataset, version }, reader)),
    [reader, dataset, version],
  );
  return { restored: last && stillTrue(last, state), restore, dismiss: () => setLast(null) };
}
