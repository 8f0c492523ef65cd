import type { Incident, Span } from "../../domain/schema.ts";
import type { FieldName } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";
import { MarkedText } from "./MarkedText.tsx";
import { passagesOf } from "./passagesOf.ts";
import type { Mark } from "./segments.ts";

interface QuoteProps {
  /** Null while the article is loading. */
  text: string | null;
  incident: Incident;
  /** Of the article. */
  language: string;
  marks: readonly Mark[];
  highlighted: FieldName | null;
  onFact(field: FieldName): void;
  words: Words;
}

export function Quote({ text, incident, language, ...rest }: QuoteProps) {
  const { evidence } = rest.words;
  if (text === null)
    return (
      <div className="evidence-quote evidence-quote-loading" role="status">
        <span className="app-hidden">{evidence.loading}</span>
      </div>
    );
  const passages = passagesOf(text, incident, rest.marks);
  if (passages.length === 0) return null;
  return (
    <blockquote className="evidence-quote" aria-label={evidence.quote} lang={language}>
      {passages.map((passage) => (
        <Passage key={passage.start} text={text} passage={passage} {...rest} />
      ))}
    </blockquote>
  );
}

/** A passage that is cut within a line says so. */
function Passage({
  text,
  passage,
  ...rest
}: Omit<QuoteProps, "text" | "incident" | "language"> & { text: string; passage: Span }) {
  const { start, end } = passage;
  const isCutBefore = /[^\n]*$/.exec(text.slice(0, start))?.[0].trim() !== "";
  const isCutAfter = /^[^\n]*/.exec(text.slice(end))?.[0].trim() !== "";
  return (
    <p>
      {isCutBefore ? rest.words.evidence.cut : null}
      <MarkedText text={text} range={passage} {...rest} />
      {isCutAfter ? rest.words.evidence.cut : null}
    </p>
  );
}
