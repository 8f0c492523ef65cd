import "../chart/chart.css";
import { useMemo, useState } from "react";
import { toggle } from "../../domain/facets/choiceFacet.ts";
import { RowButtons } from "../chart/RowButtons.tsx";
import { screenPalette } from "../chart/screenPalette.ts";
import { useMeasuredWidth } from "../chart/useMeasuredWidth.ts";
import { SPARE, useHeld } from "../useHeld.ts";
import type { ViewProps } from "../View.ts";
import { BreakdownBars } from "./BreakdownBars.tsx";
import { frameOf, hasRoom } from "./frame.ts";
import type { Grouping } from "./Grouping.ts";
import { breakdownOf, fold, movedRows } from "./model.ts";

interface Props<Key extends string> extends ViewProps {
  grouping: Grouping<Key>;
}

export function BreakdownPanel<Key extends string>(props: Props<Key>) {
  const { grouping, selection, filter, onChange, isMoving, words } = props;
  const chosen = grouping.chosen(filter);
  const now = useMemo(() => breakdownOf(selection, grouping, chosen), [selection, grouping, chosen]);
  const rested = useHeld(now, isMoving, () => true);
  const all = useMemo(() => (now === rested ? now : movedRows(rested, now)), [now, rested]);
  const [isUnfolded, setUnfolded] = useState(false);
  const { rows, folded } = useMemo(() => fold(all, chosen), [all, chosen]);
  const shown = isUnfolded ? all : rows;
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  const made = useMemo(
    () => frameOf(shown, grouping, width, words, isMoving ? SPARE : 1),
    [shown, grouping, width, words, isMoving],
  );
  const frame = useHeld(made, isMoving, (held) => hasRoom(held, shown, width));

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
      {shown.length === 0 ? (
        <p className="chart-empty">{words.breakdown.nothing}</p>
      ) : (
        <>
          <p className="chart-unit">{texts.unit}</p>
          <div className="chart-frame">
            <BreakdownBars
              rows={shown}
              grouping={grouping}
              frame={frame}
              palette={screenPalette}
              words={words}
              chosen={chosen}
              isPaper={false}
            />
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
