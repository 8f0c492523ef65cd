import { memo, Suspense } from "react";
import type { Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { View } from "../../views/View.ts";
import { Boundary } from "../Boundary.tsx";
import { useSelection } from "../useSelection.ts";
import { OnceNear } from "./OnceNear.tsx";
import { Skeleton } from "./Skeleton.tsx";

export interface ViewFrameProps {
  view: View;
  dataset: Dataset;
  filter: Filter;
  onChange(filter: Filter): void;
  settings: Settings;
  onSettings(settings: Settings): void;
  chosen: string | null;
  onChoose(incidentId: string): void;
  onExport(view: string): void;
  words: Words;
}

/** Title, export, waiting and failing, once for every view. */
export const ViewFrame = memo(function ViewFrame(props: ViewFrameProps) {
  const { view, onExport, words } = props;
  const title = view.title(words);
  const heading = `view-${view.name}`;
  const skeleton = <Skeleton label={words.app.views.loading(title)} />;
  return (
    <section className="frames-frame" data-view={view.name} aria-labelledby={heading}>
      <header className="frames-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="app-quiet-button"
          aria-label={words.app.views.export(title)}
          onClick={() => onExport(view.name)}
        >
          {words.app.actions.export}
        </button>
      </header>
      <div className="frames-body">
        <Boundary part={title} words={words}>
          <OnceNear placeholder={skeleton}>
            <Suspense fallback={skeleton}>
              <FramedView {...props} />
            </Suspense>
          </OnceNear>
        </Boundary>
      </div>
    </section>
  );
});

/** Inside the boundary, so that a failing selection too breaks only its own frame. */
function FramedView({ view, dataset, onExport, ...rest }: ViewFrameProps) {
  const selection = useSelection(dataset, rest.filter, view.facet);
  return <view.Component selection={selection} {...rest} />;
}
