import type { Words } from "../../domain/words/Words.ts";
import type { View } from "../../views/View.ts";
import { contentOptions, type PictureChoice, pictureOptions } from "./pictureChoice.ts";
import { RadioGroup } from "./RadioGroup.tsx";

interface PictureControlsProps {
  views: readonly View[];
  choice: PictureChoice;
  onChange(choice: PictureChoice): void;
  words: Words;
}

export function PictureControls({ views, choice, onChange, words }: PictureControlsProps) {
  const { dialog } = words.figure;
  const options = pictureOptions(words);
  const change = (changed: Partial<PictureChoice>) => onChange({ ...choice, ...changed });
  return (
    <>
      <RadioGroup
        legend={dialog.content}
        options={contentOptions(views, words)}
        value={choice.content}
        onChange={(content) => change({ content })}
      />
      <RadioGroup
        legend={dialog.theme}
        options={options.themes}
        value={choice.theme}
        onChange={(theme) => change({ theme })}
      />
      <RadioGroup
        legend={dialog.format}
        options={options.formats}
        value={choice.format}
        onChange={(format) => change({ format })}
      />
      {choice.format === "png" ? (
        <RadioGroup
          legend={dialog.scale}
          options={options.scales}
          value={choice.scale}
          onChange={(scale) => change({ scale })}
        />
      ) : null}
    </>
  );
}
