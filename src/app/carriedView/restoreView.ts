import type { CarriedView } from "../../domain/carriedView.ts";
import { readFilter } from "../../domain/filter.ts";
import type { Refused } from "../../domain/refusal.ts";
import { readSettings } from "../../domain/settings/settings.ts";
import type { ReaderState, ReaderStore } from "../createReaderStore.ts";
import type { VersionedDataset } from "../loading/datasetQuery.ts";
import { carriedViewIn } from "./carriedViewIn.ts";

/** The view of a figure, as it was set on the page. */
export interface ShownView extends Pick<ReaderState, "filter" | "settings"> {
  file: string;
  carried: CarriedView;
  /** Of the data the page shows. */
  version: string | null;
  /** Entries that this data or this page does not know, as `name=value`. */
  leftOut: readonly string[];
}

export interface Restored {
  shown: ShownView | null;
  setAside: readonly { file: string; refused: Refused }[];
}

function show(
  file: string,
  carried: CarriedView,
  { dataset, version }: VersionedDataset,
  reader: ReaderStore,
): ShownView {
  // Which of them are private is not asked of the file: the store's own data says it when the address is written.
  const { filter, problems } = readFilter({ address: carried.filter, kept: [] }, dataset);
  const { settings, problems: unset } = readSettings(carried.settings);
  // One change is one step for Back. The panel of an incident, open or not, was not part of the figure.
  reader.setState({ filter, settings, incident: null });
  return { file, carried, version, filter, settings, leftOut: [...problems, ...unset] };
}

/** Sets filter and settings to those of the first file that carries a view, and tells why the others do not count. */
export async function restoreView(
  files: readonly File[],
  loaded: VersionedDataset,
  reader: ReaderStore,
): Promise<Restored> {
  let shown: ShownView | null = null;
  const setAside: { file: string; refused: Refused }[] = [];
  for (const file of files) {
    const read = await carriedViewIn(file);
    if ("refusal" in read) setAside.push({ file: file.name, refused: read });
    else if (shown === null) shown = show(file.name, read, loaded, reader);
    else setAside.push({ file: file.name, refused: { refusal: "second-figure", detail: shown.file } });
  }
  return { shown, setAside };
}
