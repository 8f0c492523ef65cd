import { useId } from "react";
import type { Told } from "../../domain/facets/told.ts";
import type { Words } from "../../domain/words/Words.ts";

const TOLD: readonly Told[] = ["reported", "background"];

interface ToldSwitchProps {
  value: Told;
  onChange(value: Told): void;
  words: Words;
}

/** One of two: what articles report, or what they tell as context; never both, since totals repeat people. */
export function ToldSwitch({ value, onChange, words }: ToldSwitchProps) {
  const { filters } = words.app;
  const name = useId();
  return (
    <fieldset className="filter-switch" title={filters.toldHint}>
      <legend className="app-hidden">{filters.names.told}</legend>
      {TOLD.map((told) => (
        <label key={told} data-active={told === value || undefined}>
          <input
            type="radio"
            className="app-hidden"
            name={name}
            checked={told === value}
            onChange={() => onChange(told)}
          />
          {filters.told[told]}
        </label>
      ))}
    </fieldset>
  );
}
