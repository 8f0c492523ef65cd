import { type KeyboardEvent as KeyEvent, useEffect, useId, useLayoutEffect, useRef } from "react";
import type { Article, Incident } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import type { Words } from "../../domain/words/Words.ts";
import { Boundary } from "../Boundary.tsx";
import { EvidenceBody } from "./EvidenceBody.tsx";
import { IncidentActions } from "./IncidentActions.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { useNeighbours } from "./useNeighbours.ts";
import "./evidence.css";

export interface OpenPanelProps {
  incident: Incident;
  article: Article;
  /** What passes every facet: the incidents before and after come from it. */
  selection: Selection;
  /** The order of the table, in which they stand. */
  sorting: Sorting;
  onChoose(incidentId: string | null): void;
  /** Shows how a mistake in what is open is reported. */
  onReport(): void;
  words: Words;
}

/** What an article says of one incident, over the page or beside it. */
export function OpenPanel({ incident, article, selection, sorting, onChoose, onReport, words }: OpenPanelProps) {
  const { evidence } = words;
  const heading = useId();
  const panel = useFocusWhileOpen(() => onChoose(null));
  const neighbours = useNeighbours(incident, selection, sorting, words);
  // What is shown changes under the focus, so it goes where it cannot be lost, and the reader begins at the top.
  const step = (id: string | null) => {
    if (id === null) return;
    onChoose(id);
    if (panel.current === null) return;
    panel.current.focus({ preventScroll: true });
    panel.current.scrollTop = 0;
  };
  const stepByKey = (event: KeyEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowLeft") step(neighbours.previous);
    if (event.key === "ArrowRight") step(neighbours.next);
  };
  return (
    <aside
      ref={panel}
      className="evidence-panel"
      aria-labelledby={heading}
      aria-keyshortcuts="ArrowLeft ArrowRight"
      tabIndex={-1}
      onKeyDown={stepByKey}
    >
      <header className="evidence-head">
        <div className="evidence-title">
          <p>{evidence.title}</p>
          <h2 id={heading} lang={incident.person === null ? undefined : article.language}>
            {incident.person?.name ?? evidence.group(incident.count)}
          </h2>
        </div>
        <button
          type="button"
          className="app-icon-button"
          aria-label={evidence.close}
          title={evidence.close}
          onClick={() => onChoose(null)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <Neighbours neighbours={neighbours} onStep={step} words={words} />
      <Boundary key={incident.id} part={words.app.broken.evidence} words={words}>
        <EvidenceBody
          incident={incident}
          article={article}
          dataset={selection.dataset}
          onChoose={onChoose}
          words={words}
        />
      </Boundary>
      <IncidentActions
        key={`actions ${incident.id}`}
        incidentId={incident.id}
        isShared={article.added !== true}
        onReport={onReport}
        words={words}
      />
    </aside>
  );
}

/** The focus comes in when the panel opens and goes back when it closes; Escape closes it. */
function useFocusWhileOpen(onClose: () => void) {
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      close.current();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("keydown", closeOnEscape);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return panel;
}
