import { useQuery } from "@tanstack/react-query";
import type { Words } from "../../domain/words/Words.ts";
import { progressQuery } from "./Progress.ts";

/** How far a large dataset is loaded; nothing is said of one that is there at once. */
export function LoadingProgress({ words }: { words: Words }) {
  const { data: progress } = useQuery(progressQuery);
  if (progress === undefined || progress === null) return null;
  const { steps } = words.app.loadingDataset;
  const text = steps[progress.step](progress.bytes, progress.of);
  return (
    <div className="app-progress">
      <p>{text}</p>
      <progress value={progress.share} aria-label={words.app.loading} aria-valuetext={text} />
    </div>
  );
}
