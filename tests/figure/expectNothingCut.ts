import { expect } from "vitest";
import { compose } from "../../src/figure/compose.ts";
import type { Figure } from "../../src/figure/Figure.ts";
import { overlapping, placedText } from "./placedText.ts";

/** Every line of the figure is between its margins, and over no other. */
export function expectNothingCut(figure: Figure): void {
  const { svg } = compose(figure);
  const { width, margin } = figure.layout;
  const height = Number(String(svg.attributes.viewBox).split(" ").at(-1));
  const lines = placedText(svg);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line.left, line.text).toBeGreaterThanOrEqual(margin);
    // A thousandth is lost where thirds of a width are added up.
    expect(line.right, line.text).toBeLessThanOrEqual(width - margin + 0.001);
    expect(line.bottom, line.text).toBeLessThanOrEqual(height - margin);
  }
  expect(overlapping(lines)).toEqual([]);
}
