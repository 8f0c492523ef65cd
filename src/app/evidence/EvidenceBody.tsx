import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Article, Dataset, Incident } from "../../domain/schema.ts";
import type { FieldName } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";
import { Scrollable } from "../Scrollable.tsx";
import { ArticleNote } from "./ArticleNote.tsx";
import { articleTextQuery } from "./articleTextQuery.ts";
import { CaseReports } from "./CaseReports.tsx";
import { FactList, factSelector } from "./FactList.tsx";
import { type FactSource, factsOf } from "./factsOf.ts";
import { anchorOf, MarkedText } from "./MarkedText.tsx";
import { marksOf } from "./marksOf.ts";
import { Quote } from "./Quote.tsx";

interface EvidenceBodyProps {
  incident: Incident;
  article: Article;
  dataset: Dataset;
  onChoose(incidentId: string): void;
  words: Words;
}

/** The quote, the facts with their basis, and the whole article with their words marked. */
export function EvidenceBody({ incident, article, dataset, onChoose, words }: EvidenceBodyProps) {
  const { evidence } = words;
  const query = useQuery(articleTextQuery(article.file));
  const text = query.data ?? null;
  const [highlighted, setHighlighted] = useState<FieldName | null>(null);
  const whole = useRef<HTMLElement>(null);
  const facts = useRef<HTMLDivElement>(null);
  const marks = marksOf(incident);
  const goTo = (place: HTMLElement | null | undefined) => {
    place?.scrollIntoView({ block: "center", inline: "nearest" });
    place?.focus({ preventScroll: true });
  };
  const jump = (source: FactSource) =>
    goTo(whole.current?.querySelector<HTMLElement>(`[data-begins~="${anchorOf(source)}"]`));
  const showFact = (field: FieldName) => goTo(facts.current?.querySelector<HTMLElement>(factSelector(field)));
  const marked = { marks, highlighted, onFact: showFact, words };

  return (
    <div className="evidence-body">
      {incident.background ? <p className="evidence-background">{evidence.background}</p> : null}
      {query.isError ? (
        <TextMissing reason={query.error.message} onRetry={() => void query.refetch()} words={words} />
      ) : (
        <Quote text={text} incident={incident} language={article.language} {...marked} />
      )}
      <ArticleNote article={article} text={text} words={words} />
      <CaseReports incident={incident} dataset={dataset} onChoose={onChoose} words={words} />
      <h3 className="evidence-heading">{evidence.facts}</h3>
      <div ref={facts}>
        <FactList
          facts={factsOf(incident, dataset, words)}
          reading={{ incident, article, text }}
          onJump={text === null ? null : jump}
          onHighlight={setHighlighted}
          words={words}
        />
      </div>
      {text === null ? null : (
        <>
          <h3 className="evidence-heading">{evidence.article}</h3>
          <Scrollable ref={whole} className="evidence-text" aria-label={evidence.marked} lang={article.language}>
            <MarkedText text={text} {...marked} />
          </Scrollable>
        </>
      )}
      <p className="evidence-identifier">
        {evidence.identifier} {incident.id}
      </p>
    </div>
  );
}

interface TextMissingProps {
  reason: string;
  onRetry(): void;
  words: Words;
}

function TextMissing({ reason, onRetry, words }: TextMissingProps) {
  return (
    <div className="evidence-missing" role="alert">
      <p>{words.evidence.textMissing}</p>
      <p className="evidence-origin">{reason}</p>
      <button type="button" className="app-button" onClick={onRetry}>
        {words.app.retry}
      </button>
    </div>
  );
}
