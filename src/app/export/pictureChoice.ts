import type { Words } from "../../domain/words/Words.ts";
import { THEMES, type Theme } from "../../figure/palette.ts";
import type { View } from "../../views/View.ts";
import { WHOLE_PAGE } from "./drawFigure.ts";
import { PICTURE_FORMATS, type PictureFormat, SCALES, type Scale } from "./pictureFile.ts";

/** What the reader wants to have as a picture. */
export interface PictureChoice {
  /** The whole page, or the name of a view. */
  content: string;
  format: PictureFormat;
  scale: Scale;
  theme: Theme;
}

export function contentOptions(views: readonly View[], words: Words) {
  return [
    { value: WHOLE_PAGE, label: words.figure.dialog.wholePage },
    ...views.map((view) => ({ value: view.name, label: view.title(words) })),
  ];
}

export function pictureOptions(words: Words) {
  const { formats, scales, themes } = words.figure.dialog;
  return {
    formats: PICTURE_FORMATS.map((value) => ({ value, label: formats[value] })),
    scales: SCALES.map((value) => ({ value, label: scales(value) })),
    themes: THEMES.map((value) => ({ value, label: themes[value] })),
  };
}
