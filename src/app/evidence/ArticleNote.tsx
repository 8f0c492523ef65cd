import type { Article } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";

/** Only what a browser opens as a page; an address from a file could also be a script. */
function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return ["http:", "https:"].includes(new URL(url).protocol) ? url : null;
}

interface ArticleNoteProps {
  article: Article;
  /** Null while or where the text is not there. */
  text: string | null;
  words: Words;
}

/** Which article it is, where it was published, and what of it could not be understood. */
export function ArticleNote({ article, text, words }: ArticleNoteProps) {
  const { evidence } = words;
  const link = safeLink(article.url);
  const published = article.published === null ? evidence.notDated : words.day(article.published);
  // An article without a title is already named by its file.
  const file = article.title === null ? null : article.file;
  return (
    <div className="evidence-article">
      <h3 lang={article.title === null ? undefined : article.language}>
        {article.title ?? evidence.untitled(article.file)}
      </h3>
      <p className="evidence-origin">
        {[article.publisher, published, file].filter((part) => part !== null).join(" · ")}
      </p>
      {link === null ? null : (
        <p>
          <a href={link} rel="noreferrer noopener" target="_blank">
            {evidence.link}
          </a>
        </p>
      )}
      <ArticleProblems article={article} text={text} words={words} />
    </div>
  );
}

function ArticleProblems({ article, text, words }: ArticleNoteProps) {
  const { evidence } = words;
  if (article.problems.length === 0) return null;
  const wordsOf = ({ start, end }: { start: number; end: number }) => text?.slice(start, end).trim() ?? "";
  return (
    <details className="evidence-problems">
      <summary>{evidence.problems(article.problems.length)}</summary>
      <ul lang="en">
        {article.problems.map(({ message, span }) => (
          <li key={`${message} ${span?.start}`}>
            {message}
            {span === null || wordsOf(span) === "" ? null : (
              <q className="evidence-problem-words" lang={article.language}>
                {evidence.shortened(wordsOf(span))}
              </q>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
