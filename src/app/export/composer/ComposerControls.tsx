import { LANGUAGE_NAMES, LANGUAGES } from "../../../domain/words/Language.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { PAPER_THEMES } from "../../../figure/palette.ts";
import { SHEETS } from "../../../figure/sheet.ts";
import { OrderedChoice } from "../../../views/ordering/OrderedChoice.tsx";
import { EXTENTS, type View } from "../../../views/View.ts";
import { PICTURE_FORMATS, SCALES } from "../pictureFile.ts";
import { RadioGroup } from "../RadioGroup.tsx";
import type { Composition } from "./Composition.ts";
import { TextFields } from "./TextFields.tsx";

export interface ComposerControlsProps {
  views: readonly View[];
  composition: Composition;
  onChange(changed: Partial<Composition>): void;
  /** What the figure is called where its author says nothing. */
  usualTitle: string;
  words: Words;
}

function named<Value extends string | number>(values: readonly Value[], nameOf: (value: Value) => string) {
  return values.map((value) => ({ value, label: nameOf(value) }));
}

/** What a figure shows, what it says, what it is made for, and how it is taken away. */
export function ComposerControls(props: ComposerControlsProps) {
  const { views, composition, onChange, words } = props;
  const { dialog } = words.figure;
  const nameOf = (name: string) => views.find((view) => view.name === name)?.title(words) ?? name;
  return (
    <>
      <div className="figure-views">
        <p aria-hidden="true">{dialog.content}</p>
        <OrderedChoice
          label={dialog.content}
          all={views.map(({ name }) => name)}
          chosen={composition.views}
          onChange={(chosen) => onChange({ views: chosen })}
          nameOf={nameOf}
          earlier={dialog.earlier}
          later={dialog.later}
        />
      </div>
      <TextFields {...props} />
      <PaperControls {...props} />
      <FileControls {...props} />
    </>
  );
}

function PaperControls({ composition, onChange, words }: ComposerControlsProps) {
  const { dialog } = words.figure;
  return (
    <>
      <RadioGroup
        legend={dialog.sheet}
        options={named(SHEETS, (sheet) => dialog.sheets[sheet])}
        value={composition.sheet}
        onChange={(sheet) => onChange({ sheet })}
      />
      <RadioGroup
        legend={dialog.theme}
        options={named(PAPER_THEMES, (theme) => dialog.themes[theme])}
        value={composition.theme}
        onChange={(theme) => onChange({ theme })}
      />
      {composition.views.includes("map") ? (
        <RadioGroup
          legend={dialog.extent}
          options={named(EXTENTS, (extent) => dialog.extents[extent])}
          value={composition.extent}
          onChange={(extent) => onChange({ extent })}
        />
      ) : null}
      <RadioGroup
        legend={words.app.language.label}
        options={named(LANGUAGES, (language) => LANGUAGE_NAMES[language])}
        value={composition.language}
        onChange={(language) => onChange({ language })}
      />
    </>
  );
}

function FileControls({ composition, onChange, words }: ComposerControlsProps) {
  const { dialog } = words.figure;
  return (
    <>
      <RadioGroup
        legend={dialog.format}
        options={named(PICTURE_FORMATS, (format) => dialog.formats[format])}
        value={composition.format}
        onChange={(format) => onChange({ format })}
      />
      {composition.format === "png" ? (
        <RadioGroup
          legend={dialog.scale}
          options={named(SCALES, (scale) => (Number.isInteger(scale) ? dialog.scales(scale) : dialog.print))}
          value={composition.scale}
          onChange={(scale) => onChange({ scale })}
        />
      ) : null}
    </>
  );
}
