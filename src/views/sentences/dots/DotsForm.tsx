import { useDeferredValue, useMemo } from "react";
import { toggle } from "../../../domain/facets/choiceFacet.ts";
import type { LengthBin } from "../../../domain/length.ts";
import { RowButtons } from "../../chart/RowButtons.tsx";
import { screenPalette } from "../../chart/screenPalette.ts";
import { useMoving } from "../../movement/useMoving.ts";
import type { FormProps } from "../FormProps.ts";
import { Legend } from "../Legend.tsx";
import { lengthRowsOf } from "../model.ts";
import { ColumnsChart } from "./ColumnsChart.tsx";
import { columnsFrameOf } from "./columns.ts";
import { DotsPlot } from "./DotsPlot.tsx";
import { areFew, dotsFrameOf } from "./frame.ts";
import { markKinds } from "./markKinds.ts";
import { marksOf } from "./marks.ts";
import type { Rail } from "./rails.ts";

/** A mark for each person; where they are too many to be told apart, narrow columns. The names of the rails choose them. */
export function DotsForm({ selection: rested, movement, width, chosen, onChooseLengths, ...rest }: FormProps) {
  const { incident, onChoose, words } = rest;
  // So many marks are not laid out within a frame: they come as soon as there is time.
  const selection = useDeferredValue(useMoving(movement)?.selection ?? rested);
  const lengths = useMemo(() => lengthRowsOf(selection), [selection]);
  const marks = useMemo(() => (areFew(selection.size) ? marksOf(selection) : null), [selection]);
  const dots = useMemo(() => (marks === null ? null : dotsFrameOf(marks, width, words)), [marks, width, words]);
  const columns = useMemo(
    () => (dots === null ? columnsFrameOf(selection, width, words) : null),
    [dots, selection, width, words],
  );
  const frame = dots ?? columns;
  if (frame === null) return null;
  const buttonOf = ({ bin, top, height }: Rail) => {
    const total = lengths.rows.find((row) => row.bin === bin)?.total;
    const isChosen = chosen.includes(bin);
    return {
      key: bin,
      label: words.lengths[bin],
      spoken: total === undefined ? words.lengths[bin] : words.sentences.bin(words.lengths[bin], total),
      isChosen,
      isDisabled: !isChosen && (total?.incidents ?? 0) === 0,
      top: top + (height - frame.plane.labels.row) / 2,
    };
  };
  return (
    <>
      {marks !== null && dots !== null ? (
        <Legend statuses={lengths.statuses} kinds={markKinds(marks)} words={words} />
      ) : (
        <p className="chart-note">{words.sentences.columns(selection.size)}</p>
      )}
      <div className="chart-frame">
        {dots !== null && (
          <DotsPlot
            frame={dots}
            selection={selection}
            lengths={chosen}
            chosen={incident}
            onChoose={onChoose}
            words={words}
          />
        )}
        {columns !== null && <ColumnsChart frame={columns} palette={screenPalette} words={words} isPaper={false} />}
        <RowButtons
          rows={frame.rails.map(buttonOf)}
          labels={frame.plane.labels}
          title={words.sentences.withoutTerm}
          isNarrow={true}
          onToggle={(bin) => onChooseLengths(toggle(chosen, bin as LengthBin))}
        />
      </div>
    </>
  );
}
