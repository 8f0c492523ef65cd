import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Words } from "../../domain/words/Words.ts";
import { Notice } from "../Notice.tsx";
import type { LoadedDataset } from "./datasetQuery.ts";
import { type Searching, searchingQuery } from "./Searching.ts";
import { useNewerDataset } from "./useNewerDataset.ts";

interface DatasetNoticeProps {
  loaded: LoadedDataset;
  words: Words;
}

/** What the reader should know of the dataset itself: that its columns were of no use, or that there is a newer one. */
export function DatasetNotice({ loaded, words }: DatasetNoticeProps) {
  const { refused, unsearched, newer: texts } = words.app.loadingDataset;
  const newer = useNewerDataset(loaded);
  const { data: searching } = useQuery(searchingQuery);
  const [seen, setSeen] = useState<Searching | null>(null);
  const [known, setKnown] = useState<LoadedDataset["refused"]>(null);
  const problem = loaded.refused === known ? null : loaded.refused;
  const file = loaded.manifest?.columns?.file ?? "manifest.json";
  return (
    <Notice
      lines={[
        ...(problem === null ? [] : [refused(file, problem.reason, problem.detail)]),
        ...(searching.problem === null || searching === seen ? [] : [unsearched(searching.problem)]),
        ...(newer.isThere ? [texts.offered] : []),
        ...(newer.isThere && loaded.isGrown ? [texts.grown] : []),
        ...(newer.hasFailed ? [texts.failed] : []),
      ]}
      {...(newer.isThere ? { action: { label: texts.show, isBusy: newer.isLoading, act: newer.show } } : {})}
      onDismiss={() => {
        setKnown(loaded.refused);
        setSeen(searching);
        newer.dismiss();
      }}
      words={words}
    />
  );
}
