import type { Words } from "../domain/words/Words.ts";

export function Footer({ version, words }: { version: string | null; words: Words }) {
  const { footer } = words.app;
  return (
    <footer className="app-footer">
      {version === null ? null : <p>{footer.version(version)}</p>}
      <p>{footer.sources}</p>
      <p>{footer.private}</p>
    </footer>
  );
}
