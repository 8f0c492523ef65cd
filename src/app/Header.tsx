import type { ReactNode } from "react";
import { useMemo } from "react";
import { EMPTY_FILTER } from "../domain/facets/facets.ts";
import type { Dataset } from "../domain/schema.ts";
import { select } from "../domain/selection.ts";
import type { Words } from "../domain/words/Words.ts";

interface HeaderProps {
  /** Null while nothing is loaded. */
  dataset: Dataset | null;
  /** Opens the list of what is loaded. */
  onLoaded?: () => void;
  words: Words;
  children?: ReactNode;
}

export function Header({ dataset, onLoaded, words, children }: HeaderProps) {
  const { app } = words;
  const loaded = useMemo(() => {
    if (dataset === null) return null;
    return app.loaded(dataset.articles.length, select(dataset, EMPTY_FILTER).total.people);
  }, [dataset, app]);
  return (
    <header className="app-header">
      <div className="app-name">
        <h1>{app.name}</h1>
        <p>{app.meaning}</p>
      </div>
      <p className="app-loaded">
        {loaded === null || onLoaded === undefined ? (
          loaded
        ) : (
          <button type="button" className="app-link" title={app.articlesDialog.open} onClick={onLoaded}>
            {loaded}
          </button>
        )}
      </p>
      <nav className="app-actions" aria-label={app.actions.label}>
        {children}
      </nav>
    </header>
  );
}
