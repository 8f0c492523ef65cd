import { useCallback } from "react";

const FIGURE = /\.(?:svg|png)$/iu;

type Receive = (files: readonly File[]) => void;

/**
 * Hands files on to whom they concern: what may be saved figures, by the ending alone, since what is in them is seen when
 * they are read; all else is for articles. It stays the same while its receivers do.
 */
export function useSortedFiles(onFigures: Receive, onArticles: Receive): Receive {
  return useCallback(
    (files) => {
      const figures = files.filter(({ name }) => FIGURE.test(name));
      const others = files.filter((file) => !figures.includes(file));
      if (figures.length > 0) onFigures(figures);
      if (others.length > 0) onArticles(others);
    },
    [onFigures, onArticles],
  );
}
