import { LANGUAGES, type Language } from "../../../domain/words/Language.ts";
import { PAPER_THEMES } from "../../../figure/palette.ts";
import { SHEETS } from "../../../figure/sheet.ts";
import { EXTENTS } from "../../../views/View.ts";
import { PICTURE_FORMATS, type PictureFormat, SCALES, type Scale } from "../pictureFile.ts";
import type { FigureChoice } from "./FigureChoice.ts";

/** A figure and how it is taken away. */
export interface Composition extends FigureChoice {
  language: Language;
  format: PictureFormat;
  scale: Scale;
}

/** What of a composition is the habit of its author, and holds for the next figure too. */
export type Habits = Pick<Composition, "sheet" | "theme" | "extent" | "language" | "format" | "scale">;

/** What may be chosen, for each of the habits. */
const ALLOWED: { readonly [Name in keyof Habits]: readonly Habits[Name][] } = {
  sheet: SHEETS,
  theme: PAPER_THEMES,
  extent: EXTENTS,
  language: LANGUAGES,
  format: PICTURE_FORMATS,
  scale: SCALES,
};

/** Those habits in what was remembered that are still on offer. */
export function habitsIn(remembered: unknown): Partial<Habits> {
  if (typeof remembered !== "object" || remembered === null) return {};
  const known = Object.entries(remembered).filter(([name, value]) =>
    (ALLOWED[name as keyof Habits] as readonly unknown[] | undefined)?.includes(value),
  );
  return Object.fromEntries(known);
}

export function habitsOf({ sheet, theme, extent, language, format, scale }: Composition): Habits {
  return { sheet, theme, extent, language, format, scale };
}
