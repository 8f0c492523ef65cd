import { useEffect, useId, useState } from "react";

interface NoteProps {
  label: string;
  text: string;
}

/** What a word means here, on hover, focus or press; Escape takes it away, wherever the focus is. */
export function Note({ label, text }: NoteProps) {
  const [isOpen, setOpen] = useState(false);
  const note = useId();
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ key }: KeyboardEvent) => {
      if (key === "Escape") setOpen(false);
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only repeats what focus and press on the button do
    <span className="summary-note" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        className="summary-term"
        aria-expanded={isOpen}
        aria-describedby={isOpen ? note : undefined}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
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
