import type { DotsFrame } from "./frame.ts";
import type { MarkInWords } from "./markInWords.ts";
import type { PlacedMark } from "./rails.ts";

interface Props {
  mark: PlacedMark;
  frame: DotsFrame;
  text: MarkInWords;
}

/** Between the mark and its words. */
const DISTANCE = 14;

/** Who a mark is, beside it; read aloud are the words of the option. */
export function MarkTooltip({ mark, frame, text: { who, facts } }: Props) {
  const isLeft = mark.x > frame.plane.width / 2;
  const isLow = mark.y > frame.height / 2;
  const place = {
    ...(isLeft ? { right: frame.plane.width - mark.x } : { left: mark.x }),
    ...(isLow ? { bottom: frame.height - mark.y + DISTANCE } : { top: mark.y + DISTANCE }),
  };
  return (
    <div className="chart-tooltip dots-tooltip" style={place} aria-hidden="true">
      <strong>{who}</strong>
      {facts.map((fact) => (
        <div key={fact} className="chart-tooltip-note">
          {fact}
        </div>
      ))}
    </div>
  );
}
