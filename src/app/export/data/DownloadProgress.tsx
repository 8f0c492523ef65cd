import { useId } from "react";
import type { Words } from "../../../domain/words/Words.ts";
import type { FileInWork } from "./useDownload.ts";

interface DownloadProgressProps {
  file: FileInWork;
  onCancel(): void;
  words: Words;
}

/** How far a file is that takes its time, and the way to have done with it. */
export function DownloadProgress({ file: { name, percent }, onCancel, words: { dataExport } }: DownloadProgressProps) {
  const label = useId();
  return (
    <div className="figure-progress">
      <span id={label}>{dataExport.writing(name)}</span>
      <progress max={100} value={percent} aria-labelledby={label} />
      <span className="figure-percent">{dataExport.percent(percent / 100)}</span>
      <button type="button" className="app-button" onClick={onCancel}>
        {dataExport.cancel}
      </button>
    </div>
  );
}
