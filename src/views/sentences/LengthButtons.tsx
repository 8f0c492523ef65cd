import type { LengthBin } from "../../domain/length.ts";
import type { Words } from "../../domain/words/Words.ts";
import { LINES, ROW } from "./frame.ts";
import type { LengthRow } from "./model.ts";

interface Props {
  rows: readonly LengthRow[];
  chosen: readonly LengthBin[];
  /** CSS pixels. */
  width: number;
  words: Words;
  onToggle(bin: LengthBin): void;
}

/** The names of the bins, each in the line of its bar: the chart's list for keyboard and screen reader. */
export function LengthButtons({ rows, chosen, width, words, onToggle }: Props) {
  return (
    <ul className="sentences-labels" style={{ width }} aria-label={words.sentences.title}>
      {rows.map(({ bin, total }) => {
        const isChosen = chosen.includes(bin);
        return (
          <li key={bin} style={{ top: LINES.indexOf(bin) * ROW, height: ROW }}>
            <button
              type="button"
              aria-pressed={isChosen}
              aria-label={words.sentences.bin(words.lengths[bin], total)}
              disabled={total.incidents === 0 && !isChosen}
              onClick={() => onToggle(bin)}
            >
              {words.lengths[bin]}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
