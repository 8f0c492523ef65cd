import { memo, Suspense, useDeferredValue, useRef, useState } from "react";
import type { Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type Movement, STILL } from "../../views/movement/Movement.ts";
import type { View } from "../../views/View.ts";
import { Boundary } from "../Boundary.tsx";
import { useMovingSelection } from "../useMovingSelection.ts";
import { useSelection } from "../useSelection.ts";
import { CountsAsTable } from "./CountsAsTable.tsx";
import { OnceNear } from "./OnceNear.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { useNear } from "./useNear.ts";

export interface ViewFrameProps {
  view: View;
  dataset: Dataset;
  filter: Filter;
  onChange(filter: Filter): void;
  onMove(filter: Filter): void;
  movement: Movement<Filter>;
  settings: Settings;
  onSettings(settings: Settings): void;
  chosen: string | null;
  onChoose(incidentId: string): void;
  onExport(view: string): void;
  words: Words;
}

/**
 * Title, export, table form, waiting and failing, once for every view. That a chart is read as a table is this reader's
 * way of reading, not something to pass on: it is no setting and stands in no address.
 */
export const ViewFrame = memo(function ViewFrame({ onExport, ...props }: ViewFrameProps) {
  const { view, words } = props;
  const [asTable, setAsTable] = useState(false);
  const place = useRef<HTMLElement>(null);
  const isNear = useNear(place);
  const title = view.title(words);
  const heading = `view-${view.name}`;
  const skeleton = <Skeleton label={words.app.views.loading(title)} />;
  return (
    <section ref={place} className="frames-frame" data-view={view.name} aria-labelledby={heading}>
      <header className="frames-head">
        <h2 id={heading}>{title}</h2>
        <div className="frames-actions">
          {view.counts !== null && (
            <button
              type="button"
              className="app-quiet-button"
              aria-label={words.counts.showOf(title)}
              aria-pressed={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              {words.counts.show}
            </button>
          )}
          <button
            type="button"
            className="app-quiet-button"
            aria-label={words.app.views.export(title)}
            onClick={() => onExport(view.name)}
          >
            {words.app.actions.export}
          </button>
        </div>
      </header>
      <div className="frames-body">
        <Boundary part={title} words={words}>
          <OnceNear placeholder={skeleton}>
            <Suspense fallback={skeleton}>
              <FramedView isNear={isNear} asTable={asTable} {...props} />
            </Suspense>
          </OnceNear>
        </Boundary>
      </div>
    </section>
  );
});

type FramedViewProps = Omit<ViewFrameProps, "onExport"> & {
  asTable: boolean;
  /** Whether somebody may see it. */
  isNear: boolean;
};

/**
 * Inside the boundary, so that a failing selection too breaks only its own frame. What nobody sees waits while a hand
 * moves the filter, and then until the page has answered.
 */
function FramedView({ view, dataset, asTable, isNear, ...rest }: FramedViewProps) {
  const later = useDeferredValue(isNear ? null : rest.filter);
  const filter = isNear ? rest.filter : (later ?? rest.filter);
  const selection = useSelection(dataset, filter, view.facet);
  const movement = useMovingSelection(rest.movement, dataset, view.facet);
  return asTable && view.counts !== null ? (
    <CountsAsTable counts={view.counts(selection, rest.words)} words={rest.words} />
  ) : (
    <view.Component selection={selection} {...rest} filter={filter} movement={isNear ? movement : STILL} />
  );
}
