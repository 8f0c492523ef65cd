import { useState } from "react";

interface CopyButtonProps {
  label: string;
  className: string;
  /** Asked for when the button is pressed. */
  text(): string;
  /** What is said afterwards. */
  copied: string;
  failed: string;
}

/** Copies a text, and says whether it could. */
export function CopyButton({ label, className, text, copied, failed }: CopyButtonProps) {
  const [outcome, setOutcome] = useState("");
  const copy = async () => {
    setOutcome("");
    try {
      await navigator.clipboard.writeText(text());
      setOutcome(copied);
    } catch {
      // No clipboard, or none for this page: the reader is told the other way.
      setOutcome(failed);
    }
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {label}
      </button>
      {/* Always there, so that what appears in it is read aloud. */}
      <span role="status" className="app-copied">
        {outcome}
      </span>
    </>
  );
}
