import "../chart/chart.css";
import "./sentences.css";
import { type MouseEvent, useMemo } from "react";
import { toggle } from "../../domain/facets/choiceFacet.ts";
import type { LengthBin } from "../../domain/length.ts";
import { keepFocus } from "../chart/keepFocus.ts";
import { screenPalette } from "../chart/screenPalette.ts";
import { useMeasuredWidth } from "../chart/useMeasuredWidth.ts";
import type { ViewProps } from "../View.ts";
import { frameOf, rowAt } from "./frame.ts";
import { LengthButtons } from "./LengthButtons.tsx";
import { medianInWords } from "./medianInWords.ts";
import { sentenceLengthsOf } from "./model.ts";
import { SentencesChart } from "./SentencesChart.tsx";
import { StatusLegend } from "./StatusLegend.tsx";

export function SentencesPanel({ selection, filter, onChange, words }: ViewProps) {
  const lengths = useMemo(() => sentenceLengthsOf(selection), [selection]);
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  const frame = useMemo(() => frameOf(lengths, width, words), [lengths, width, words]);

  const choose = (length: readonly LengthBin[]) => onChange({ ...filter, length });
  const clickRow = ({ clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const row = rowAt(lengths.rows, clientY - currentTarget.getBoundingClientRect().top);
    const isChosen = row !== undefined && filter.length.includes(row.bin);
    if (row !== undefined && (isChosen || row.total.incidents > 0)) choose(toggle(filter.length, row.bin));
  };
  const hasGroups = selection.total.unnumbered > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to all controls inside
    <div
      className="chart-panel sentences"
      tabIndex={-1}
      ref={ref}
      onKeyDown={(event) => event.key === "Escape" && filter.length.length > 0 && choose([])}
    >
      {selection.size === 0 ? (
        <p className="chart-empty">{words.sentences.nothing}</p>
      ) : (
        <>
          <StatusLegend statuses={lengths.statuses} words={words} />
          <div className="sentences-frame">
            <LengthButtons
              rows={lengths.rows}
              chosen={filter.length}
              width={frame.left}
              words={words}
              onToggle={(bin) => choose(toggle(filter.length, bin))}
            />
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons beside the bars do the same */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside the bars do the same */}
            <div className="sentences-plot" onMouseDown={keepFocus} onClick={clickRow}>
              <SentencesChart
                lengths={lengths}
                frame={frame}
                palette={screenPalette}
                words={words}
                chosen={filter.length}
                isPaper={false}
              />
            </div>
          </div>
          <p className="sentences-median">{medianInWords(lengths, words)}</p>
          <p className="sentences-note">
            {words.sentences.edges}
            {hasGroups && ` ${words.sentences.groups}`}
          </p>
        </>
      )}
      {filter.length.length > 0 && (
        <button type="button" className="chart-clear sentences-clear" onClick={() => choose([])}>
          {words.sentences.clear}
        </button>
      )}
    </div>
  );
}
