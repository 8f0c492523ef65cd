import { useMemo, useState } from "react";
import type { Dataset } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";
import { Dialog } from "../Dialog.tsx";
import { ArticleLine } from "./ArticleLine.tsx";
import { ARTICLE_LISTS, type ArticleList, articleListsOf } from "./articleLists.ts";
import "./articles.css";

/** As many articles are shown at first, and added with each wish for more: a list of all would stop the page. */
const MORE = 200;

interface ArticlesDialogProps {
  dataset: Dataset;
  onClose(): void;
  words: Words;
}

/** Every article that is loaded and what came of it, so that one that gave nothing is seen too. */
export function ArticlesDialog({ dataset, onClose, words }: ArticlesDialogProps) {
  const { articlesDialog, close } = words.app;
  const lists = useMemo(() => articleListsOf(dataset), [dataset]);
  const [chosen, setChosen] = useState<ArticleList>("all");
  const [shown, setShown] = useState(MORE);
  const hidden = lists[chosen].length - shown;
  return (
    <Dialog title={articlesDialog.title} closeLabel={close} onClose={onClose}>
      <p className="app-note">{articlesDialog.explained}</p>
      <fieldset className="articles-lists" aria-label={articlesDialog.which}>
        {ARTICLE_LISTS.filter((list) => lists[list].length > 0).map((list) => (
          <button
            key={list}
            type="button"
            className="app-quiet-button"
            aria-pressed={list === chosen}
            onClick={() => {
              setChosen(list);
              setShown(MORE);
            }}
          >
            {articlesDialog.list(list, lists[list].length)}
          </button>
        ))}
      </fieldset>
      <ul className="articles-list">
        {lists[chosen].slice(0, shown).map((told) => (
          <ArticleLine key={told.article.id} told={told} words={words} />
        ))}
      </ul>
      {hidden <= 0 ? null : (
        <button type="button" className="app-button" onClick={() => setShown(shown + MORE)}>
          {articlesDialog.more(Math.min(MORE, hidden))}
        </button>
      )}
    </Dialog>
  );
}
