import type { Words } from "../../../domain/words/Words.ts";
import type { DataExtent } from "./DataRequest.ts";
import { DATA_FORMATS, type DataFormat } from "./dataFile.ts";
import type { RowCounts } from "./rowCounts.ts";

interface ExtentDownloadsProps {
  extent: DataExtent;
  counts: RowCounts;
  isBusy: boolean;
  onDownload(format: DataFormat): void;
  words: Words;
}

/** One extent of the data: how many rows it has, what they are, and the formats to have it in. */
export function ExtentDownloads({ extent, counts, isBusy, onDownload, words: { dataExport } }: ExtentDownloadsProps) {
  const name = dataExport.extents[extent](counts.rows);
  return (
    <fieldset className="figure-choice figure-extent">
      <legend>{name}</legend>
      <p>{dataExport.madeUpOf(counts)}</p>
      <div>
        {DATA_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="app-button"
            aria-label={dataExport.download(name, dataExport.formats[format])}
            aria-disabled={isBusy}
            onClick={() => onDownload(format)}
          >
            {dataExport.formats[format]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
