import { useMemo, useState } from "react";
import type { PlaceKey } from "../../domain/dimension.ts";
import { toggle } from "../../domain/facets/choiceFacet.ts";
import { EMPTY_FILTER } from "../../domain/facets/facets.ts";
import { type Selection, select } from "../../domain/selection.ts";
import { useMeasuredWidth } from "../chart/useMeasuredWidth.ts";
import { SPARE, useRoom } from "../movement/useRoom.ts";
import { useLatest } from "../useLatest.ts";
import type { Moved, ViewProps } from "../View.ts";
import { Credits } from "./Credits.tsx";
import { frameOf, needsWorld } from "./frame.ts";
import { Legend } from "./Legend.tsx";
import { MapStage } from "./MapStage.tsx";
import { largestRadius, mapMarks, mapModel, movedMarks } from "./model.ts";
import { PlaceList } from "./PlaceList.tsx";
import { useBoundaries } from "./useBoundaries.ts";
import "./map.css";

/** What holds for a dataset whatever the filter, so that the map does not jump while the reader chooses. */
function useGround({ dataset }: Selection) {
  return useMemo(() => {
    const places = Object.values(dataset.places);
    const shown = mapModel(select(dataset, EMPTY_FILTER)).places.map(({ place }) => place);
    return {
      withWorld: needsWorld(places),
      focus: new Set(places.map(({ country }) => country)),
      frame: { box: frameOf(shown), places: shown },
    };
  }, [dataset]);
}

export function MapView({ selection, filter, onChange, movement, words }: ViewProps) {
  const model = useMemo(() => mapModel(selection), [selection]);
  const { frame: reference, outgrow } = useRoom(model.reference, movement);
  const scaled = useMemo(() => ({ ...model, reference }), [model, reference]);
  const marksAt = (step: Moved) => {
    const now = mapMarks(step.selection);
    const hasGrown = now.reference > reference;
    const room = hasGrown ? SPARE * now.reference : reference;
    if (hasGrown) outgrow(room);
    return movedMarks(model, now, room);
  };
  const { withWorld, focus, frame } = useGround(selection);
  const { boundaries, hasFailed, retry } = useBoundaries(withWorld);
  const [withStreets, setStreets] = useState(false);
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  const onToggle = useLatest((place: PlaceKey) => onChange({ ...filter, city: toggle(filter.city, place) }));
  const choice = { model, chosen: filter.city, onToggle, words };
  return (
    <div className="map-view" ref={ref}>
      <MapStage
        {...choice}
        movement={movement}
        marksAt={marksAt}
        boundaries={boundaries}
        focus={focus}
        frame={frame}
        withStreets={withStreets}
      />
      {hasFailed && (
        <p className="map-notice" role="alert">
          {words.map.boundariesMissing}{" "}
          <button type="button" onClick={retry}>
            {words.map.retry}
          </button>
        </p>
      )}
      <div className="map-below">
        {model.places.length > 0 && <Legend model={scaled} largest={largestRadius(width)} words={words} />}
        <PlaceList {...choice} dataset={selection.dataset} />
      </div>
      <Credits withStreets={withStreets} onStreets={setStreets} words={words} />
    </div>
  );
}
