import type { Words } from "../../domain/words/Words.ts";
import { Dialog } from "../Dialog.tsx";
import { HowToReport, type MistakeProps } from "./HowToReport.tsx";
import { QualitySection } from "./QualitySection.tsx";
import "./about.css";

interface AboutDialogProps extends MistakeProps {
  onClose(): void;
}

/** What a reader who doubts a number needs to know: what is counted, how it is found, how good that is. */
export function AboutDialog({ onClose, ...props }: AboutDialogProps) {
  const { version, words } = props;
  const { about, close } = words.app;
  return (
    <Dialog title={about.title} closeLabel={close} className="app-prose" onClose={onClose}>
      <p className="app-lead">{about.lead}</p>
      <Prose {...about.counted} />
      <Prose {...about.limits} />
      <MethodSection words={words} />
      <QualitySection words={words} />
      <section>
        <h3>{about.mistake.title}</h3>
        <HowToReport {...props} />
      </section>
      <Prose {...about.privacy} />
      <SourcesSection words={words} />
      {version === null ? null : <p className="app-quiet">{about.version(version)}</p>}
    </Dialog>
  );
}

interface ProseProps {
  heading: string;
  paragraphs: readonly string[];
}

function Prose({ heading, paragraphs }: ProseProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}

/** The stages of extraction in their order, and what the three words of a basis mean. */
function MethodSection({ words }: { words: Words }) {
  const { found } = words.app.about;
  return (
    <section>
      <h3>{found.heading}</h3>
      <p>{found.rules}</p>
      <ol className="about-stages">
        {found.stages.map((stage) => (
          <li key={stage}>{stage}</li>
        ))}
      </ol>
      <p>{found.basis}</p>
      <dl className="about-bases">
        {Object.entries(words.bases).map(([basis, { name, explained }]) => (
          <div key={basis}>
            <dt>{name}</dt>
            <dd>{explained}</dd>
          </div>
        ))}
      </dl>
      <p>{found.unstated}</p>
    </section>
  );
}

function SourcesSection({ words }: { words: Words }) {
  const { about } = words.app;
  return (
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
  );
}
