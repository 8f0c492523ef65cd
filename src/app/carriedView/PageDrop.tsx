import type { Words } from "../../domain/words/Words.ts";
import { useDroppedFiles } from "../addArticles/useDroppedFiles.ts";
import { useSortedFiles } from "./useSortedFiles.ts";

interface PageDropProps {
  onFigures(files: readonly File[]): void;
  onArticles(files: readonly File[]): void;
  words: Words;
}

/** Takes files wherever they are dropped, and says so while they hover over the page. */
export function PageDrop({ onFigures, onArticles, words }: PageDropProps) {
  const isOver = useDroppedFiles(useSortedFiles(onFigures, onArticles));
  return isOver ? (
    <div className="app-over" aria-hidden="true">
      <p>{words.addArticles.drop}</p>
    </div>
  ) : null;
}
