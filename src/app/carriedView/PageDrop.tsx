import { useCallback } from "react";
import type { Words } from "../../domain/words/Words.ts";
import { useDroppedFiles } from "../addArticles/useDroppedFiles.ts";
import { sortFiles } from "./sortFiles.ts";

interface PageDropProps {
  onFigures(files: readonly File[]): void;
  onArticles(files: readonly File[]): void;
  words: Words;
}

/** Takes files wherever they are dropped, and says so while they hover over the page. */
export function PageDrop({ onFigures, onArticles, words }: PageDropProps) {
  const receive = useCallback(
    (files: readonly File[]) => {
      const { figures, others } = sortFiles(files);
      if (figures.length > 0) onFigures(figures);
      if (others.length > 0) onArticles(others);
    },
    [onFigures, onArticles],
  );
  const isOver = useDroppedFiles(receive);
  return isOver ? (
    <div className="app-over" aria-hidden="true">
      <p>{words.addArticles.drop}</p>
    </div>
  ) : null;
}
