import { useState } from "react";
import { type PlaceKey, UNPLACED } from "../../domain/dimension.ts";
import { placeNameOf } from "../../domain/placeName.ts";
import type { Dataset } from "../../domain/schema.ts";
import { emptyTally } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { MapModel, PlaceCount } from "./model.ts";
import { useRovingFocus } from "./useRovingFocus.ts";

const FIRST = 8;

interface PlaceListProps {
  model: MapModel;
  dataset: Dataset;
  chosen: readonly PlaceKey[];
  onToggle(place: PlaceKey): void;
  words: Words;
}

/** Every place of the model, and after them those chosen of which nobody is left, so that the choice can be undone. */
function listed(places: readonly PlaceCount[], dataset: Dataset, chosen: readonly PlaceKey[]): PlaceCount[] {
  const known = new Set(places.map(({ id }) => id));
  const lost = chosen.flatMap((id) => {
    const place = dataset.places[id];
    return known.has(id) || place === undefined
      ? []
      : [{ id, place, name: placeNameOf(dataset.places, id), total: emptyTally() }];
  });
  return [...places, ...lost];
}

/** The map as a list of buttons: for the keyboard, for a screen reader, and for small screens. */
export function PlaceList({ model, dataset, chosen, onToggle, words }: PlaceListProps) {
  const [isLong, setLong] = useState(false);
  const all = listed(model.places, dataset, chosen);
  const shown = isLong ? all : all.filter(({ id }, index) => index < FIRST || chosen.includes(id));
  const { current, listProps } = useRovingFocus(shown);
  const hasMore = all.length > FIRST;
  const hasUnplaced = model.unplaced.incidents > 0 || chosen.includes(UNPLACED);
  return (
    <div className="map-places movement-waits">
      <ol className="map-list" aria-label={words.map.places} {...listProps}>
        {shown.map(({ id, place, name, total }) => (
          <li key={id}>
            <button
              type="button"
              className="map-place"
              data-item={id}
              tabIndex={id === current ? 0 : -1}
              aria-pressed={chosen.includes(id)}
              title={words.map.described(place.name, place.region, total)}
              onClick={() => onToggle(id)}
            >
              {name} <b>{words.map.size(total)}</b>
            </button>
          </li>
        ))}
      </ol>
      {hasMore && (
        <button type="button" className="map-more" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? words.map.fewerPlaces : words.map.morePlaces(all.length - shown.length)}
        </button>
      )}
      {hasUnplaced && (
        <button
          type="button"
          className="map-unplaced"
          aria-pressed={chosen.includes(UNPLACED)}
          title={words.map.unplacedExplained(model.unplaced, model.ofCountry)}
          onClick={() => onToggle(UNPLACED)}
        >
          {words.map.unplaced(model.unplaced)}
        </button>
      )}
    </div>
  );
}
