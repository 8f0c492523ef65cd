import { useMemo } from "react";
import type { Article, Dataset } from "../domain/schema.ts";
import { emptyTally, type Tally } from "../domain/tally.ts";
import { toldByArticle } from "../domain/toldBy.ts";
import type { Words } from "../domain/words/Words.ts";
import { Dialog } from "./Dialog.tsx";

interface ArticlesDialogProps {
  dataset: Dataset;
  onClose(): void;
  words: Words;
}

/** Every article that is loaded and what came of it, so that one that gave nothing is seen too. */
export function ArticlesDialog({ dataset, onClose, words }: ArticlesDialogProps) {
  const { articlesDialog, close } = words.app;
  const told = useMemo(() => toldByArticle(dataset), [dataset]);
  return (
    <Dialog title={articlesDialog.title} closeLabel={close} onClose={onClose}>
      <p className="app-note">{articlesDialog.explained}</p>
      <ul className="app-articles">
        {dataset.articles.map((article) => (
          <ArticleLine
            key={article.id}
            article={article}
            reported={told.get(article.id)?.reported ?? emptyTally()}
            background={told.get(article.id)?.background.incidents ?? 0}
            words={words}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ArticleLineProps {
  article: Article;
  reported: Tally;
  /** Number of incidents told as background. */
  background: number;
  words: Words;
}

function ArticleLine({ article, reported, background, words }: ArticleLineProps) {
  const { articlesDialog } = words.app;
  const found = articlesDialog.found(reported.incidents, reported);
  return (
    <li>
      <h3>{article.title ?? articlesDialog.untitled}</h3>
      <p className="app-note">
        {[article.file, article.publisher, articlesDialog.published(article.published)]
          .filter((part) => part !== null)
          .join(" · ")}
      </p>
      <p>{background === 0 ? found : `${found} · ${articlesDialog.background(background)}`}</p>
      {article.problems.length === 0 ? null : (
        <ul className="app-article-problems">
          {[...new Set(article.problems.map(({ message }) => message))].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
