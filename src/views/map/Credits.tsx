import type { Words } from "../../domain/words/Words.ts";

interface CreditsProps {
  withStreets: boolean;
  onStreets(wanted: boolean): void;
  words: Words;
}

/** Whose boundaries and places these are, and the switch for streets with what it discloses. */
export function Credits({ withStreets, onStreets, words }: CreditsProps) {
  return (
    <div className="map-credits">
      <label className="map-streets">
        <input type="checkbox" checked={withStreets} onChange={(event) => onStreets(event.currentTarget.checked)} />
        {words.map.streets}
      </label>
      <span className="map-disclosure">{words.map.streetsExplained}</span>
      <span>{words.map.boundaryCredit}</span>
      <span>{words.map.placeCredit}</span>
      {withStreets && (
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
          {words.map.streetCredit}
        </a>
      )}
    </div>
  );
}
