import { useMemo } from "react";
import type { Words } from "../../domain/words/Words.ts";
import type { Theme } from "../../figure/palette.ts";
import { ComposerControls } from "./composer/ComposerControls.tsx";
import { titleOf } from "./composer/titleOf.ts";
import { useComposition } from "./composer/useComposition.ts";
import { FigureActions } from "./FigureActions.tsx";
import { Preview } from "./Preview.tsx";
import { problemInWords } from "./problemInWords.ts";
import { type FigureSource, useFigure } from "./useFigure.ts";

interface PictureExportProps {
  /** Must keep its identity while it stays the same. */
  source: FigureSource;
  /** What to begin with; a null view is the whole page. */
  view: string | null;
  theme: Theme;
  /** The language of the page; that of the figure is its author's choice. */
  words: Words;
}

/** The choice of a picture beside its preview. */
export function PictureExport({ source, view, theme, words }: PictureExportProps) {
  const { composition, change } = useComposition({ ...source, view, theme, language: words.language });
  const { views, title, note, sheet, theme: colours, extent, language } = composition;
  const choice = useMemo(
    () => ({ views, title, note, sheet, theme: colours, extent }),
    [views, title, note, sheet, colours, extent],
  );
  const { drawn, error } = useFigure(source, choice, language);
  const usualTitle = titleOf({ views: source.views, choice, words });
  return (
    <section className="figure-picture" aria-label={words.figure.dialog.picture}>
      <div className="figure-controls">
        <ComposerControls
          views={source.views}
          composition={composition}
          onChange={change}
          usualTitle={usualTitle}
          words={words}
        />
      </div>
      <div className="figure-result">
        {error === null ? (
          <Preview figure={drawn} title={title ?? usualTitle} words={words} />
        ) : (
          <p role="alert" className="figure-preview figure-problem">
            {problemInWords(error, words)}
          </p>
        )}
        <FigureActions drawn={drawn} composition={composition} words={words} />
      </div>
    </section>
  );
}
