import { useState } from "react";
import type { Words } from "../../domain/words/Words.ts";
import type { Theme } from "../../figure/palette.ts";
import { copyPicture } from "./copyPicture.ts";
import { type DrawnFigure, type FigureRequest, WHOLE_PAGE } from "./drawFigure.ts";
import { PictureControls } from "./PictureControls.tsx";
import { Preview } from "./Preview.tsx";
import { contentOptions, type PictureChoice } from "./pictureChoice.ts";
import { pictureFile } from "./pictureFile.ts";
import { problemInWords } from "./problemInWords.ts";
import { saveFile } from "./saveFile.ts";
import { useFigure } from "./useFigure.ts";
import type { RunAction } from "./useOutcome.ts";

interface PictureExportProps {
  /** Everything a figure needs but for what the reader chooses here. Must keep its identity while it stays the same. */
  source: Omit<FigureRequest, "content" | "theme">;
  /** What to begin with; a null view is the whole page. */
  view: string | null;
  theme: Theme;
  run: RunAction;
}

function sizeInWords(drawn: DrawnFigure | null, { format, scale }: PictureChoice, words: Words): string {
  const { vector, pixels, drawing } = words.figure.dialog;
  if (format === "svg") return vector;
  return drawn === null ? drawing : pixels(Math.round(drawn.width * scale), Math.round(drawn.height * scale));
}

/** The choice of a picture beside its preview. */
export function PictureExport({ source, view, theme, run }: PictureExportProps) {
  const { words, views } = source;
  const { dialog } = words.figure;
  const [choice, setChoice] = useState<PictureChoice>({ content: view ?? WHOLE_PAGE, format: "svg", scale: 2, theme });
  const { drawn, error } = useFigure(source, choice.content, choice.theme);
  const title = contentOptions(views, words).find(({ value }) => value === choice.content)?.label ?? choice.content;

  const save = async () => {
    if (drawn === null) return dialog.drawing;
    const file = await pictureFile(drawn, choice.format, choice.scale);
    saveFile(file);
    return dialog.saved(file.name);
  };
  const copy = async () => {
    if (drawn === null) return dialog.drawing;
    await copyPicture(drawn, choice.scale);
    return dialog.copied;
  };

  return (
    <section className="figure-picture" aria-label={dialog.picture}>
      <div className="figure-controls">
        <PictureControls views={views} choice={choice} onChange={setChoice} words={words} />
        <p className="figure-size">{sizeInWords(drawn, choice, words)}</p>
        <div className="figure-actions">
          <button
            type="button"
            className="app-button app-button-strong"
            disabled={drawn === null}
            onClick={() => run(save)}
          >
            {dialog.download(dialog.formats[choice.format])}
          </button>
          <button type="button" className="app-button" disabled={drawn === null} onClick={() => run(copy)}>
            {dialog.copy}
          </button>
        </div>
      </div>
      {error === null ? (
        <Preview figure={drawn} title={title} words={words} />
      ) : (
        <p role="alert" className="figure-preview figure-problem">
          {problemInWords(error, words)}
        </p>
      )}
    </section>
  );
}
