import { memo } from "react";
import type { Words } from "../../domain/words/Words.ts";
import { type KeyEntry, keyEntries, sizeLegend } from "./legend.ts";
import type { MapModel } from "./model.ts";

function KeyMark({ kind, radius, text }: KeyEntry) {
  const size = 2 * radius + 4;
  return (
    <li className="map-key">
      <svg width={size} height={size} aria-hidden="true">
        <circle className={`map-mark map-mark-${kind}`} cx={size / 2} cy={size / 2} r={radius} />
      </svg>
      {text}
    </li>
  );
}

/** What the marks mean; the same circles as on paper. */
export const Legend = memo(function Legend({
  model,
  largest,
  words,
}: {
  model: MapModel;
  largest: number;
  words: Words;
}) {
  const legend = sizeLegend(model, largest, words);
  const entries = keyEntries(model, words);
  return (
    <div className="map-legend">
      <svg width={legend.width} height={legend.height} role="img" aria-label={words.map.legend}>
        {legend.circles.map(({ people, text, radius, centreY, textY }) => (
          <g key={people}>
            <circle className="map-legend-circle" cx={legend.centreX} cy={centreY} r={radius} />
            <path
              className="map-legend-line"
              d={`M${legend.centreX} ${centreY - radius}L${legend.textX - 10} ${textY}H${legend.textX - 4}`}
            />
            <text x={legend.textX} y={textY} dy="0.35em">
              {text}
            </text>
          </g>
        ))}
      </svg>
      {entries.length > 0 && (
        <ul className="map-keys">
          {entries.map((entry) => (
            <KeyMark key={entry.kind} {...entry} />
          ))}
        </ul>
      )}
    </div>
  );
});
