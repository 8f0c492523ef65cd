import { asBackground } from "../../domain/asBackground.ts";
import { inferredIn } from "../../domain/certainty.ts";
import type { Filter } from "../../domain/facets/facets.ts";
import { type Selection, select } from "../../domain/selection.ts";
import { summarise } from "../../domain/summary.ts";
import type { Words } from "../../domain/words/Words.ts";
import { CountAnnouncer } from "./CountAnnouncer.tsx";
import { Note } from "./Note.tsx";
import { NothingFound } from "./NothingFound.tsx";

export interface SummaryProps {
  /** What passes every facet. */
  selection: Selection;
  filter: Filter;
  onChange(filter: Filter): void;
  /** Opens what is said of how the figures are made. */
  onAbout(): void;
  words: Words;
}

/** A longer text than this, in UTF-16 units, is set smaller. */
const LONG = 200;

/** The view in one sentence. It counts the whole selection in many ways, so it waits until a hand that moves has come to rest. */
export function SummaryWords(props: SummaryProps) {
  const { selection, filter, words } = props;
  const isEmpty = selection.size === 0;
  const total =
    filter.told === "background" ? words.toldAsBackground(selection.size) : words.app.reconcile.total(selection.total);
  const sentence = words.summary(summarise(selection), selection.dataset.places);
  return (
    <>
      <CountAnnouncer text={isEmpty ? sentence : total} />
      <div className="summary-words">
        <p className="summary-sentence" data-long={sentence.length > LONG || undefined}>
          {sentence}
        </p>
        {isEmpty ? <NothingFound {...props} /> : null}
        <p className="summary-quiet">
          <BackgroundLine {...props} />
          <button type="button" className="app-link summary-about" onClick={props.onAbout}>
            {words.app.about.open}
          </button>
          <InferredLine selection={selection} words={words} />
        </p>
      </div>
    </>
  );
}

/** The sentence above says flatly what for some people is concluded; this says for how many. */
function InferredLine({ selection, words: { certainty } }: Pick<SummaryProps, "selection" | "words">) {
  const inferred = certainty.inferred(inferredIn(selection));
  if (inferred === "") return null;
  return (
    <span className="summary-inferred">
      {inferred} <Note label={certainty.what} text={certainty.explained} />
    </span>
  );
}

function BackgroundLine({ selection, filter, onChange, words }: SummaryProps) {
  const { reconcile: texts } = words.app;
  if (filter.told === "background")
    return (
      <button type="button" className="app-link" onClick={() => onChange({ ...filter, told: "reported" })}>
        {texts.backToReported}
      </button>
    );
  const background = asBackground(filter);
  const { reports } = select(selection.dataset, background);
  if (reports === 0) return null;
  return (
    <button type="button" className="app-link" onClick={() => onChange(background)}>
      {texts.background(reports)}
    </button>
  );
}
