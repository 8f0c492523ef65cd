import type { Dataset } from "../domain/schema.ts";
import type { Words } from "../domain/words/Words.ts";

/** Says which is missing: articles to read, or anything in them that the rules understand. */
export function NoIncidents({ dataset, words }: { dataset: Dataset; words: Words }) {
  const { noArticles, noIncidents } = words.app;
  const { title, text } = dataset.articles.length === 0 ? noArticles : noIncidents;
  return (
    <main className="app-main app-alone">
      <section className="app-empty">
        <h2>{title}</h2>
        <p>{text}</p>
        <ul className="app-failure-details" hidden={dataset.articles.length === 0}>
          {Array.from(dataset.articles, ({ id, file, problems }) => (
            <li key={id} lang="en">
              {noIncidents.article(
                file,
                problems.map(({ message }) => message),
              )}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
