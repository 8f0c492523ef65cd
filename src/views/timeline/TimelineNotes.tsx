import type { Words } from "../../domain/words/Words.ts";
import { approximateTotal, type Timeline } from "./model.ts";

interface Props {
  timeline: Timeline;
  words: Words;
  isUndated: boolean;
  onUndated(): void;
}

/** What the bars do not hold, so that everybody in view is accounted for. */
export function TimelineNotes({ timeline, words, isUndated, onUndated }: Props) {
  const hasGroups = timeline.bins.some(({ total }) => total.unnumbered > 0);
  const hasUndated = timeline.undated.incidents > 0 || isUndated;
  if (!hasGroups && !hasUndated && timeline.approximate.length === 0) return null;
  return (
    <p className="chart-notes">
      {hasUndated && (
        <button
          type="button"
          className="chart-chip"
          aria-pressed={isUndated}
          title={words.timeline.undatedExplained}
          onClick={onUndated}
        >
          {words.timeline.undated(timeline.undated)}
        </button>
      )}
      {timeline.approximate.length > 0 && (
        <span title={words.timeline.approximateExplained}>
          <span className="timeline-hatched" aria-hidden="true" />
          {words.timeline.approximate(approximateTotal(timeline))}
        </span>
      )}
      {hasGroups && (
        <span>
          <span className="timeline-ring" aria-hidden="true" />
          {words.timeline.groups}
        </span>
      )}
    </p>
  );
}
