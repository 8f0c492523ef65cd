import { type MouseEvent, useMemo, useState } from "react";
import { toggle } from "../../domain/facets/choiceFacet.ts";
import type { LengthBin } from "../../domain/length.ts";
import type { Words } from "../../domain/words/Words.ts";
import { keepFocus } from "../chart/keepFocus.ts";
import { RowButtons } from "../chart/RowButtons.tsx";
import { screenPalette } from "../chart/screenPalette.ts";
import { MovingPicture } from "../movement/MovingPicture.tsx";
import { SPARE, useRoom } from "../movement/useRoom.ts";
import type { Moved } from "../View.ts";
import type { FormProps } from "./FormProps.ts";
import { type Frame, frameOf, hasRoom, rowAt, topOf } from "./frame.ts";
import { Legend } from "./Legend.tsx";
import { LengthsNow } from "./LengthsNow.ts";
import { type LengthRows, lengthRowsOf } from "./model.ts";
import { rowNodes } from "./rowNodes.ts";
import { SentencesChart } from "./SentencesChart.tsx";
import { SentencesTooltip } from "./SentencesTooltip.tsx";

/** What holds still under the bars while a hand moves the filter. */
interface Held {
  frame: Frame;
  /** Those in the key. */
  statuses: LengthRows["statuses"];
}

/** The same where the bars of these lengths find room in it, and their colours in the key. */
function roomFor(lengths: LengthRows, held: Held, width: number, words: Words): Held {
  const isKnown = lengths.statuses.every((each) => held.statuses.includes(each));
  const isWide = hasRoom(held.frame, lengths, width);
  if (isKnown && isWide) return held;
  return {
    frame: isWide ? held.frame : frameOf(lengths, width, words, SPARE),
    statuses: isKnown ? held.statuses : lengths.statuses,
  };
}

/** A bar for each bin of lengths; its name and its bar choose it. */
export function BinsForm({ lengths, movement, width, chosen, onChooseLengths, words }: FormProps) {
  const rested = useMemo(
    () => ({ frame: frameOf(lengths, width, words), statuses: lengths.statuses }),
    [lengths, width, words],
  );
  const { frame: held, outgrow } = useRoom(rested, movement);
  const { frame, statuses } = held;
  const now = useMemo(() => ({ lengths, chosen }), [lengths, chosen]);
  const draw = ({ selection }: Moved) => {
    const moved = lengthRowsOf(selection);
    const room = roomFor(moved, held, width, words);
    if (room !== held) outgrow(room);
    return rowNodes({ lengths: moved, chosen }, room.frame, screenPalette, words);
  };
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
          <MovingPicture movement={movement} width={frame.width} height={frame.height} draw={draw} />
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
