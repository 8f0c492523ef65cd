import { STATUSES } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { LengthRow } from "./model.ts";

interface Props {
  rows: readonly LengthRow[];
  /** Name of the bin pointed at. */
  bin: unknown;
  words: Words;
}

export function SentencesTooltip({ rows, bin, words }: Props) {
  const row = rows.find((each) => each.bin === bin);
  if (row === undefined) return null;
  const statuses = STATUSES.flatMap((status) => {
    const total = row.statuses.get(status);
    return total === undefined ? [] : [words.sentences.status(words.statuses[status], total)];
  });
  return (
    <div className="chart-tooltip">
      <strong>{words.sentences.bin(words.lengths[row.bin], row.total)}</strong>
      {statuses.map((each) => (
        <div key={each} className="chart-tooltip-note">
          {each}
        </div>
      ))}
    </div>
  );
}
