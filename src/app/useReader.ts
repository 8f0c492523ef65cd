import { useLayoutEffect, useRef, useState } from "react";
import type { Dataset } from "../domain/schema.ts";
import { connectAddress, readCurrentAddress } from "./connectAddress.ts";
import { createReaderStore, type ReaderStore } from "./createReaderStore.ts";

interface Reader {
  reader: ReaderStore;
  /** Parts of the address that could not be understood. */
  problems: readonly string[];
  dismissProblems(): void;
}

/** The one store, begun from the address and connected to it for as long as the page stands. */
export function useReader(dataset: Dataset): Reader {
  const [begun] = useState(() => {
    const { state, problems } = readCurrentAddress(dataset);
    return { reader: createReaderStore(state), problems };
  });
  const [problems, setProblems] = useState<readonly string[]>(begun.problems);
  const latest = useRef(dataset);
  // Connected from the moment the page is seen: a choice made a moment earlier would be in no address.
  useLayoutEffect(() => {
    latest.current = dataset;
  }, [dataset]);
  useLayoutEffect(
    () => connectAddress(begun.reader, { datasetNow: () => latest.current, onProblems: setProblems }),
    [begun.reader],
  );
  return { reader: begun.reader, problems, dismissProblems: () => setProblems([]) };
}
