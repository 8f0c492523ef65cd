import { toggle } from "../../domain/facets/choiceFacet.ts";
import type { LengthBin } from "../../domain/length.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type SentenceLengths, withoutTerm } from "./model.ts";

interface Props {
  lengths: SentenceLengths;
  chosen: readonly LengthBin[];
  onChoose(bins: readonly LengthBin[]): void;
  words: Words;
}

/** The median and of how many it is; whom it leaves out is a button each that shows them. */
export function MedianLine({ lengths, chosen, onChoose, words }: Props) {
  const { sentences } = words;
  if (lengths.median === null) return <p className="sentences-median movement-waits">{sentences.noMedian}</p>;
  const left = withoutTerm(lengths);
  return (
    <div className="sentences-median movement-waits">
      <p>{sentences.median(words.term(lengths.median), lengths.withTerm)}</p>
      {left.length > 0 && (
        <p className="chart-notes">
          {sentences.leftOutOf}
          {left.map(([bin, total]) => (
            <button
              key={bin}
              type="button"
              className="chart-clear"
              aria-pressed={chosen.includes(bin)}
              onClick={() => onChoose(toggle(chosen, bin))}
            >
              {sentences.leftOut([bin, total])}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
