import { useEffect, useRef } from "react";
import { UNDATED } from "../../domain/dimension.ts";
import type { Dates, DayRange } from "../../domain/facets/dates.ts";
import type { Extent } from "../../domain/impreciseDate.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Frame } from "./frame.ts";

/** Width of a handle's target in CSS pixels; the style sheet has the same. */
const THUMB = 24;
/** From the base line down to the middle of a handle, which hides the foot of no bar so. CSS pixels. */
const HANDLE_DROP = 8;

interface HandleProps {
  label: string;
  valueText: string;
  value: number;
  most: number;
  style: { left: number; top: number; width: number };
  onMove(value: number): void;
  onSettle(): void;
}

/** A native slider. React's `onChange` is the browser's `input`; that the reader is done is told by its `change`. */
function Handle({ label, valueText, value, most, style, onMove, onSettle }: HandleProps) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = ref.current;
    input?.addEventListener("change", onSettle);
    return () => input?.removeEventListener("change", onSettle);
  }, [onSettle]);
  return (
    <input
      ref={ref}
      type="range"
      className="timeline-handle"
      aria-label={label}
      aria-valuetext={valueText}
      min={0}
      max={most}
      value={value}
      style={style}
      onChange={(event) => onMove(Number(event.target.value))}
    />
  );
}

interface Props {
  bins: readonly Extent[];
  frame: Frame;
  chosen: Dates;
  words: Words;
  /** While a handle moves. */
  onMove(range: DayRange): void;
  /** When it has come to rest. */
  onSettle(): void;
}

/** The two ends of the range under the base line of the chart; for the keyboard, a bin at a time. */
export function RangeHandles({ bins, frame, chosen, words, onMove, onSettle }: Props) {
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
  const move = (start: number, end: number) => {
    const [first, final] = [bins[start], bins[end]];
    if (first !== undefined && final !== undefined) onMove({ from: first.first, to: final.last });
  };

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
        style={{ left, top, width }}
        onMove={(value) => move(Math.min(value, to), to)}
        onSettle={onSettle}
      />
      <Handle
        label={words.timeline.to}
        valueText={words.day(range?.to ?? bins[last]?.last ?? "")}
        value={to}
        most={last}
        style={{ left: left + unit, top, width }}
        onMove={(value) => move(from, Math.max(value, from))}
        onSettle={onSettle}
      />
    </>
  );
}
