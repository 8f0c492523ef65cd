import type { Words } from "../domain/words/Words.ts";

interface NoticeProps {
  /** Parts of the address, as `name=value`. */
  problems: readonly string[];
  onDismiss(): void;
  words: Words;
}

export function Notice({ problems, onDismiss, words }: NoticeProps) {
  if (problems.length === 0) return null;
  return (
    <div className="app-notice" role="status">
      <p>{words.app.notice(problems)}</p>
      <button type="button" className="app-link" onClick={onDismiss}>
        {words.app.dismiss}
      </button>
    </div>
  );
}
