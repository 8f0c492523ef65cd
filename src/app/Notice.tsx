import type { Words } from "../domain/words/Words.ts";

interface NoticeProps {
  /** Sentences; none where there is nothing to say. */
  lines: readonly string[];
  /** What the reader may do about it. */
  action?: { label: string; isBusy: boolean; act(): void };
  onDismiss(): void;
  words: Words;
}

/** What the reader should know of what the page did. Always there, so that what appears in it is read aloud. */
export function Notice({ lines, action, onDismiss, words }: NoticeProps) {
  return (
    <div className="app-notices" role="status">
      {lines.length === 0 ? null : (
        <div className="app-notice">
          <div>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div className="app-notice-actions">
            {action === undefined ? null : (
              <button type="button" className="app-link" disabled={action.isBusy} onClick={action.act}>
                {action.label}
              </button>
            )}
            <button type="button" className="app-link" onClick={onDismiss}>
              {words.app.dismiss}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
