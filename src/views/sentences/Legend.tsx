import type { Words } from "../../domain/words/Words.ts";
import { screenPalette } from "../chart/screenPalette.ts";
import { MarkShape } from "./dots/MarkShape.tsx";
import { exampleOf, type MarkKind } from "./dots/markKinds.ts";
import type { LengthRows } from "./model.ts";

interface Props {
  statuses: LengthRows["statuses"];
  /** What other marks there are than those of a status. */
  kinds?: readonly MarkKind[];
  words: Words;
}

/** CSS pixels. */
const DOT = 10;

/** The statuses that have a colour in the chart, and the marks that need a word. */
export function Legend({ statuses, kinds = [], words }: Props) {
  if (statuses.length + kinds.length === 0) return null;
  return (
    <ul className="chart-legend">
      {statuses.map((status) => (
        <li key={status}>
          <span
            className="chart-swatch"
            style={{ backgroundColor: screenPalette.statuses[status], borderColor: screenPalette.muted }}
            aria-hidden="true"
          />
          {words.statuses[status]}
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className="chart-key" width={20} height={18} viewBox="-10 -9 20 18" aria-hidden="true">
            <MarkShape mark={exampleOf(kind)} dot={DOT} palette={screenPalette} words={words} />
          </svg>
          {words.sentences.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
