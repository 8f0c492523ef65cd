import type { Words } from "../../../domain/words/Words.ts";
import type { Palette } from "../../../figure/palette.ts";
import { ARROW, bodyOf, GROUP_TEXT, GROUP_WEIGHT, isOpen, numberIn } from "./markSize.ts";
import type { Mark } from "./marks.ts";

interface Props {
  mark: Mark;
  dot: number;
  palette: Palette;
  words: Words;
}

/** Behind those whose custody has no known end. */
function OpenArrow({ x, stroke }: { x: number; stroke: string }) {
  return <path d={`M${x} 0h${ARROW - 2}m-3 -3l3 3l-3 3`} fill="none" stroke={stroke} strokeWidth={1.25} />;
}

/**
 * A mark about its middle: a dot for a person, hollow with an arrow for one whose custody has no known end; a box with
 * its number for a group.
 */
export function MarkShape({ mark, dot, palette, words }: Props) {
  const { width, height } = bodyOf(mark, dot, words);
  const middle = isOpen(mark) ? -ARROW / 2 : 0;
  const colour = mark.seconds === null ? palette.grey : palette.statuses[mark.status];
  return (
    <>
      {mark.isGroup ? (
        <>
          <rect
            x={middle - width / 2 + 1}
            y={1 - height / 2}
            width={width - 2}
            height={height - 2}
            rx={(height - 2) / 2}
            fill={palette.paper}
            stroke={mark.seconds === null ? palette.muted : colour}
            strokeWidth={1.5}
            strokeDasharray={mark.count === null ? "3 2" : undefined}
          />
          <text x={middle} y={4} fontSize={GROUP_TEXT} fontWeight={GROUP_WEIGHT} textAnchor="middle" fill={palette.ink}>
            {numberIn(mark, words)}
          </text>
        </>
      ) : (
        <circle
          cx={middle}
          cy={0}
          r={dot / 2 - 0.5}
          fill={isOpen(mark) ? "none" : colour}
          stroke={palette.muted}
          strokeWidth={isOpen(mark) ? 1.25 : 0.75}
        />
      )}
      {isOpen(mark) && <OpenArrow x={middle + width / 2} stroke={palette.muted} />}
    </>
  );
}
