import type { Words } from "../domain/words/Words.ts";
import { Dialog } from "./Dialog.tsx";

interface AboutDialogProps {
  version: string | null;
  onClose(): void;
  words: Words;
}

export function AboutDialog({ version, onClose, words }: AboutDialogProps) {
  const { about, close } = words.app;
  return (
    <Dialog title={about.title} closeLabel={close} className="app-prose" onClose={onClose}>
      <p className="app-lead">{about.lead}</p>
      {about.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section>
        <h3>{about.sources}</h3>
        <ul>
          {about.credits.map(({ name, url }) => (
            <li key={url}>
              {name}{" "}
              <a href={url} rel="noreferrer noopener" target="_blank">
                {new URL(url).hostname}
              </a>
            </li>
          ))}
        </ul>
        <p>{about.articles}</p>
      </section>
      {version === null ? null : <p className="app-quiet">{about.version(version)}</p>}
    </Dialog>
  );
}
