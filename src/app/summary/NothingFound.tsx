import { EMPTY_FILTER, type Filter } from "../../domain/facets/facets.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import { loosen } from "./loosen.ts";

interface NothingFoundProps {
  selection: Selection;
  filter: Filter;
  onChange(filter: Filter): void;
  words: Words;
}

/** Says which filter to loosen, and offers to do it. */
export function NothingFound({ selection, filter, onChange, words }: NothingFoundProps) {
  const { nothing, filters } = words.app;
  const best = loosen(selection.dataset, filter, words);
  return (
    <div className="summary-nothing">
      <p>{best === null ? nothing.clear : nothing.loosen(best.chip.text, best.gain)}</p>
      <div className="app-buttons">
        {best === null ? null : (
          <button
            type="button"
            className="app-button app-button-strong"
            title={nothing.action(best.chip.text)}
            onClick={() => onChange(best.chip.without)}
          >
            {nothing.action(best.chip.text)}
          </button>
        )}
        <button type="button" className="app-button" onClick={() => onChange(EMPTY_FILTER)}>
          {filters.clear}
        </button>
      </div>
    </div>
  );
}
