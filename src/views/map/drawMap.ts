import type { Selection } from "../../domain/selection.ts";
import { addTallies, type Tally } from "../../domain/tally.ts";
import type { Drawing } from "../../figure/Drawing.ts";
import { palettes } from "../../figure/palette.ts";
import { svg } from "../../figure/SvgNode.ts";
import type { DrawOptions } from "../View.ts";
import { type Boundaries, loadBoundaries } from "./boundaries.ts";
import { CLOSEST_FRAME, frameOf, needsWorld } from "./frame.ts";
import { landNodes } from "./landNodes.ts";
import { legendNodes } from "./legendNodes.ts";
import { sceneNodes } from "./markNodes.ts";
import { largestRadius, type MapModel, mapModel, markOf, type PlaceCount } from "./model.ts";
import { nameNodes } from "./nameNodes.ts";
import { orientationOf } from "./orientation.ts";
import { type Box, fitBox } from "./projection.ts";
import { roomFor } from "./roomFor.ts";
import { type Stage, sceneOf } from "./scene.ts";
import { shownExtent } from "./shownExtent.ts";

const PADDING = 16;
const LEGEND_GAP = 16;

/** Height of the map for a width, in pixels: that of Kazakhstan where there is room, squarer in a column. */
function heightFor(width: number, isLow: boolean): number {
  return Math.round(width * (isLow ? 0.5 : width < 800 ? 0.75 : 0.6));
}

export function stageFor(model: MapModel, width: number, isLow = false): Stage {
  const height = heightFor(width, isLow);
  const circles = model.places.map((count) => ({
    ...count.place,
    radius: markOf(count, model.reference, largestRadius(width)).radius,
  }));
  const places = frameOf(circles);
  const frame = roomFor(places, circles, { width, height }, PADDING);
  const { toPoint } = fitBox(frame, { width, height }, PADDING, CLOSEST_FRAME);
  return { width, height, toPoint, taken: [] };
}

/** The part of the earth that the reader's map shows, as large as the paper holds all of it. */
function stageOf(box: Box, width: number, isLow: boolean): Stage {
  const height = heightFor(width, isLow);
  const { toPoint } = fitBox(box, { width, height }, 0, Infinity);
  return { width, height, toPoint, taken: [] };
}

/** The places whose middle is in the picture, and the people of those whose middle is not. */
function framed(model: MapModel, { width, height, toPoint }: Stage): { inside: MapModel; outside: Tally } {
  const isInside = ({ place: { longitude, latitude } }: PlaceCount) => {
    const { x, y } = toPoint(longitude, latitude);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  };
  const places = model.places.filter(isInside);
  const others = model.places.filter((count) => !isInside(count));
  const placed = addTallies(places.map(({ total }) => total));
  return { inside: { ...model, places, placed }, outside: addTallies(others.map(({ total }) => total)) };
}

/** A map without land is still a map of places, and says so; whether the land can be had is not its affair. */
async function boundariesFor(model: MapModel): Promise<Boundaries | null> {
  try {
    return await loadBoundaries(needsWorld(model.places.map(({ place }) => place)));
  } catch {
    return null;
  }
}

/** The map on paper: every place of the selection at its projection, or of those the reader's map shows; without streets. */
export async function drawMap(selection: Selection, options: DrawOptions): Promise<Drawing> {
  const { width, theme, words, isLow = false } = options;
  const all = mapModel(selection);
  const boundaries = await boundariesFor(all);
  const palette = palettes[theme];
  const extent = options.extent === "shown" ? shownExtent() : null;
  const stage = extent === null ? stageFor(all, width, isLow) : stageOf(extent, width, isLow);
  const { inside: model, outside } = framed(all, stage);
  const scene = sceneOf(model, stage, words);
  const names = boundaries === null ? null : orientationOf(scene, stage, boundaries, words);
  const focus = new Set(model.places.map(({ place }) => place.country));
  const land = boundaries === null ? [] : landNodes(boundaries, focus, stage, palette);
  const legend = legendNodes(model, scene.largest, palette, words, width);
  const missing = model.places.length - scene.labels.length;
  const unnamed = missing === 0 ? [] : [words.map.unnamed(missing)];
  const credit = boundaries === null ? words.map.boundariesLeftOut : words.map.boundaryCredit;
  return {
    width,
    height: stage.height + (legend.height === 0 ? 0 : LEGEND_GAP + Math.ceil(legend.height)),
    body: [
      // A nested svg clips what leaves the map, and needs no id that another drawing might have too.
      svg(
        "svg",
        { width, height: stage.height, viewBox: `0 0 ${width} ${stage.height}`, overflow: "hidden" },
        svg("rect", { width, height: stage.height, fill: palette.landOther }),
        ...land,
        ...(names === null ? [] : nameNodes(names, palette)),
        ...sceneNodes(scene, palette),
      ),
      svg("g", { transform: `translate(0 ${stage.height + LEGEND_GAP})` }, ...legend.nodes),
    ],
    shown: model.placed,
    leftOut: [
      { total: model.unplaced, reason: words.map.leftOut },
      { total: outside, reason: words.map.outside },
    ].filter(({ total }) => total.incidents > 0),
    attributions: [...unnamed, credit, words.map.placeCredit],
  };
}
