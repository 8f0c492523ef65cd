import { useCallback, useState } from "react";
import type { Words } from "../../domain/words/Words.ts";
import { problemInWords } from "./problemInWords.ts";

/** How the last action ended, in words. */
export interface Outcome {
  isProblem: boolean;
  text: string;
}

/** Runs an action that answers with what to tell the reader, or throws. */
export type RunAction = (action: () => string | Promise<string>) => Promise<void>;

/** Runs actions and keeps what to tell the reader about the last one. */
export function useOutcome(words: Words) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run: RunAction = useCallback(
    async (action) => {
      setOutcome(null);
      try {
        setOutcome({ isProblem: false, text: await action() });
      } catch (error) {
        setOutcome({ isProblem: true, text: problemInWords(error, words) });
      }
    },
    [words],
  );
  return { outcome, run };
}
