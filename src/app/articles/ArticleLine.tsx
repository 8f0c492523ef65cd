import type { Words } from "../../domain/words/Words.ts";
import type { ToldArticle } from "./articleLists.ts";

interface ArticleLineProps {
  told: ToldArticle;
  words: Words;
}

/** One article: what it is, what was found in it, and behind a press what of it could not be understood. */
export function ArticleLine({ told: { article, reported, background }, words }: ArticleLineProps) {
  const { articlesDialog } = words.app;
  const found = articlesDialog.found(reported, background);
  const origin = [article.publisher, articlesDialog.published(article.published), article.file];
  const messages = [...new Set(article.problems.map(({ message }) => message))];
  return (
    <li className="articles-article">
      <div>
        <h3 lang={article.title === null ? undefined : article.language}>{article.title ?? articlesDialog.untitled}</h3>
        <p className="app-note">{origin.filter((part) => part !== null).join(" · ")}</p>
      </div>
      <p className="articles-found">{found.join(" · ")}</p>
      {messages.length > 0 && (
        <details className="articles-problems">
          <summary>{articlesDialog.problems(messages.length)}</summary>
          <ul>
            {messages.map((message) => (
              <li key={message} lang="en">
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
