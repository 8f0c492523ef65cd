import { useId } from "react";
import { SCALES, type Scale } from "../../domain/settings/scale.ts";
import type { Words } from "../../domain/words/Words.ts";

interface Props {
  value: Scale;
  onChange(value: Scale): void;
  words: Words;
}

/** One of two: bars of bins, or a dot for each person. */
export function ScaleSwitch({ value, onChange, words }: Props) {
  const name = useId();
  return (
    <fieldset className="chart-switch">
      <legend className="chart-unseen">{words.sentences.scale}</legend>
      {SCALES.map((scale) => (
        <label key={scale} data-active={scale === value || undefined}>
          <input
            type="radio"
            className="chart-unseen"
            name={name}
            checked={scale === value}
            onChange={() => onChange(scale)}
          />
          {words.sentences.scales[scale]}
        </label>
      ))}
    </fieldset>
  );
}
