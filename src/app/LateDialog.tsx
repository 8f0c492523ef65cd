import { type ReactNode, Suspense } from "react";
import type { Words } from "../domain/words/Words.ts";
import { Boundary } from "./Boundary.tsx";

interface LateDialogProps {
  /** What opens, for the message where it cannot. */
  part: string;
  onClose(): void;
  words: Words;
  children: ReactNode;
}

/** Around what opens over the page and is loaded when it is asked for: one that cannot be shown says why, and goes away. */
export function LateDialog({ part, onClose, words, children }: LateDialogProps) {
  return (
    <Boundary
      part={part}
      words={words}
      frame={(failure) => (
        <div className="app-broken-dialog">
          {failure}
          <button type="button" className="app-button" onClick={onClose}>
            {words.app.close}
          </button>
        </div>
      )}
    >
      <Suspense>{children}</Suspense>
    </Boundary>
  );
}
