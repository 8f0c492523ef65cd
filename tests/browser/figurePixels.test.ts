import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import { parseDataset } from "../../src/domain/schema.ts";
import { type Selection, select } from "../../src/domain/selection.ts";
import { english } from "../../src/domain/words/english.ts";
import { palettes } from "../../src/figure/palette.ts";
import type { Grouping } from "../../src/views/breakdown/Grouping.ts";
import { statuses as byStatus, charges } from "../../src/views/breakdown/groupings.ts";
import { breakdownOf } from "../../src/views/breakdown/model.ts";
import { mapModel } from "../../src/views/map/model.ts";
import { sentenceLengthsOf } from "../../src/views/sentences/model.ts";
import { timelineOf } from "../../src/views/timeline/model.ts";
import { type Colour, decodePng, type Pixels } from "./decodePng.ts";
import { openExport, savePicture } from "./savePicture.ts";
import { serveToBrowser } from "./serveToBrowser.ts";
import { numberOf, panelsIn, type Shape, shapesIn } from "./shapesIn.ts";

vi.setConfig({ testTimeout: 120_000 });

const served = serveToBrowser();
/** Pixels of the picture to the CSS pixel. */
const SCALE = 2;
const { accent, land, grey, statuses } = palettes.light;

let selection: Selection;
let panelOf: (title: string) => Element;
let pixels: Pixels;

beforeAll(async () => {
  const parsed = parseDataset(JSON.parse(await readFile(join(served.many.folder, "dataset.json"), "utf8")));
  if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
  selection = select(parsed.dataset, EMPTY_FILTER);
  const page = await served.browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  await page.goto(`${served.many.address}?lang=en`);
  await openExport(page);
  panelOf = panelsIn((await savePicture(page, "SVG")).toString("utf8"));
  pixels = decodePng(await savePicture(page, "PNG"));
  await page.close();
});

function rgb(colour: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Colour;
}

function colourAt(x: number, y: number): Colour {
  return pixels.colourAt(x * SCALE, y * SCALE);
}

function distance(one: Colour, other: Colour): number {
  return Math.hypot(...one.map((part, index) => part - (other[index] ?? 0)));
}

/** How much of the accent lies over the land there: 0 for bare land, 1 for the pure accent. */
function accentAt(x: number, y: number): number {
  const [bare, pure, there] = [rgb(land), rgb(accent), colourAt(x, y)];
  const along = there.map((part, index) => (part - (bare[index] ?? 0)) * ((pure[index] ?? 0) - (bare[index] ?? 0)));
  return along.reduce((sum, part) => sum + part, 0) / distance(bare, pure) ** 2;
}

/** Slope and start of the straight line nearest to the points. */
function lineThrough(points: readonly (readonly [from: number, to: number])[]): { slope: number; start: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [from, to] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const above = points.reduce((sum, [x, y]) => sum + (x - from) * (y - to), 0);
  const slope = above / points.reduce((sum, [x]) => sum + (x - from) ** 2, 0);
  return { slope, start: to - slope * from };
}

/** Spherical Mercator of a latitude in degrees, in radians northward: anew, and not by the code under test. */
function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

interface Circle extends Shape {
  radius: number;
}

const DIRECTIONS = Array.from({ length: 32 }, (_, index) => (index * Math.PI) / 16);

/** Where the accent ends along each ray from the middle that no other circle is near, in CSS pixels from the middle. */
function edgesOf({ x, y, radius }: Circle, others: readonly Circle[]): number[] {
  return DIRECTIONS.flatMap((angle) => {
    const at = (far: number) => ({ x: x + Math.cos(angle) * far, y: y + Math.sin(angle) * far });
    const end = at(radius);
    if (others.some((other) => Math.hypot(other.x - end.x, other.y - end.y) < other.radius + 4)) return [];
    let far = Math.max(0, radius - 3);
    while (far < radius + 3 && accentAt(at(far).x, at(far).y) > 0.4) far += 0.25;
    return [far];
  });
}

