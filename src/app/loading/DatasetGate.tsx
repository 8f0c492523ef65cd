import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useEffect } from "react";
import type { Words } from "../../domain/words/Words.ts";
import { Failure } from "../Failure.tsx";
import { Header } from "../Header.tsx";
import { DatasetProblem, datasetQuery, type LoadedDataset } from "./datasetQuery.ts";
import { LoadingPage } from "./LoadingPage.tsx";

interface DatasetGateProps {
  words: Words;
  children(loaded: LoadedDataset): ReactNode;
}

/** Lets nobody through without a dataset that keeps its contract, and says why. */
export function DatasetGate({ words, children }: DatasetGateProps) {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery);
  // Drawn in small steps, between which the page answers its reader.
  const drawn = useDeferredValue(data);
  useEffect(() => drawn?.onShown?.(), [drawn]);
  if (drawn !== undefined) return children(drawn);
  if (error === null) return <LoadingPage words={words} />;
  const problem = error instanceof DatasetProblem ? error : null;
  const texts = words.app.datasetProblem[problem?.reason ?? "unexpected"];
  return (
    <div className="app-page">
      <Header dataset={null} words={words} />
      <main className="app-main app-alone">
        <Failure
          title={texts.title}
          text={texts.text}
          details={problem?.details ?? [error.message]}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
          words={words}
        />
      </main>
    </div>
  );
}
