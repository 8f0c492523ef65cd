import { useEffect, useRef, useState } from "react";
import type { Words } from "../../../domain/words/Words.ts";
import { saveFile } from "../saveFile.ts";
import type { RunAction } from "../useOutcome.ts";
import type { DataFile } from "./dataFile.ts";
import { writeInSlices } from "./writeInSlices.ts";

/** A file that is being written, and how far it is, in whole percent. */
export interface FileInWork {
  name: string;
  percent: number;
}

/**
 * Writes a file and saves it when it is whole, one at a time. Whoever closes what shows it, or cancels, gets none.
 */
export function useDownload(run: RunAction, words: Words) {
  const [inWork, setInWork] = useState<FileInWork | null>(null);
  const running = useRef<AbortController>(null);
  const begunAt = useRef<Element>(null);
  useEffect(() => () => running.current?.abort(), []);

  const write = async (asked: DataFile | Promise<DataFile>, { signal }: AbortController) => {
    const file = await asked;
    const onProgress = (share: number) => setInWork({ name: file.name, percent: Math.floor(share * 100) });
    const blob = await writeInSlices(file, { onProgress, signal });
    saveFile({ name: file.name, blob });
    return words.figure.dialog.saved(file.name);
  };
  const download = (asked: () => DataFile | Promise<DataFile>) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    begunAt.current = document.activeElement;
    void run(async () => {
      try {
        return await write(asked(), controller);
      } catch (error) {
        if (controller.signal.aborted) return words.dataExport.cancelled;
        throw error;
      } finally {
        running.current = null;
        setInWork(null);
      }
    });
  };
  const cancel = () => {
    running.current?.abort();
    // The button that cancels goes away; without this the focus would go with it.
    if (begunAt.current instanceof HTMLElement) begunAt.current.focus();
  };
  return { inWork, download, cancel };
}
