import { useId } from "react";
import type { LengthBin } from "../../../domain/length.ts";
import type { Selection } from "../../../domain/selection.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { keepFocus } from "../../chart/keepFocus.ts";
import { screenPalette } from "../../chart/screenPalette.ts";
import { DotOptions } from "./DotOptions.tsx";
import { DotsChart } from "./DotsChart.tsx";
import type { DotsFrame } from "./frame.ts";
import { MarkRing } from "./MarkRing.tsx";
import { MarkTooltip } from "./MarkTooltip.tsx";
import { markInWords } from "./markInWords.ts";
import { useMarkWalk } from "./useMarkWalk.ts";

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

/** The marks as one list for keyboard and screen reader, in which the focus walks by length. */
export function DotsPlot({ frame, selection, lengths, chosen, onChoose, words }: Props) {
  const prefix = useId();
  const { marks, dot } = frame;
  const idOf = ({ row }: { row: number }) => selection.row(row).id;
  const { active, handlers } = useMarkWalk(marks, (mark) => onChoose(idOf(mark)));
  const marked = marks[active ?? -1];
  const opened = chosen === null ? undefined : marks.find((mark) => idOf(mark) === chosen);
  return (
    <div
      className="dots-plot"
      role="listbox"
      tabIndex={0}
      aria-label={words.sentences.dotsExplained}
      aria-activedescendant={active === null ? undefined : `${prefix}-${active}`}
      onMouseDown={keepFocus}
      {...handlers}
      style={{ cursor: marked === undefined ? undefined : "pointer" }}
    >
      <DotOptions marks={marks} selection={selection} chosen={chosen} prefix={prefix} words={words} />
      <DotsChart frame={frame} palette={screenPalette} words={words} chosen={lengths} isPaper={false} />
      {opened !== undefined && <MarkRing mark={opened} dot={dot} kind="open" words={words} />}
      {marked !== undefined && <MarkRing mark={marked} dot={dot} kind="active" words={words} />}
      {marked !== undefined && (
        <MarkTooltip mark={marked} frame={frame} text={markInWords(marked.row, selection, words)} />
      )}
    </div>
  );
}
