import { keepFocus } from "./keepFocus.ts";
import { LABEL_GAP, type LabelColumn } from "./labelColumn.ts";

export interface RowButton {
  key: string;
  label: string;
  /** The name read aloud, with the count; it begins with the label. */
  spoken: string;
  isChosen: boolean;
  isDisabled: boolean;
  /** Upper edge, in CSS pixels. */
  top: number;
}

interface Props {
  rows: readonly RowButton[];
  labels: LabelColumn;
  /** What the list is of. */
  title: string;
  /** Whether the buttons leave the bars to the pointer. */
  isNarrow?: boolean;
  onToggle(key: string): void;
  /** The keyboard has come to a row, or has left it. */
  onPoint?(key: string | null): void;
}

/** The rows of a chart as buttons over their bars: its list for keyboard and screen reader. */
export function RowButtons({ rows, labels, title, isNarrow = false, onToggle, onPoint }: Props) {
  return (
    <ul
      className="chart-rows"
      aria-label={title}
      onMouseDown={keepFocus}
      style={isNarrow ? { width: labels.width } : undefined}
    >
      {rows.map(({ key, label, spoken, isChosen, isDisabled, top }) => (
        <li key={key} style={{ top, height: labels.row }}>
          <button
            type="button"
            aria-pressed={isChosen}
            aria-label={spoken}
            title={labels.lines.get(label)?.join(" ") === label ? undefined : spoken}
            disabled={isDisabled}
            onClick={() => onToggle(key)}
            onFocus={() => onPoint?.(key)}
            onBlur={() => onPoint?.(null)}
          >
            <span style={{ width: labels.width - LABEL_GAP }}>
              {(labels.lines.get(label) ?? [label]).map((line, index) => (
                <span key={line}>{index === 0 ? line : ` ${line}`}</span>
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
