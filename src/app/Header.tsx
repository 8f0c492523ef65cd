import type { ReactNode } from "react";
import { useMemo } from "react";
import { EMPTY_FILTER } from "../domain/facets/facets.ts";
import type { Dataset } from "../domain/schema.ts";
import { select } from "../domain/selection.ts";
import type { Words } from "../domain/words/Words.ts";

interface HeaderProps {
  /** Null while nothing is loaded. */
  dataset: Dataset | null;
  words: Words;
  children?: ReactNode;
}

export function Header({ dataset, words, children }: HeaderProps) {
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
      <p className="app-loaded">{loaded}</p>
      <nav className="app-actions" aria-label={app.actions.label}>
        {children}
      </nav>
    </header>
  );
}
