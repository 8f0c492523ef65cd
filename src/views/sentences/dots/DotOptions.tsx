import { memo } from "react";
import type { Selection } from "../../../domain/selection.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { markInWords } from "./markInWords.ts";
import type { PlacedMark } from "./rails.ts";

interface Props {
  marks: readonly PlacedMark[];
  selection: Selection;
  /** The incident whose evidence is open. */
  chosen: string | null;
  /** Before the number of a mark in the identifier of its option. */
  prefix: string;
  words: Words;
}

/** The marks in words, for those who listen. */
export const DotOptions = memo(function DotOptions({ marks, selection, chosen, prefix, words }: Props) {
  return marks.map(({ row }, index) => {
    const { who, facts } = markInWords(row, selection, words);
    return (
      <span
        key={row}
        id={`${prefix}-${index}`}
        role="option"
        tabIndex={-1}
        aria-selected={selection.row(row).id === chosen}
        className="dots-option"
      >
        {words.sentences.mark(who, facts)}
      </span>
    );
  });
});
