import type { Words } from "../../../domain/words/Words.ts";
import { type Mark, MOST_MARKS } from "./marks.ts";
import { HEADING_HEIGHT, headingTopOf, isLife, isTerm, type Plane, planeOf } from "./plane.ts";
import { type PlacedMark, type Rail, railsOf } from "./rails.ts";
import { swarmOf } from "./swarm.ts";

/** Where everything stands in the chart of marks, shared by screen and paper. CSS pixels. */
export interface DotsFrame {
  plane: Plane;
  height: number;
  /** The diameter of a person. */
  dot: number;
  /** The line on which the terms stand. */
  base: number;
  headingTop: number;
  rails: readonly Rail[];
  /** In the order of the walk: by length, then life, then the rails. */
  marks: readonly PlacedMark[];
}

/** From large to small; smaller ones cannot be told apart. */
const DOTS = [9, 8, 7, 6, 5, 4];
const MOST_HEIGHT = 200;
const MOST_RAILS = 360;
const LEAST_HEIGHT = 72;
/** Over the highest mark. */
const TOP = 12;

/** Whether each can have a mark: to lay out more takes long, and they could not be told apart. */
export function areFew(size: number): boolean {
  return size <= MOST_MARKS;
}

/** `null` where there are more marks than can be told apart: then people are counted in columns. */
export function dotsFrameOf(marks: readonly Mark[], width: number, words: Words): DotsFrame | null {
  if (!areFew(marks.length)) return null;
  const [terms, lives] = [marks.filter(isTerm), marks.filter(isLife)];
  const plane = planeOf(
    terms.map(({ seconds }) => seconds ?? 0),
    0,
    width,
    words,
  );
  const stacked = DOTS.map((dot) => {
    const swarm = swarmOf(terms, plane.axis.xOf, dot, words);
    const life = swarmOf(lives, () => plane.lifeX, dot, words);
    const rails = railsOf(marks, 0, plane, dot, words);
    return { dot, height: Math.max(swarm.height, life.height), rails, marks: [...swarm.marks, ...life.marks] };
  }).find(({ height, rails }) => height <= MOST_HEIGHT && rails.bottom <= MOST_RAILS);
  if (stacked === undefined) return null;

  const base = Math.max(LEAST_HEIGHT, Math.ceil(stacked.height) + TOP);
  const headingTop = headingTopOf(plane, base);
  const { rails, placed, bottom } = railsOf(marks, headingTop + HEADING_HEIGHT, plane, stacked.dot, words);
  return {
    plane,
    height: Math.ceil(bottom),
    dot: stacked.dot,
    base,
    headingTop,
    rails,
    marks: [...stacked.marks.map(({ over, ...mark }) => ({ ...mark, y: base - over })), ...placed],
  };
}
