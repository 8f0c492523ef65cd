import { useState } from "react";
import type { Words } from "../../domain/words/Words.ts";

/** Copies the address of the page, in which all that is chosen stands but the search. */
export function CopyLink({ words }: { words: Words }) {
  const { filters } = words.app;
  const [outcome, setOutcome] = useState("");
  const copy = async () => {
    setOutcome("");
    try {
      await navigator.clipboard.writeText(location.href);
      setOutcome(filters.linkCopied);
    } catch {
      // No clipboard, or none for this page: the reader is told the other way.
      setOutcome(filters.linkNotCopied);
    }
  };
  return (
    <>
      <button type="button" className="app-link filter-copy" onClick={() => void copy()}>
        {filters.copyLink}
      </button>
      {/* Always there, so that what appears in it is read aloud. */}
      <span role="status" className="filter-copied">
        {outcome}
      </span>
    </>
  );
}
