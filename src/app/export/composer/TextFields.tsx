import { useId } from "react";
import type { ComposerControlsProps } from "./ComposerControls.tsx";

/** The words of the author: a title instead of the usual one, and a note under the drawings. */
export function TextFields({ composition, onChange, usualTitle, words }: ComposerControlsProps) {
  const { dialog } = words.figure;
  const title = useId();
  const note = useId();
  return (
    <>
      <div className="figure-text">
        <label htmlFor={title}>{dialog.titleLabel}</label>
        <input
          id={title}
          type="text"
          value={composition.title ?? ""}
          placeholder={usualTitle}
          onChange={({ target }) => onChange({ title: target.value.trim() === "" ? null : target.value })}
        />
      </div>
      <div className="figure-text">
        <label htmlFor={note}>{dialog.noteLabel}</label>
        <textarea
          id={note}
          rows={2}
          value={composition.note}
          onChange={({ target }) => onChange({ note: target.value })}
        />
      </div>
    </>
  );
}
