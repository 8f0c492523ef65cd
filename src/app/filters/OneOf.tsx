import { Label, Radio, RadioGroup } from "react-aria-components/RadioGroup";

interface OneOfProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string; explained: string }[];
  onChange(value: Value): void;
}

/** One of a few, each with a sentence on what it means. */
export function OneOf<Value extends string>({ label, value, options, onChange }: OneOfProps<Value>) {
  return (
    <RadioGroup
      className="filter-one-of"
      value={value}
      onChange={(chosen) => {
        const option = options.find((each) => each.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    >
      <Label className="filter-heading">{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="filter-one">
          <span className="filter-one-mark" aria-hidden="true" />
          <span className="filter-one-text">
            {option.name}
            <small>{option.explained}</small>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
