import { useEffect, useState } from "react";
import type { Theme } from "../../figure/palette.ts";
import { type DrawnFigure, drawFigure, type FigureRequest } from "./drawFigure.ts";

/** A figure on its way: neither drawn nor failed yet, or one of the two. */
export interface FigureState {
  drawn: DrawnFigure | null;
  error: unknown;
}

const PENDING: FigureState = { drawn: null, error: null };

/** Draws the figure, and again whenever what is asked for changes; a drawing that comes too late is left aside. */
export function useFigure(
  source: Omit<FigureRequest, "content" | "theme">,
  content: string,
  theme: Theme,
): FigureState {
  const [state, setState] = useState(PENDING);
  useEffect(() => {
    let isWanted = true;
    setState(PENDING);
    drawFigure({ ...source, content, theme }).then(
      (drawn) => isWanted && setState({ drawn, error: null }),
      (error: unknown) => isWanted && setState({ drawn: null, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [source, content, theme]);
  return state;
}
