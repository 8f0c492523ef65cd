import type { Status } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";
import { screenPalette } from "../chart/screenPalette.ts";

/** The statuses that have a colour in the chart. */
export function StatusLegend({ statuses, words }: { statuses: readonly Status[]; words: Words }) {
  return (
    <p className="sentences-legend">
      <span className="sentences-unit">{words.sentences.unit}</span>
      {statuses.map((status) => (
        <span key={status}>
          <span
            className="sentences-swatch"
            style={{ backgroundColor: screenPalette.statuses[status], borderColor: screenPalette.muted }}
            aria-hidden="true"
          />
          {words.statuses[status]}
        </span>
      ))}
    </p>
  );
}
