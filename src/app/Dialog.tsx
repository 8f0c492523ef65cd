import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

interface DialogProps {
  title: string;
  closeLabel: string;
  className?: string;
  onClose(): void;
  children: ReactNode;
  footer?: ReactNode;
}

/** A modal dialog of the platform: it traps and returns the focus and closes on Escape by itself. */
export function Dialog({ title, closeLabel, className = "", onClose, children, footer }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the platform closes a dialog on Escape; the click is on its backdrop
    <dialog
      ref={element}
      className={`app-dialog ${className}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="app-dialog-frame">
        <div className="app-dialog-head">
          <h2 id={heading}>{title}</h2>
          <button
            type="button"
            className="app-icon-button"
            aria-label={closeLabel}
            title={closeLabel}
            onClick={onClose}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a text without controls must scroll by keyboard too */}
        <section className="app-dialog-body" aria-labelledby={heading} tabIndex={0}>
          {children}
        </section>
        {footer === undefined ? null : <div className="app-dialog-foot">{footer}</div>}
      </div>
    </dialog>
  );
}
