/** Slanted lines across a rectangle at the origin as one path: a pattern would need an identifier, which may clash. */
export function hatch(width: number, height: number, distance: number): string {
  const lines: string[] = [];
  for (let foot = distance / 2; foot < width + height; foot += distance) {
    const [startX, startY] = foot <= width ? [foot, height] : [width, height - (foot - width)];
    const [endX, endY] = foot >= height ? [foot - height, 0] : [0, height - foot];
    lines.push(`M${round(startX)} ${round(startY)}L${round(endX)} ${round(endY)}`);
  }
  return lines.join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
