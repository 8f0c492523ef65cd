import "../chart/chart.css";
import "./sentences.css";
import { useMemo } from "react";
import type { LengthBin } from "../../domain/length.ts";
import { useMeasuredWidth } from "../chart/useMeasuredWidth.ts";
import { useIsEmpty } from "../movement/useIsEmpty.ts";
import type { ViewProps } from "../View.ts";
import { BinsForm } from "./BinsForm.tsx";
import { DotsForm } from "./dots/DotsForm.tsx";
import { MedianLine } from "./MedianLine.tsx";
import { sentenceLengthsOf } from "./model.ts";
import { ScaleSwitch } from "./ScaleSwitch.tsx";

export function SentencesPanel(props: ViewProps) {
  const { selection, filter, onChange, settings, onSettings, words } = props;
  const lengths = useMemo(() => sentenceLengthsOf(selection), [selection]);
  const { ref, width, isMeasured } = useMeasuredWidth<HTMLDivElement>();
  const chosen = filter.length;
  const isEmpty = useIsEmpty(selection, props.movement);
  const choose = (length: readonly LengthBin[]) => onChange({ ...filter, length });
  const Form = settings.scale === "dots" ? DotsForm : BinsForm;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to all controls inside
    <div
      className="chart-panel sentences"
      tabIndex={-1}
      ref={ref}
      onKeyDown={(event) => event.key === "Escape" && chosen.length > 0 && choose([])}
    >
      {isEmpty ? (
        <p className="chart-empty">{words.sentences.nothing}</p>
      ) : (
        <>
          <div className="chart-head">
            <p className="chart-unit">{words.sentences.unit}</p>
            <ScaleSwitch
              value={settings.scale}
              onChange={(scale) => onSettings({ ...settings, scale })}
              words={words}
            />
          </div>
          {isMeasured && (
            <Form
              lengths={lengths}
              selection={selection}
              movement={props.movement}
              width={width}
              chosen={chosen}
              onChooseLengths={choose}
              incident={props.chosen}
              onChoose={props.onChoose}
              words={words}
            />
          )}
          <MedianLine lengths={lengths} chosen={chosen} onChoose={choose} words={words} />
          <p className="chart-note">
            {words.sentences.notes[settings.scale]}
            {selection.total.unnumbered > 0 && ` ${words.sentences.groups}`}
          </p>
        </>
      )}
      {chosen.length > 0 && (
        <button type="button" className="chart-clear sentences-clear" onClick={() => choose([])}>
          {words.sentences.clear}
        </button>
      )}
    </div>
  );
}
