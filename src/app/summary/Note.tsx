import { useId, useState } from "react";

interface NoteProps {
  label: string;
  text: string;
}

/** What a word means here, on hover, focus or press. */
export function Note({ label, text }: NoteProps) {
  const [isOpen, setOpen] = useState(false);
  const note = useId();
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
        {label}
      </button>
      {isOpen ? (
        <span id={note} role="tooltip" className="summary-tooltip">
          {text}
        </span>
      ) : null}
    </span>
  );
}
