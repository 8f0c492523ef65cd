import type { Words } from "../domain/words/Words.ts";

/** More lines than this tell a reader nothing new. */
const MOST_DETAILS = 5;

interface FailureProps {
  title: string;
  text: string;
  details: readonly string[];
  onRetry(): void;
  isRetrying?: boolean;
  words: Words;
}

export function Failure({ title, text, details, onRetry, isRetrying = false, words }: FailureProps) {
  const more = details.length - MOST_DETAILS;
  return (
    <div className="app-failure" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {details.length === 0 ? null : (
        <ul className="app-failure-details">
          {details.slice(0, MOST_DETAILS).map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
          {more > 0 ? <li>{words.app.datasetProblem.more(more)}</li> : null}
        </ul>
      )}
      <button type="button" className="app-button app-button-strong" disabled={isRetrying} onClick={onRetry}>
        {words.app.retry}
      </button>
    </div>
  );
}
