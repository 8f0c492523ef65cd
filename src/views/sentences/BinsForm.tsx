import { type MouseEvent, useMemo, useState } from "react";
import { toggle } from "../../domain/facets/choiceFacet.ts";
import type { LengthBin } from "../../domain/length.ts";
import { keepFocus } from "../chart/keepFocus.ts";
import { RowButtons } from "../chart/RowButtons.tsx";
import { screenPalette } from "../chart/screenPalette.ts";
import { SPARE, useHeld } from "../useHeld.ts";
import type { FormProps } from "./FormProps.ts";
import { frameOf, hasRoom, rowAt, topOf } from "./frame.ts";
import { Legend } from "./Legend.tsx";
import { LengthsNow } from "./LengthsNow.ts";
import { SentencesChart } from "./SentencesChart.tsx";
import { SentencesTooltip } from "./SentencesTooltip.tsx";

/** A bar for each bin of lengths; its name and its bar choose it. */
export function BinsForm({ lengths, isMoving, width, chosen, onChooseLengths, words }: FormProps) {
  const made = useMemo(() => frameOf(lengths, width, words, isMoving ? SPARE : 1), [lengths, width, words, isMoving]);
  const frame = useHeld(made, isMoving, (held) => hasRoom(held, lengths, width));
  const statuses = useHeld(lengths.statuses, isMoving, (held) => lengths.statuses.every((each) => held.includes(each)));
  const now = useMemo(() => ({ lengths, chosen }), [lengths, chosen]);
  const [pointed, setPointed] = useState<string | null>(null);
  const choose = (bin: LengthBin) => onChooseLengths(toggle(chosen, bin));
  const clickRow = ({ clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const row = rowAt(lengths.rows, clientY - currentTarget.getBoundingClientRect().top, frame);
    if (row !== undefined && (chosen.includes(row.bin) || row.total.incidents > 0)) choose(row.bin);
  };
  const buttons = lengths.rows.map(({ bin, total }) => ({
    key: bin,
    label: words.lengths[bin],
    spoken: words.sentences.bin(words.lengths[bin], total),
    isChosen: chosen.includes(bin),
    isDisabled: total.incidents === 0 && !chosen.includes(bin),
    top: topOf(bin, frame),
  }));
  return (
    <>
      <Legend statuses={statuses} words={words} />
      <div className="chart-frame">
        <RowButtons
          rows={buttons}
          labels={frame.labels}
          title={words.sentences.title}
          isNarrow={true}
          onToggle={(bin) => choose(bin as LengthBin)}
          onPoint={setPointed}
        />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons beside the bars do the same */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside the bars do the same */}
        <div className="sentences-plot" onMouseDown={keepFocus} onClick={clickRow}>
          <LengthsNow value={now}>
            <SentencesChart frame={frame} palette={screenPalette} words={words} isPaper={false} />
          </LengthsNow>
        </div>
        {pointed !== null && (
          <div
            className="sentences-beside"
            style={{ left: frame.labels.width, top: topOf(pointed as LengthBin, frame) + frame.labels.row }}
            aria-hidden="true"
          >
            <SentencesTooltip rows={lengths.rows} bin={pointed} words={words} />
          </div>
        )}
      </div>
    </>
  );
}
