import { useMemo } from "react";
import type { Words } from "../../../domain/words/Words.ts";
import { CopyButton } from "../../CopyButton.tsx";
import type { DataSource } from "../data/DataRequest.ts";
import { articleText } from "./articleText.ts";
import "./paragraph.css";

interface ArticleTextSectionProps {
  /** Must keep its identity while it stays the same. */
  source: DataSource;
  words: Words;
}

/** A paragraph with its citation, to be copied into an article; it can be selected where a browser forbids to copy. */
export function ArticleTextSection({ source, words }: ArticleTextSectionProps) {
  const { articleText: texts } = words;
  const text = useMemo(() => articleText(source, words), [source, words]);
  return (
    <section className="article-text" aria-label={texts.title}>
      <p>{texts.hint}</p>
      <div className="article-text-actions">
        <CopyButton
          label={texts.copy}
          className="app-button app-button-strong"
          text={() => text}
          copied={texts.copied}
          failed={texts.failed}
        />
      </div>
      <textarea aria-label={texts.label} readOnly value={text} onFocus={(event) => event.target.select()} />
    </section>
  );
}
