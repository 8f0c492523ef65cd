import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface PopoverProps {
  /** Names the panel; the button says what is chosen. */
  label: string;
  button: ReactNode;
  isActive: boolean;
  children(): ReactNode;
}

/** A button that opens a panel beside it; Escape, a press outside or leaving with Tab closes it. */
export function Popover({ label, button, isActive, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useId();

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from every control within
    <div
      ref={root}
      className="filter-popover"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        trigger.current?.focus();
      }}
    >
      <button
        ref={trigger}
        type="button"
        className="filter-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        data-active={isActive || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="filter-button-text">{button}</span>
        <svg className="filter-chevron" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M2 4.2 6 8.2l4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </button>
      {isOpen ? (
        <fieldset id={panel} className="filter-panel">
          <legend className="app-hidden">{label}</legend>
          {children()}
        </fieldset>
      ) : null}
    </div>
  );
}
