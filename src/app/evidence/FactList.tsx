import { useId } from "react";
import type { FieldName } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Fact, FactSource } from "./factsOf.ts";
import { howKnown, type Reading } from "./howKnown.ts";

interface FactListProps {
  facts: readonly Fact[];
  reading: Reading;
  /** Null while there is no text to jump into. */
  onJump: ((source: FactSource) => void) | null;
  onHighlight(field: FieldName | null): void;
  words: Words;
}

/** How the row of a field is found; a date is one fact, of which the year is a part. */
export function factSelector(field: FieldName): string {
  return `[data-fact="${field === "year" ? "date" : field}"]`;
}

/** Whether the value is in the article's own words, with nothing of the page's among them. */
function isQuoted({ field, value }: Fact, { incident }: Reading): boolean {
  return value !== null && (field === "organisation" || (field === "person" && incident.person !== null));
}

export function FactList({ facts, ...rest }: FactListProps) {
  return (
    <dl className="evidence-facts">
      {facts.map((fact) => (
        <FactRow key={fact.field} fact={fact} {...rest} />
      ))}
    </dl>
  );
}

function FactRow({ fact, reading, onJump, onHighlight, words }: Omit<FactListProps, "facts"> & { fact: Fact }) {
  const { evidence } = words;
  const { field, value, absent, bases, sources } = fact;
  const rules = [...new Set(sources.map(({ rule }) => rule))];
  const name = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only repeats what focus on the buttons does
    <div
      className="evidence-fact"
      data-fact={field}
      tabIndex={-1}
      onMouseEnter={() => onHighlight(field)}
      onMouseLeave={() => onHighlight(null)}
      onFocus={() => onHighlight(field)}
      onBlur={() => onHighlight(null)}
    >
      <dt id={name} data-field={field}>
        {words.fields[field]}
      </dt>
      <dd>
        <span className="evidence-told">
          <span
            className={value === null ? "evidence-absent" : "evidence-value"}
            lang={isQuoted(fact, reading) ? reading.article.language : undefined}
          >
            {value ?? absent}
          </span>
          <Jumps fact={fact} fieldName={name} onJump={onJump} words={words} />
        </span>
        {bases.length === 0 ? null : (
          <div className="evidence-basis">
            {bases.map((known) => (
              <div key={known.part}>
                <span className="evidence-badge" data-basis={known.basis}>
                  {words.partBasis(known.part, known.basis)}
                </span>
                : {howKnown(known, fact, reading, words)}
              </div>
            ))}
            <details className="evidence-rule">
              <summary>{evidence.howFound}</summary>
              {evidence.rules(rules.map(evidence.quoted))}
            </details>
          </div>
        )}
        {value !== null && sources.length === 0 ? <span className="evidence-basis">{evidence.noWords}</span> : null}
      </dd>
    </div>
  );
}

interface JumpsProps extends Pick<FactListProps, "onJump" | "words"> {
  fact: Fact;
  /** The element that names the field. */
  fieldName: string;
}

/**
 * One button where the words stand in one place; where they stand in several, a numbered one for each after the words
 * they share. What is read aloud is what is seen, and the field after it.
 */
function Jumps({ fact: { sources }, fieldName, onJump, words }: JumpsProps) {
  const { evidence } = words;
  if (onJump === null || sources.length === 0) return null;
  const shared = sources.length === 1 ? null : `${fieldName}-places`;
  return (
    <span className="evidence-jumps">
      {shared === null ? null : <span id={shared}>{evidence.jumpToEach}</span>}
      {sources.map((source, index) => {
        const id = `${fieldName}-${index}`;
        return (
          <button
            key={`${source.field} ${source.index}`}
            id={id}
            type="button"
            className="app-link"
            aria-labelledby={`${shared ?? ""} ${id} ${fieldName}`.trim()}
            onClick={() => onJump(source)}
          >
            {shared === null ? evidence.jump : evidence.jumpTo(index + 1)}
          </button>
        );
      })}
    </span>
  );
}
