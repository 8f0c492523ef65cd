import { JSDOM } from "jsdom";

/** A shape of an SVG where it stands on the paper, in CSS pixels. */
export interface Shape {
  element: Element;
  x: number;
  y: number;
}

/** How far an element is moved by those around it; a nested `svg` of ours begins at its own corner. */
function shiftOf(element: Element | null): { x: number; y: number } {
  if (element === null) return { x: 0, y: 0 };
  const around = shiftOf(element.parentElement);
  const transform = element.getAttribute("transform");
  if (transform === null) return around;
  const [, x, y] = /^translate\(([-\d.]+)[, ]+([-\d.]+)\)$/.exec(transform) ?? [];
  if (x === undefined || y === undefined) throw new RangeError(`not understood: ${transform}`);
  return { x: around.x + Number(x), y: around.y + Number(y) };
}

export function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? Number.NaN);
}

/** The parts of a figure by the titles over them. */
export function panelsIn(svg: string): (title: string) => Element {
  const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
  const texts = [...document.querySelectorAll("text")];
  return (title) => {
    // A title, the drawing under it and its counts are one group, each in a place of its own.
    const panel = texts.find((text) => text.textContent === title)?.parentElement?.parentElement;
    if (panel === null || panel === undefined) throw new RangeError(`no part of the figure is called ${title}`);
    return panel;
  };
}

/** Shapes of one kind within a part, in the order in which they are painted. */
export function shapesIn(panel: Element, selector: string): Shape[] {
  const [dx, dy] = selector === "circle" ? ["cx", "cy"] : ["x", "y"];
  return [...panel.querySelectorAll(selector)].map((element) => {
    const { x, y } = shiftOf(element);
    return { element, x: x + numberOf(element, dx), y: y + numberOf(element, dy) };
  });
}
