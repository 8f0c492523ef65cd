import type { KeyboardEvent } from "react";
import type { Span } from "../../domain/schema.ts";
import type { FieldName } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type Mark, type Segment, segmentsOf } from "./segments.ts";

/** How `MarkedText` names the place where a mark begins. */
export function anchorOf({ field, index }: Pick<Mark, "field" | "index">): string {
  return `${field}-${index}`;
}

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  range?: Span;
  /** The field whose words stand out. */
  highlighted: FieldName | null;
  /** Goes to the fact that some words stand for. */
  onFact(field: FieldName): void;
  words: Words;
}

/** Text with the words of each field marked and named. It is only ever text: nothing in it is read as markup. */
export function MarkedText({ text, marks, range, ...rest }: MarkedTextProps) {
  return segmentsOf(text, marks, range).map((segment) =>
    segment.marks.length === 0 ? (
      <span key={segment.start}>{segment.text}</span>
    ) : (
      <MarkedSegment key={segment.start} segment={segment} {...rest} />
    ),
  );
}

/** The last word before a label, or the end of it where it is too long for a line of a phone. */
const LAST_WORD = /\S{0,20}$/u;

type MarkedSegmentProps = Omit<MarkedTextProps, "text" | "marks" | "range"> & { segment: Segment };

/** Whoever selects words, to copy them, is not taken away from them. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

function MarkedSegment({ segment, highlighted, onFact, words }: MarkedSegmentProps) {
  const { marks, start, end, text } = segment;
  const innermost = marks.at(-1)?.field;
  const begun = marks.filter((mark) => mark.start === start);
  // The label stands after the last of the words, and in style only: copied text is the article's own.
  const ended = new Set(marks.filter((mark) => mark.end === end).map(({ field }) => words.evidence.labels[field]));
  const goToFact = () => innermost !== undefined && onFact(innermost);
  // One stop of the Tab key for each piece of evidence, where it begins.
  const asButton =
    begun.length === 0
      ? {}
      : {
          role: "button",
          tabIndex: 0,
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            goToFact();
          },
        };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: where a mark begins it is a button with the keys of one
    <mark
      className="evidence-mark"
      onClick={() => !isSelecting() && goToFact()}
      {...asButton}
      data-field={innermost}
      data-begins={begun.length > 0 ? begun.map(anchorOf).join(" ") : undefined}
      data-highlighted={marks.some(({ field }) => field === highlighted) || undefined}
    >
      {ended.size === 0 ? text : <Labelled text={text} label={[...ended].reverse().join(" · ")} />}
    </mark>
  );
}

/** The label stays on the line of the word it stands behind. */
function Labelled({ text, label }: { text: string; label: string }) {
  const last = text.search(LAST_WORD);
  return (
    <>
      {text.slice(0, last)}
      <span className="evidence-labelled" data-label={label}>
        {text.slice(last)}
      </span>
    </>
  );
}
