import { useEffect, useLayoutEffect, useRef } from "react";
import { UNDATED } from "../../domain/dimension.ts";
import type { Dates, DayRange } from "../../domain/facets/dates.ts";
import type { Extent } from "../../domain/impreciseDate.ts";
import type { Words } from "../../domain/words/Words.ts";
import { useLatest } from "../useLatest.ts";
import type { Frame } from "./frame.ts";

/** Width of a handle's target in CSS pixels; the style sheet has the same. */
const THUMB = 24;
/** From the base line down to the middle of a handle, which hides the foot of no bar so. CSS pixels. */
const HANDLE_DROP = 8;

interface HandleProps {
  label: string;
  valueText: string;
  value: number;
  /** Both ends of the axis, by their bins. */
  most: number;
  /** How far it may go: no handle passes the other. */
  bounds: readonly [least: number, most: number];
  style: { left: number; top: number; width: number };
  onBegin(): void;
  onMove(value: number): void;
  onSettle(value: number): void;
}

/**
 * A native slider, which the browser moves and which follows the filter afterwards. React's `onChange` is the browser's
 * `input`; that the reader is done is told by its `change`.
 */
function Handle({ label, valueText, value, most, bounds, style, onBegin, onMove, onSettle }: HandleProps) {
  const ref = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (ref.current !== null) ref.current.value = String(value);
  });
  const settle = useLatest((input: HTMLInputElement) => {
    const reached = Number(input.value);
    // Where the movement was called off, nothing else takes the handle back.
    input.value = String(value);
    onSettle(reached);
  });
  useEffect(() => {
    const input = ref.current;
    const rest = () => input !== null && settle(input);
    input?.addEventListener("change", rest);
    return () => input?.removeEventListener("change", rest);
  }, [settle]);
  return (
    <input
      ref={ref}
      type="range"
      className="timeline-handle"
      aria-label={label}
      aria-valuetext={valueText}
      min={0}
      max={most}
      defaultValue={value}
      style={style}
      onPointerDown={onBegin}
      onKeyDown={onBegin}
      onChange={({ target }) => {
        const held = Math.min(Math.max(Number(target.value), bounds[0]), bounds[1]);
        target.value = String(held);
        onMove(held);
      }}
    />
  );
}

interface Props {
  bins: readonly Extent[];
  frame: Frame;
  chosen: Dates;
  words: Words;
  /** A handle is taken hold of. */
  onBegin(): void;
  /** While a handle moves. */
  onMove(range: DayRange): void;
  /** When it has come to rest. */
  onSettle(range: DayRange): void;
}

function rangeBetween(bins: readonly Extent[], start: number, end: number): DayRange {
  return { from: bins[start]?.first ?? "", to: bins[end]?.last ?? "" };
}

/** The two ends of the range under the base line of the chart; for the keyboard, a bin at a time. */
export function RangeHandles({ bins, frame, chosen, words, onBegin, onMove, onSettle }: Props) {
  const last = bins.length - 1;
  const range = chosen !== null && chosen !== UNDATED ? chosen : null;
  const found = range === null ? 0 : bins.findIndex((bin) => bin.last >= range.from);
  const from = found < 0 ? last : found;
  const to =
    range === null
      ? last
      : Math.max(
          from,
          bins.findLastIndex((bin) => bin.first <= range.to),
        );

  const unit = frame.plotWidth / bins.length;
  const top = frame.top + frame.plotHeight + HANDLE_DROP - THUMB / 2;
  const width = frame.plotWidth - unit + THUMB;
  const left = frame.left - THUMB / 2;
  return (
    <>
      <Handle
        label={words.timeline.from}
        valueText={words.day(range?.from ?? bins[0]?.first ?? "")}
        value={from}
        most={last}
        bounds={[0, to]}
        style={{ left, top, width }}
        onBegin={onBegin}
        onMove={(value) => onMove(rangeBetween(bins, value, to))}
        onSettle={(value) => onSettle(rangeBetween(bins, value, to))}
      />
      <Handle
        label={words.timeline.to}
        valueText={words.day(range?.to ?? bins[last]?.last ?? "")}
        value={to}
        most={last}
        bounds={[from, last]}
        style={{ left: left + unit, top, width }}
        onBegin={onBegin}
        onMove={(value) => onMove(rangeBetween(bins, from, value))}
        onSettle={(value) => onSettle(rangeBetween(bins, from, value))}
      />
    </>
  );
}
