import { useState, useSyncExternalStore } from "react";
import type { ReaderState, ReaderStore } from "./createReaderStore.ts";

/** While a hand moves the filter, the state from before. */
function restedOf(reader: ReaderStore): () => ReaderState {
  let rested = reader.getState();
  return () => {
    const state = reader.getState();
    if (!state.isMoving) rested = state;
    return rested;
  };
}

/** What the reader has chosen, as it last stood still: the page is not rendered for a hand that moves (`Movement`). */
export function useRested(reader: ReaderStore): ReaderState {
  const [rested] = useState(() => restedOf(reader));
  return useSyncExternalStore(reader.subscribe, rested);
}
