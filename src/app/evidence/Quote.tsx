import type { Incident, Span } from "../../domain/schema.ts";
import type { FieldName } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";
import { MarkedText } from "./MarkedText.tsx";
import { passageAround } from "./passageAround.ts";
import type { Mark } from "./segments.ts";

/** The words that say what happened; where they are missing, the first words of any field. */
function quotedSpan({ evidence }: Incident, marks: readonly Mark[]): Span | null {
  return evidence.status?.[0] ?? marks[0] ?? null;
}

interface QuoteProps {
  /** Null while the article is loading. */
  text: string | null;
  incident: Incident;
  marks: readonly Mark[];
  highlighted: FieldName | null;
  words: Words;
}

export function Quote({ text, incident, marks, highlighted, words }: QuoteProps) {
  const { evidence } = words;
  const span = quotedSpan(incident, marks);
  if (text === null)
    return (
      <div className="evidence-quote evidence-quote-loading" role="status">
        <span className="app-hidden">{evidence.loading}</span>
      </div>
    );
  if (span === null) return null;
  return (
    <blockquote className="evidence-quote" aria-label={evidence.quote}>
      <MarkedText text={text} marks={marks} range={passageAround(text, span)} highlighted={highlighted} words={words} />
    </blockquote>
  );
}
