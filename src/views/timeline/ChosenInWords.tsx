import { UNDATED } from "../../domain/dimension.ts";
import type { Dates } from "../../domain/facets/dates.ts";
import { addTallies } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type Timeline, tallyRange } from "./model.ts";

interface Props {
  timeline: Timeline;
  chosen: Dates;
  words: Words;
  onClear(): void;
}

function inWords(timeline: Timeline, chosen: Exclude<Dates, null>, words: Words): string {
  if (chosen === UNDATED) return words.timeline.undated(timeline.undated);
  const { sure, perhaps } = tallyRange(timeline, chosen);
  return words.timeline.chosen(words.dayRange(chosen.from, chosen.to), addTallies([sure, perhaps]), perhaps);
}

/** What is chosen, and how to be rid of it. It stands under the chart, which therefore never moves under a pointer that drags. */
export function ChosenInWords({ timeline, chosen, words, onClear }: Props) {
  return (
    <p className="timeline-chosen">
      <span className="timeline-range">{chosen === null ? "" : inWords(timeline, chosen, words)}</span>
      {chosen !== null && (
        <button type="button" className="chart-clear" onClick={onClear}>
          {words.timeline.clear}
        </button>
      )}
    </p>
  );
}
