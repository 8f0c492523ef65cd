import { Fragment } from "react";
import type { Filter } from "../../domain/facets/facets.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type Part, reconcile } from "./reconcile.ts";

interface ReconciliationProps {
  selection: Selection;
  filter: Filter;
  onChange(filter: Filter): void;
  words: Words;
}

/** The same people, split in four ways; the parts that a filter can show are buttons. */
export function Reconciliation({ selection, filter, onChange, words }: ReconciliationProps) {
  const { reconcile: texts } = words.app;
  return (
    <ul className="summary-reconciliation" aria-label={texts.label}>
      {reconcile(selection).map(([first, second]) => (
        <li key={first.name}>
          {"= "}
          <PartText part={first} isAll={second.total.incidents === 0} {...{ filter, onChange, words }} />
          {" + "}
          <PartText part={second} isAll={first.total.incidents === 0} {...{ filter, onChange, words }} />
        </li>
      ))}
      <li className="summary-rows">{texts.rows(selection.size)}</li>
    </ul>
  );
}

interface PartTextProps extends Omit<ReconciliationProps, "selection"> {
  part: Part;
  isAll: boolean;
}

function PartText({ part, isAll, filter, onChange, words }: PartTextProps) {
  const { reconcile: texts } = words.app;
  const text = texts.part(part.total, texts[part.name]);
  const narrowed = part.filter;
  if (narrowed === null || isAll || part.total.incidents === 0) return <Fragment>{text}</Fragment>;
  return (
    <button
      type="button"
      className="app-link"
      title={texts.show(texts[part.name])}
      onClick={() => onChange({ ...filter, ...narrowed })}
    >
      {text}
    </button>
  );
}
