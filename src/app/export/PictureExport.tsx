import { useMemo } from "react";
import type { Words } from "../../domain/words/Words.ts";
import type { Theme } from "../../figure/palette.ts";
import { ComposerControls } from "./composer/ComposerControls.tsx";
import type { Composition } from "./composer/Composition.ts";
import { titleOf } from "./composer/titleOf.ts";
import { useComposition } from "./composer/useComposition.ts";
import { copyPicture } from "./copyPicture.ts";
import type { DrawnFigure } from "./drawFigure.ts";
import { Preview } from "./Preview.tsx";
import { pictureFile } from "./pictureFile.ts";
import { printFigure } from "./printFigure.ts";
import { problemInWords } from "./problemInWords.ts";
import { saveFile } from "./saveFile.ts";
import { type FigureSource, useFigure } from "./useFigure.ts";
import type { RunAction } from "./useOutcome.ts";

interface PictureExportProps {
  /** Must keep its identity while it stays the same. */
  source: FigureSource;
  /** What to begin with; a null view is the whole page. */
  view: string | null;
  theme: Theme;
  run: RunAction;
  /** The language of the page; that of the figure is its author's choice. */
  words: Words;
}

function sizeInWords(drawn: DrawnFigure | null, { format, scale }: Composition, words: Words): string {
  const { vector, pixels, pdf, drawing, higher } = words.figure.dialog;
  if (drawn === null) return drawing;
  const sizes = {
    svg: vector,
    png: pixels(Math.round(drawn.width * scale), Math.round(drawn.height * scale)),
    pdf: pdf.hint,
  };
  const size = sizes[format];
  return drawn.fits ? size : `${size.replace(/\.$/u, "")}. ${higher}`;
}

/** The choice of a picture beside its preview. */
export function PictureExport({ source, view, theme, run, words }: PictureExportProps) {
  const { dialog } = words.figure;
  const { composition, change } = useComposition({ ...source, view, theme, language: words.language });
  const { views, title, note, sheet, theme: colours, extent, language } = composition;
  const choice = useMemo(
    () => ({ views, title, note, sheet, theme: colours, extent }),
    [views, title, note, sheet, colours, extent],
  );
  const { drawn, error } = useFigure(source, choice, language);
  const usualTitle = titleOf({ views: source.views, choice: composition, words });

  const save = async () => {
    if (drawn === null) return dialog.drawing;
    if (composition.format === "pdf") {
      await printFigure(drawn, language);
      return dialog.pdf.opened;
    }
    const file = await pictureFile(drawn, composition.format, composition.scale);
    saveFile(file);
    return dialog.saved(file.name);
  };
  const copy = async () => {
    if (drawn === null) return dialog.drawing;
    await copyPicture(drawn, composition.scale);
    return dialog.copied;
  };

  return (
    <section className="figure-picture" aria-label={dialog.picture}>
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
          <Preview figure={drawn} title={composition.title ?? usualTitle} words={words} />
        ) : (
          <p role="alert" className="figure-preview figure-problem">
            {problemInWords(error, words)}
          </p>
        )}
        <div className="figure-actions">
          <button
            type="button"
            className="app-button app-button-strong"
            disabled={drawn === null}
            onClick={() => run(save)}
          >
            {composition.format === "pdf" ? dialog.pdf.take : dialog.download(dialog.formats[composition.format])}
          </button>
          <button type="button" className="app-button" disabled={drawn === null} onClick={() => run(copy)}>
            {dialog.copy}
          </button>
          <p className="figure-size">{sizeInWords(drawn, composition, words)}</p>
        </div>
      </div>
    </section>
  );
}
