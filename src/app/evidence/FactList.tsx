import type { FieldName } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Fact, FactSource } from "./factsOf.ts";

interface FactListProps {
  facts: readonly Fact[];
  /** Null while there is no text to jump into. */
  onJump: ((source: FactSource) => void) | null;
  onHighlight(field: FieldName | null): void;
  words: Words;
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

function FactRow({ fact, onJump, onHighlight, words }: Omit<FactListProps, "facts"> & { fact: Fact }) {
  const { evidence } = words;
  const { field, value, absent, basis, sources } = fact;
  const rules = [...new Set(sources.map(({ rule }) => rule))];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only repeats what focus on the buttons does
    <div
      className="evidence-fact"
      onMouseEnter={() => onHighlight(field)}
      onMouseLeave={() => onHighlight(null)}
      onFocus={() => onHighlight(field)}
      onBlur={() => onHighlight(null)}
    >
      <dt data-field={field}>{words.fields[field]}</dt>
      <dd>
        <span className="evidence-told">
          <span className={value === null ? "evidence-absent" : "evidence-value"}>{value ?? absent}</span>
          <Jumps fact={fact} onJump={onJump} words={words} />
        </span>
        {basis === null ? null : (
          <div className="evidence-basis">
            <span className="evidence-badge" data-basis={basis}>
              {words.bases[basis].name}
            </span>
            : {words.bases[basis].explained}
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

/** One button where the words stand in one place; a numbered one for each where they stand in several. */
function Jumps({ fact: { field, sources }, onJump, words }: Pick<FactListProps, "onJump" | "words"> & { fact: Fact }) {
  const { evidence } = words;
  if (onJump === null || sources.length === 0) return null;
  const label = evidence.showWords(words.fields[field]);
  return (
    <span className="evidence-jumps">
      {sources.map((source, index) => (
        <button
          key={`${source.field} ${source.index}`}
          type="button"
          className="app-link"
          aria-label={sources.length === 1 ? label : evidence.showWordsAt(label, index + 1)}
          onClick={() => onJump(source)}
        >
          {index === 0 ? evidence.jump : evidence.jumpTo(index + 1)}
        </button>
      ))}
    </span>
  );
}
