import type { Words } from "../../domain/words/Words.ts";
import { views } from "../../views/views.ts";
import { Skeleton } from "../frames/Skeleton.tsx";
import { Header } from "../Header.tsx";
import { LoadingProgress } from "./LoadingProgress.tsx";

/** The page without its facts, in the same places, so that nothing jumps when they arrive. */
export function LoadingPage({ words }: { words: Words }) {
  return (
    <div className="app-page" aria-busy="true">
      <Header dataset={null} words={words} />
      <div className="filter-bar filter-bar-loading" />
      <main className="app-main">
        <p className="app-hidden" role="status">
          {words.app.loading}
        </p>
        <LoadingProgress words={words} />
        <section className="summary summary-loading" aria-hidden="true">
          <p className="summary-sentence">
            <span className="app-blank" />
            <span className="app-blank" />
          </p>
        </section>
        <div className="frames-grid" aria-hidden="true">
          {views.map((view) => (
            <section key={view.name} className="frames-frame" data-view={view.name}>
              <header className="frames-head">
                <h2>{view.title(words)}</h2>
              </header>
              <div className="frames-body">
                <Skeleton label="" />
              </div>
            </section>
          ))}
        </div>
      </main>
    </div>
  );
}
