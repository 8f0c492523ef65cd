import type { Words } from "../domain/words/Words.ts";

/** A button, since a link would write its target into the address that readers share. */
export function SkipLink({ to, words }: { to: string; words: Words }) {
  return (
    <button type="button" className="app-skip" onClick={() => document.getElementById(to)?.focus()}>
      {words.app.skip}
    </button>
  );
}
