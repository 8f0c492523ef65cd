import type { Words } from "../../domain/words/Words.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { legendSizes, type MapModel, RING_RADIUS, radiusOf } from "./model.ts";

/** One circle of the size legend; circles stand on one line and share their centre, each named beside its top. */
export interface LegendCircle {
  people: number;
  text: string;
  radius: number;
  centreY: number;
  /** Where the line to the text begins and the text stands. */
  textY: number;
}

export interface SizeLegend {
  circles: readonly LegendCircle[];
  centreX: number;
  textX: number;
  width: number;
  height: number;
}

export const LEGEND_TEXT = 12;
const LINE = 15;

/** Lays out nested circles in pixels, the largest first. */
export function sizeLegend(model: MapModel, largest: number, words: Words): SizeLegend {
  const sizes = legendSizes(model.reference);
  const outer = radiusOf(sizes[0] ?? 1, model.reference, largest);
  const bottom = Math.max(2 * outer, LINE * sizes.length) + 1;
  let lowest = Number.NEGATIVE_INFINITY;
  const circles = sizes.map((people) => {
    const radius = radiusOf(people, model.reference, largest);
    const top = Math.max(bottom - 2 * radius, lowest + LINE, LINE / 2);
    lowest = top;
    return { people, text: words.map.legendUnit(people), radius, centreY: bottom - radius, textY: top };
  });
  const textX = 2 * outer + 18;
  const widest = Math.max(0, ...circles.map(({ text }) => widthOf(text, LEGEND_TEXT)));
  return {
    circles,
    centreX: outer + 1,
    textX,
    width: textX + widest + 2,
    height: Math.max(bottom, lowest + LINE / 2) + 1,
  };
}

/** A mark whose meaning is not its size, and what it means. */
export interface KeyEntry {
  kind: "hollow" | "ring";
  text: string;
  radius: number;
}

/** The marks that need a word of explanation, only where the map has them. */
export function keyEntries({ places }: MapModel, words: Words): KeyEntry[] {
  const entries: KeyEntry[] = [];
  if (places.some(({ place, total }) => place.kind === "region" && total.people > 0))
    entries.push({ kind: "hollow", text: words.map.hollow, radius: RING_RADIUS });
  if (places.some(({ total }) => total.people === 0))
    entries.push({ kind: "ring", text: words.map.ring, radius: RING_RADIUS });
  return entries;
}
