import { useId, useState } from "react";
import type { Words } from "../../domain/words/Words.ts";

/** What "people" means here, on hover, focus or press. */
export function CountingNote({ words }: { words: Words }) {
  const [isOpen, setOpen] = useState(false);
  const note = useId();
  const { reconcile: texts } = words.app;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only repeats what focus and press on the button do
    <span className="summary-note" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        className="app-link"
        aria-expanded={isOpen}
        aria-describedby={isOpen ? note : undefined}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setOpen(false);
        }}
      >
        {texts.how}
      </button>
      {isOpen ? (
        <span id={note} role="tooltip" className="summary-tooltip">
          {texts.definition}
        </span>
      ) : null}
    </span>
  );
}
