import { useEffect, useState } from "react";
import type { Language } from "../../domain/words/Language.ts";
import { loadWords } from "../language/loadWords.ts";
import type { FigureChoice } from "./composer/FigureChoice.ts";
import { type DrawnFigure, drawFigure, type FigureRequest } from "./drawFigure.ts";

/** Everything a figure needs but for what its author chooses. */
export type FigureSource = Omit<FigureRequest, "choice" | "words">;

/** A figure on its way: neither drawn nor failed yet, or one of the two. */
export interface FigureState {
  drawn: DrawnFigure | null;
  error: unknown;
}

const PENDING: FigureState = { drawn: null, error: null };

/** Milliseconds without a change after which a figure is drawn anew: not at every letter of a title. */
const REST = 150;

function afterRest(act: () => void): () => void {
  const timer = setTimeout(act, REST);
  return () => clearTimeout(timer);
}

/**
 * Draws the figure, and again whenever what is asked for changes; a drawing that comes too late is left aside. Source and
 * choice must keep their identity while they stay the same.
 */
export function useFigure(source: FigureSource, choice: FigureChoice, language: Language): FigureState {
  const [state, setState] = useState(PENDING);
  useEffect(() => {
    let isWanted = true;
    setState(PENDING);
    const draw = async () => drawFigure({ ...source, choice, words: await loadWords(language) });
    const stop = afterRest(() => {
      draw().then(
        (drawn) => isWanted && setState({ drawn, error: null }),
        (error: unknown) => isWanted && setState({ drawn: null, error }),
      );
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [source, choice, language]);
  return state;
}
