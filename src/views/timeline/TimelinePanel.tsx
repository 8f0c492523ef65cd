import "../chart/chart.css";
import "./timeline.css";
import { useMemo } from "react";
import { UNDATED } from "../../domain/dimension.ts";
import type { Dates, DayRange } from "../../domain/facets/dates.ts";
import { keepFocus } from "../chart/keepFocus.ts";
import { screenPalette } from "../chart/screenPalette.ts";
import { useMeasuredWidth } from "../chart/useMeasuredWidth.ts";
import { MovingPicture } from "../movement/MovingPicture.tsx";
import type { Moved, ViewProps } from "../View.ts";
import { barNodes } from "./barNodes.ts";
import { ChosenDates } from "./ChosenDates.ts";
import { ChosenInWords } from "./ChosenInWords.tsx";
import { ChosenNow } from "./ChosenNow.tsx";
import { approximateAt, binAt, frameOf } from "./frame.ts";
import { laneOf } from "./laneOf.ts";
import { timelineOf } from "./model.ts";
import { RangeHandles } from "./RangeHandles.tsx";
import { spanNode } from "./spanNode.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineNotes } from "./TimelineNotes.tsx";
import { type Point, useBrush } from "./useBrush.ts";
import { useMovingDates } from "./useMovingDates.ts";

export function TimelinePanel({ selection, filter, onChange, onMove, movement, words }: ViewProps) {
  const timeline = useMemo(() => timelineOf(selection), [selection]);
  const { ref, width, isMeasured } = useMeasuredWidth<HTMLDivElement>();
  const frame = useMemo(() => frameOf(timeline, width, words), [timeline, width, words]);
  const moving = useMovingDates({ filter, onChange, onMove });
  const chosen = filter.dates;

  const lane = useMemo(() => laneOf(timeline, frame, words), [timeline, frame, words]);
  const draw = ({ filter: { dates } }: Moved) => [
    ...timeline.bins.flatMap((_, turn) => barNodes(timeline, turn, frame, dates, screenPalette)),
    ...lane.map((span) => spanNode(span, dates, screenPalette)),
  ];

  const choose = (dates: Dates) => onChange({ ...filter, dates });
  /** A bar means its bin; what stands in the lane under them, all of the time it can mean. */
  const chooseAt = ({ x, y }: Point) => {
    const meant = approximateAt(timeline, frame, x, y) ?? timeline.bins[binAt(frame, x, timeline.bins.length)];
    if (meant === undefined) return;
    const range = { from: meant.first, to: meant.last };
    if (meant.total.incidents > 0 && !isSame(chosen, range)) choose(range);
    else if (chosen !== null) choose(null);
  };
  // Handles at both ends look as if nothing were chosen, so nothing is.
  const heldBy = (range: DayRange): Dates => {
    const whole = { from: timeline.bins[0]?.first ?? "", to: timeline.bins.at(-1)?.last ?? "" };
    return isSame(range, whole) ? null : range;
  };
  const brush = useBrush({
    bins: timeline.bins,
    frame,
    onBegin: moving.begin,
    onMove: moving.move,
    onRange: moving.settle,
    onPress: chooseAt,
    onCancel: moving.cancel,
  });

  const undo = () => {
    const wasDragged = brush.release();
    if (!moving.cancel() && !wasDragged && chosen !== null) choose(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to all controls inside
    <div
      className="chart-panel timeline"
      tabIndex={-1}
      ref={ref}
      onKeyDown={(event) => event.key === "Escape" && undo()}
    >
      {timeline.bins.length === 0 ? (
        <p className="chart-empty">{words.timeline.nothing}</p>
      ) : (
        <>
          <p className="chart-unit">{words.timeline.unit[timeline.unit]}</p>
          <div className="timeline-frame">
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the handles below do the same by keyboard */}
            <div className="timeline-plot" onMouseDown={keepFocus} {...brush.handlers}>
              <ChosenDates value={chosen}>
                {isMeasured && (
                  <TimelineChart
                    timeline={timeline}
                    frame={frame}
                    palette={screenPalette}
                    words={words}
                    isPaper={false}
                  />
                )}
              </ChosenDates>
              <MovingPicture movement={movement} width={frame.width} height={frame.height} draw={draw} />
            </div>
            <ChosenNow movement={movement} rested={chosen}>
              {(now) => (
                <RangeHandles
                  bins={timeline.bins}
                  frame={frame}
                  chosen={now}
                  words={words}
                  onBegin={moving.begin}
                  onMove={(range) => moving.move(heldBy(range))}
                  onSettle={(range) => moving.settle(heldBy(range))}
                />
              )}
            </ChosenNow>
          </div>
          <ChosenNow movement={movement} rested={chosen}>
            {(now) => <ChosenInWords timeline={timeline} chosen={now} words={words} onClear={() => choose(null)} />}
          </ChosenNow>
        </>
      )}
      <TimelineNotes
        timeline={timeline}
        words={words}
        isUndated={chosen === UNDATED}
        onUndated={() => choose(chosen === UNDATED ? null : UNDATED)}
      />
    </div>
  );
}

function isSame(chosen: Dates, range: DayRange): boolean {
  return chosen !== null && chosen !== UNDATED && chosen.from === range.from && chosen.to === range.to;
}
