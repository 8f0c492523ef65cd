import { type KeyboardEvent, type MouseEvent, useId, useState } from "react";
import type { LengthBin } from "../../../domain/length.ts";
import type { Selection } from "../../../domain/selection.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { keepFocus } from "../../chart/keepFocus.ts";
import { screenPalette } from "../../chart/screenPalette.ts";
import { DotOptions } from "./DotOptions.tsx";
import { DotsChart } from "./DotsChart.tsx";
import type { DotsFrame } from "./frame.ts";
import { MarkTooltip } from "./MarkTooltip.tsx";
import { markInWords } from "./markInWords.ts";
import { nearest } from "./nearest.ts";
import { stepTo } from "./stepTo.ts";

interface Props {
  frame: DotsFrame;
  selection: Selection;
  /** Bins chosen by the facet. */
  lengths: readonly LengthBin[];
  /** The incident whose evidence is open. */
  chosen: string | null;
  onChoose(incidentId: string): void;
  words: Words;
}

/** Room around a mark for the ring that points it out, in CSS pixels. */
const RING = 4;

/**
 * The marks as a list in which the focus walks by length; a pointer means the mark nearest to it. Enter or a press opens
 * the evidence.
 */
export function DotsPlot({ frame, selection, lengths, chosen, onChoose, words }: Props) {
  const prefix = useId();
  const { marks } = frame;
  const [wanted, setWanted] = useState<number | null>(null);
  const active = wanted !== null && wanted < marks.length ? wanted : null;
  const marked = active === null ? undefined : marks[active];
  const idOf = ({ row }: { row: number }) => selection.row(row).id;
  const opened = chosen === null ? undefined : marks.find((mark) => idOf(mark) === chosen);

  const under = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return nearest(marks, clientX - left, clientY - top);
  };
  const press = (event: MouseEvent<HTMLElement>) => {
    const mark = marks[under(event) ?? -1];
    if (mark !== undefined) onChoose(idOf(mark));
  };
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isPress = event.key === "Enter" || event.key === " ";
    const next = stepTo(event.key, active ?? 0, marks);
    if (!isPress && next === null) return;
    event.preventDefault();
    if (!isPress) setWanted(next);
    else if (marked !== undefined) onChoose(idOf(marked));
  };
  const ring = ({ x, y }: { x: number; y: number }, kind: "active" | "open") => (
    <span
      className="dots-ring"
      data-kind={kind}
      style={{ left: x, top: y, width: frame.dot + 2 * RING, height: frame.dot + 2 * RING }}
    />
  );
  return (
    <div
      className="dots-plot"
      role="listbox"
      tabIndex={0}
      aria-label={words.sentences.dotsExplained}
      aria-activedescendant={active === null ? undefined : `${prefix}-${active}`}
      onFocus={() => setWanted(active ?? 0)}
      onBlur={() => setWanted(null)}
      onKeyDown={walk}
      onMouseDown={keepFocus}
      onMouseMove={(event) => setWanted(under(event))}
      onMouseLeave={() => setWanted(null)}
      onClick={press}
      style={{ cursor: marked === undefined ? undefined : "pointer" }}
    >
      <DotOptions marks={marks} selection={selection} chosen={chosen} prefix={prefix} words={words} />
      <DotsChart frame={frame} palette={screenPalette} words={words} chosen={lengths} isPaper={false} />
      {opened !== undefined && ring(opened, "open")}
      {marked !== undefined && ring(marked, "active")}
      {marked !== undefined && (
        <MarkTooltip mark={marked} frame={frame} text={markInWords(marked.row, selection, words)} />
      )}
    </div>
  );
}
