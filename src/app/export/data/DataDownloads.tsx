import { useId, useMemo, useState } from "react";
import type { Words } from "../../../domain/words/Words.ts";
import { useOutcome } from "../useOutcome.ts";
import { type DataRequest, type DataSource, EXTENTS, requestOf } from "./DataRequest.ts";
import { DownloadProgress } from "./DownloadProgress.tsx";
import { codebookFile, dataFile } from "./dataFile.ts";
import { ExtentDownloads } from "./ExtentDownloads.tsx";
import { rowCounts } from "./rowCounts.ts";
import { useDownload } from "./useDownload.ts";
import "./data.css";

interface DataDownloadsProps {
  /** Must keep its identity while it stays the same. */
  source: DataSource;
  words: Words;
}

function offerOf(request: DataRequest) {
  return { request, counts: rowCounts(request.data) };
}

/** Takes the data out of the page: what passes the filter or all of it, and what explains it. */
export function DataDownloads({ source, words }: DataDownloadsProps) {
  const { dataExport } = words;
  const [isMarked, setMarked] = useState(true);
  const markHint = useId();
  const { outcome, run } = useOutcome(words);
  const { inWork, download, cancel } = useDownload(run, words);
  const offers = useMemo(() => EXTENTS.map((extent) => offerOf(requestOf(source, extent))), [source]);
  return (
    <section className="figure-data" aria-label={words.figure.dialog.data}>
      <p>{dataExport.hint}</p>
      {offers.map(({ request, counts }) => (
        <ExtentDownloads
          key={request.extent}
          extent={request.extent}
          counts={counts}
          isBusy={inWork !== null}
          onDownload={(format) => download(() => dataFile(request, format, isMarked))}
          words={words}
        />
      ))}
      <div className="figure-mark">
        <label>
          <input
            type="checkbox"
            checked={isMarked}
            aria-describedby={markHint}
            onChange={(event) => setMarked(event.target.checked)}
          />
          {dataExport.mark}
        </label>
        <small id={markHint}>{dataExport.markHint}</small>
      </div>
      <div className="figure-codebook">
        <button
          type="button"
          className="app-button"
          aria-disabled={inWork !== null}
          onClick={() => download(() => codebookFile(isMarked))}
        >
          {dataExport.codebook}
        </button>
        <small>{dataExport.codebookHint}</small>
      </div>
      {inWork === null ? null : <DownloadProgress file={inWork} onCancel={cancel} words={words} />}
      {/* Always there, so that what appears in it is read aloud. */}
      <p role="status" className={outcome?.isProblem ? "figure-outcome figure-problem" : "figure-outcome"}>
        {outcome?.text}
      </p>
    </section>
  );
}
