import "../chart/chart.css";
import { useMemo, useState } from "react";
import { toggle } from "../../domain/facets/choiceFacet.ts";
import { RowButtons } from "../chart/RowButtons.tsx";
import { screenPalette } from "../chart/screenPalette.ts";
import { useMeasuredWidth } from "../chart/useMeasuredWidth.ts";
import { MovingPicture } from "../movement/MovingPicture.tsx";
import { useIsEmpty } from "../movement/useIsEmpty.ts";
import { SPARE, useRoom } from "../movement/useRoom.ts";
import type { Moved, ViewProps } from "../View.ts";
import { BreakdownBars } from "./BreakdownBars.tsx";
import { barNodes } from "./barNodes.ts";
import { frameOf, hasRoom } from "./frame.ts";
import type { Grouping } from "./Grouping.ts";
import { breakdownOf, fold, movedRows } from "./model.ts";

interface Props<Key extends string> extends ViewProps {
  grouping: Grouping<Key>;
}

export function BreakdownPanel<Key extends string>(props: Props<Key>) {
  const { grouping, selection, filter, onChange, movement, words } = props;
  const chosen = grouping.chosen(filter);
  const [isUnfolded, setUnfolded] = useState(false);
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  const rested = useMemo(() => {
    const all = breakdownOf(selection, grouping, chosen);
    const { rows, folded } = fold(all, chosen);
    const shown = isUnfolded ? all : rows;
    return { all, shown, folded, frame: frameOf(shown, grouping, width, words) };
  }, [selection, grouping, chosen, isUnfolded, width, words]);
  const { frame: held, outgrow } = useRoom(rested, movement);
  const { shown, folded, frame } = held;
  const isEmpty = useIsEmpty(selection, movement) && shown.length === 0;
  const style = { grouping, palette: screenPalette, words, chosen };
  const draw = (moved: Moved) => {
    const all = movedRows(held.all, breakdownOf(moved.selection, grouping, chosen));
    const rows = isUnfolded ? all : fold(all, chosen).rows;
    const hasGrown = !hasRoom(frame, rows, width);
    const room = hasGrown ? frameOf(rows, grouping, width, words, SPARE) : frame;
    if (hasGrown) outgrow({ all, shown: rows, folded, frame: room });
    return rows.flatMap((row, turn) => barNodes(row, turn, { ...style, frame: room }));
  };

  const texts = words.breakdown[grouping.name];
  const choose = (keys: readonly Key[]) => onChange(grouping.choose(filter, keys));
  const buttons = shown.map(({ key, total }, index) => {
    const label = grouping.label(key, words);
    return {
      key,
      label,
      spoken: words.breakdown.row(label, total),
      isChosen: chosen.includes(key),
      isDisabled: false,
      top: frame.tops[index] ?? 0,
    };
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to all controls inside
    <div
      className="chart-panel"
      tabIndex={-1}
      ref={ref}
      onKeyDown={(event) => event.key === "Escape" && chosen.length > 0 && choose([])}
    >
      {isEmpty ? (
        <p className="chart-empty">{words.breakdown.nothing}</p>
      ) : (
        <>
          <p className="chart-unit">{texts.unit}</p>
          <div className="chart-frame">
            <BreakdownBars rows={shown} frame={frame} {...style} isPaper={false} />
            <MovingPicture movement={movement} width={frame.width} height={frame.height} draw={draw} />
            <RowButtons
              rows={buttons}
              labels={frame.labels}
              title={texts.title}
              onToggle={(key) => choose(toggle(chosen, key as Key))}
            />
          </div>
        </>
      )}
      {(folded !== null || chosen.length > 0) && (
        <p className="chart-notes">
          {folded !== null && (
            <button
              type="button"
              className="chart-clear"
              aria-expanded={isUnfolded}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              {isUnfolded ? words.breakdown.fewer : texts.more(folded.rows, folded.total)}
            </button>
          )}
          {chosen.length > 0 && (
            <button type="button" className="chart-clear" onClick={() => choose([])}>
              {texts.clear}
            </button>
          )}
        </p>
      )}
      {selection.total.unnumbered > 0 && <p className="chart-note">{words.breakdown.groups}</p>}
    </div>
  );
}
