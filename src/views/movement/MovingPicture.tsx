import "./movement.css";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { SvgNode } from "../../figure/SvgNode.ts";
import type { Movement } from "./Movement.ts";
import { type ColourOf, NodePainter } from "./NodePainter.ts";

interface Props<Now> {
  movement: Movement<Now>;
  /** Of the picture it lies over, in CSS pixels. */
  width: number;
  height: number;
  draw(now: Now): readonly SvgNode[];
}

/** As sharp as the screen. Null where there is nothing to draw on. */
function contextOf(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const scale = window.devicePixelRatio;
  const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
  const context = canvas.getContext("2d");
  context?.setTransform(scale, 0, 0, scale, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

/** Type and colours of the page as they are now. */
interface Ink {
  family: string;
  /** What a reference to a custom property stands for. */
  colourOf: ColourOf;
}

function inkOf(canvas: HTMLCanvasElement): Ink {
  const style = getComputedStyle(canvas);
  const known = new Map<string, string>();
  const find = (colour: string) => {
    const reference = /^var\((.+)\)$/.exec(colour)?.[1];
    const found = reference === undefined ? colour : style.getPropertyValue(reference);
    known.set(colour, found);
    return found;
  };
  return { family: style.fontFamily, colourOf: (colour) => known.get(colour) ?? find(colour) };
}

/**
 * The moving part of a picture while a hand moves the filter, over what stands still of it: marks and numbers that change in
 * every frame cost a canvas a fifth of what they cost the elements below, which take over again where the hand rests.
 * `movement.css` shows one or the other.
 */
export function MovingPicture<Now>({ movement, width, height, draw }: Props<Now>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useRef<(now: Now) => void>(undefined);
  /** Asked for once in a movement: to answer, the browser lays out what has changed. */
  const ink = useRef<Ink>(null);
  useLayoutEffect(() => {
    paint.current = (now) => {
      const nodes = draw(now);
      if (canvas.current === null) return;
      ink.current ??= inkOf(canvas.current);
      const context = contextOf(canvas.current, width, height);
      if (context !== null) new NodePainter(context, ink.current.family, ink.current.colourOf).paint(nodes);
    };
  });
  useEffect(() => {
    const step = () => {
      const now = movement.now();
      if (now !== null) paint.current?.(now);
      else ink.current = null;
    };
    // The picture may come into sight while the hand moves.
    step();
    return movement.follow(step);
  }, [movement]);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
  return <canvas ref={canvas} className="movement-picture" style={{ width, height }} aria-hidden="true" />;
}
