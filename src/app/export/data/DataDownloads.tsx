import { useMemo } from "react";
import type { Filter } from "../../../domain/facets/facets.ts";
import type { Dataset } from "../../../domain/schema.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { DATA_FORMATS, type DataFormat } from "./dataFile.ts";
import { narrowDataset } from "./narrowDataset.ts";

interface DataDownloadsProps {
  dataset: Dataset;
  filter: Filter;
  /** `null`: all of the data. */
  onDownload(filter: Filter | null, format: DataFormat): void;
  words: Words;
}

export function DataDownloads({ dataset, filter, onDownload, words }: DataDownloadsProps) {
  const { dialog } = words.figure;
  const filtered = useMemo(() => narrowDataset(dataset, filter).incidents.length, [dataset, filter]);
  const rows = [
    { label: dialog.filtered(filtered), filter },
    { label: dialog.all(dataset.incidents.length), filter: null },
  ];
  return (
    <section className="figure-data">
      <h3>{dialog.data}</h3>
      <p>{dialog.dataHint}</p>
      {rows.map((row) => (
        <fieldset key={row.label} className="figure-choice">
          <legend>{row.label}</legend>
          <div>
            {DATA_FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                className="app-button"
                aria-label={dialog.downloadData(row.label, dialog.dataFormats[format])}
                onClick={() => onDownload(row.filter, format)}
              >
                {dialog.dataFormats[format]}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
