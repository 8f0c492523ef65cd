import type { Words } from "../../domain/words/Words.ts";
import { perhapsInBin, type Timeline } from "./model.ts";

interface Props {
  timeline: Timeline;
  words: Words;
  /** First day of the bin pointed at. */
  first: unknown;
}

export function TimelineTooltip({ timeline, words, first }: Props) {
  const bin = timeline.bins.find((each) => each.first === first);
  if (bin === undefined) return null;
  const perhaps = perhapsInBin(timeline, bin);
  return (
    <div className="chart-tooltip" aria-live="polite">
      <strong>{words.timeline.bin[timeline.unit](bin.first, bin.last)}</strong>
      <div>{words.timeline.bar(bin.total)}</div>
      {perhaps.incidents > 0 && <div className="chart-tooltip-note">{words.timeline.perhaps(perhaps)}</div>}
    </div>
  );
}