/** How much of the accent there is half-way to the edge: the middle itself may lie under the rim of another circle. */
function inside({ x, y, radius }: Circle): number[] {
  return DIRECTIONS.map((angle) => accentAt(x + (Math.cos(angle) * radius) / 2, y + (Math.sin(angle) * radius) / 2));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

describe("the map in the picture of the whole page", () => {
  let circles: Circle[];
  const places = () => mapModel(selection).places;
  beforeAll(() => {
    const map = panelOf(english.map.title).querySelector("svg");
    if (map === null) throw new Error("the figure has no map");
    circles = shapesIn(map, "circle").map((shape) => ({ ...shape, radius: numberOf(shape.element, "r") }));
  });

  it("has a circle for every place, at its projection, of an area as its people", () => {
    expect(places().length).toBeGreaterThan(20);
    expect(circles).toHaveLength(places().length);
    const across = places().map(({ place }, index) => [place.longitude, circles[index]?.x ?? Number.NaN] as const);
    const down = places().map(
      ({ place }, index) => [mercator(place.latitude), circles[index]?.y ?? Number.NaN] as const,
    );
    for (const points of [across, down]) {
      const { slope, start } = lineThrough(points);
      for (const [from, to] of points) expect(Math.abs(start + slope * from - to)).toBeLessThan(1);
    }
    // A degree is as long to the side as a radian's share of it is upward.
    expect(lineThrough(across).slope / ((-lineThrough(down).slope * Math.PI) / 180)).toBeCloseTo(1, 2);
    const largest = circles[0]?.radius ?? Number.NaN;
    const most = places()[0]?.total.people ?? Number.NaN;
    for (const [index, { total }] of places().entries())
      if (total.people > 0) expect(circles[index]?.radius).toBeCloseTo(largest * Math.sqrt(total.people / most), 1);
  });

  it("paints each of them in the accent to its edge, and no further", () => {
    const unseen: string[] = [];
    for (const [index, { name }] of places().entries()) {
      const circle = circles[index];
      if (circle === undefined) throw new RangeError(`${name} has no circle`);
      const edges = edgesOf(circle, circles.toSpliced(index, 1));
      if (edges.length === 0) unseen.push(name);
      else expect(Math.abs(median(edges) - circle.radius), name).toBeLessThanOrEqual(1);
      expect(median(inside(circle)), name).toBeGreaterThan(0.6);
    }
    expect(unseen.length).toBeLessThan(places().length / 4);
  });
});

interface Bar extends Shape {
  width: number;
  height: number;
  fill: string;
}

const KEY_HEIGHT = 11;

/** The bars of a chart, without its keys. */
function barsIn(title: string): Bar[] {
  const painted = new Set<string>([accent, grey, ...Object.values(statuses)]);
  return shapesIn(panelOf(title), "rect")
    .map((shape) => ({
      ...shape,
      width: numberOf(shape.element, "width"),
      height: numberOf(shape.element, "height"),
      fill: shape.element.getAttribute("fill") ?? "",
    }))
    .filter(({ fill, height }) => painted.has(fill) && height !== KEY_HEIGHT);
}

/** The least length of a bar, which says that there is somebody, is longer than its people. */
const LEAST = 3;

/** Every length is that of its people, in one unit, up to a pixel. */
function expectProportional(lengths: readonly number[], people: readonly number[]): void {
  expect(lengths).toHaveLength(people.length);
  const unit = Math.max(...lengths) / Math.max(...people);
  for (const [index, length] of lengths.entries()) {
    const due = (people[index] ?? Number.NaN) * unit;
    expect(Math.abs(length - due)).toBeLessThanOrEqual(due < LEAST ? LEAST : 1);
  }
}

/** Alike but for what a canvas rounds. */
function expectPainted({ x, y, width, height, fill }: Bar, outside: readonly [x: number, y: number]): void {
  const where = `${fill} at ${x}, ${y}`;
  expect(distance(colourAt(x + width / 2, y + height / 2), rgb(fill)), where).toBeLessThan(8);
  expect(distance(colourAt(...outside), rgb(fill)), where).toBeGreaterThan(24);
}

describe("the charts in the picture of the whole page", () => {
  it("have a bar for every span of time with people, as high as their number", () => {
    const bars = barsIn(english.timeline.title)
      // Under what is chosen, which here is all, lies the whole of a bar in grey.
      .filter(({ fill }) => fill === accent)
      .sort((a, b) => a.x - b.x);
    const people = timelineOf(selection)
      .bins.map(({ total }) => total.people)
      .filter((count) => count > 0);
    expectProportional(
      bars.map(({ height }) => height),
      people,
    );
    for (const bar of bars) expectPainted(bar, [bar.x + bar.width / 8, bar.y - 1.5]);
  });

  it("have a bar for every sentence length, made of its statuses, as long as their number", () => {
    const lengths = sentenceLengthsOf(selection);
    const bars = barsIn(english.sentences.title);
    const tops = [...new Set(bars.map(({ y }) => y))].sort((a, b) => a - b);
    const inOrder = tops.map((top) => bars.filter(({ y }) => y === top));
    const counted = lengths.rows.filter(({ total }) => total.people > 0);
    expect(inOrder).toHaveLength(counted.length);
    for (const isGrey of [false, true]) {
      const chosen = inOrder.filter((_, index) => counted[index]?.isGrey === isGrey);
      const sums = chosen.map((bars) => bars.reduce((sum, { width }) => sum + width, 0));
      expectProportional(
        sums,
        counted.filter((row) => row.isGrey === isGrey).map(({ total }) => total.people),
      );
    }
    for (const bars of inOrder)
      for (const bar of bars)
        expectPainted(bar, [Math.max(...bars.map(({ x, width }) => x + width)) + 2, bar.y + bar.height / 2]);
  });

  function expectBars<Key extends string>(grouping: Grouping<Key>) {
    const bars = barsIn(english.breakdown[grouping.name].title).sort((a, b) => a.y - b.y);
    const rows = breakdownOf(selection, grouping).filter(({ total }) => total.people > 0);
    expect(bars).toHaveLength(rows.length);
    for (const isUnstated of [false, true])
      expectProportional(
        bars.filter((_, index) => rows[index]?.isUnstated === isUnstated).map(({ width }) => width),
        rows.filter((row) => row.isUnstated === isUnstated).map(({ total }) => total.people),
      );
    for (const bar of bars) expectPainted(bar, [bar.x + bar.width + 2, bar.y + bar.height / 2]);
  }

  it("have a bar for every charge and every status, as long as its number", () => {
    expectBars(charges);
    expectBars(byStatus);
  });
});
