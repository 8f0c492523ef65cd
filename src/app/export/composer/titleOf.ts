import type { FigureRequest } from "../drawFigure.ts";

/** The title of a figure whose author gives none: that of a view alone, or of several together. */
export function titleOf({ views, choice, words }: Pick<FigureRequest, "views" | "choice" | "words">): string {
  const [first, ...more] = choice.views;
  const alone = more.length > 0 ? undefined : views.find(({ name }) => name === first);
  return alone === undefined ? words.figure.pageTitle : words.figure.viewTitle(alone.title(words));
}
