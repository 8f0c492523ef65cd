import { startTransition, useEffect, useState } from "react";
import { type Boundaries, loadBoundaries } from "./boundaries.ts";

type State = { boundaries: Boundaries | null; hasFailed: boolean };

/** The base map once it is there; after a failure the places stand without it until `retry` succeeds. */
export function useBoundaries(withWorld: boolean): State & { retry(): void } {
  const [state, setState] = useState<State>({ boundaries: null, hasFailed: false });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt loads again what failed before
  useEffect(() => {
    let isCurrent = true;
    const settle = (next: State) => {
      if (isCurrent) startTransition(() => setState(next));
    };
    loadBoundaries(withWorld).then(
      (boundaries) => settle({ boundaries, hasFailed: false }),
      () => settle({ boundaries: null, hasFailed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [withWorld, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}
