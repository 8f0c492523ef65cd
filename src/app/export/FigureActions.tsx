import type { Words } from "../../domain/words/Words.ts";
import type { Composition } from "./composer/Composition.ts";
import { copyPicture } from "./copyPicture.ts";
import type { DrawnFigure } from "./drawFigure.ts";
import { pictureFile } from "./pictureFile.ts";
import { printFigure } from "./printFigure.ts";
import { saveFile } from "./saveFile.ts";
import { useOutcome } from "./useOutcome.ts";

interface FigureActionsProps {
  /** Null while it is being drawn, and where that failed. */
  drawn: DrawnFigure | null;
  composition: Composition;
  words: Words;
}

function sizeInWords(drawn: DrawnFigure, { format, scale }: Composition, words: Words): string {
  const { vector, pixels, pdf, higher } = words.figure.dialog;
  const sizes = {
    svg: vector,
    png: pixels(Math.round(drawn.width * scale), Math.round(drawn.height * scale)),
    pdf: pdf.hint,
  };
  return drawn.fits ? sizes[format] : `${sizes[format].replace(/\.$/u, "")}. ${higher}`;
}

/** Takes the figure away in its format; answers with what to tell its author. */
async function take(drawn: DrawnFigure, { format, scale, language }: Composition, words: Words): Promise<string> {
  const { dialog } = words.figure;
  if (format === "pdf") {
    await printFigure(drawn, language);
    return dialog.pdf.opened;
  }
  const file = await pictureFile(drawn, format, scale);
  saveFile(file);
  return dialog.saved(file.name);
}

async function copy(drawn: DrawnFigure, { scale }: Composition, words: Words): Promise<string> {
  await copyPicture(drawn, scale);
  return words.figure.dialog.copied;
}

/** What can be done with the figure that is shown, and how the last of it ended. */
export function FigureActions({ drawn, composition, words }: FigureActionsProps) {
  const { dialog } = words.figure;
  const { outcome, run } = useOutcome(words);
  const act = (action: typeof take) => () => drawn !== null && run(() => action(drawn, composition, words));
  return (
    <>
      <div className="figure-actions">
        <button type="button" className="app-button app-button-strong" disabled={drawn === null} onClick={act(take)}>
          {composition.format === "pdf" ? dialog.pdf.take : dialog.download(dialog.formats[composition.format])}
        </button>
        <button type="button" className="app-button" disabled={drawn === null} onClick={act(copy)}>
          {dialog.copy}
        </button>
        <p className="figure-size">{drawn === null ? dialog.drawing : sizeInWords(drawn, composition, words)}</p>
      </div>
      {/* Always there, so that what appears in it is read aloud. */}
      <p role="status" className={outcome?.isProblem ? "figure-outcome figure-problem" : "figure-outcome"}>
        {outcome?.text}
      </p>
    </>
  );
}
