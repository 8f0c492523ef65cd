interface Point {
  latitude: number;
  longitude: number;
}

const kilometresPerDegree = 111.2;

/** Kilometres between two points, on a plane: good to a per cent within a few hundred kilometres. */
export function kilometresBetween(one: Point, other: Point): number {
  const middle = (((one.latitude + other.latitude) / 2) * Math.PI) / 180;
  const east = (one.longitude - other.longitude) * Math.cos(middle);
  return Math.hypot(one.latitude - other.latitude, east) * kilometresPerDegree;
}

/** Points by country and square of one degree, so that a neighbour is found without walking all. */
export class PointIndex<P extends Point & { country: string }> {
  readonly #squares = new Map<string, P[]>();

  constructor(points: readonly P[]) {
    for (const point of points) {
      const key = squareOf(point.country, Math.floor(point.latitude), Math.floor(point.longitude));
      const square = this.#squares.get(key);
      if (square) square.push(point);
      else this.#squares.set(key, [point]);
    }
  }

  /** Points of the same country within `kilometres` (at most 100), nearest first. */
  near(point: Point & { country: string }, kilometres: number): { point: P; kilometres: number }[] {
    const found: { point: P; kilometres: number }[] = [];
    for (let row = -1; row <= 1; row++) {
      // Above 60° N a degree of longitude is shorter than 50 km, so look two squares aside.
      for (let column = -2; column <= 2; column++) {
        const key = squareOf(point.country, Math.floor(point.latitude) + row, Math.floor(point.longitude) + column);
        for (const candidate of this.#squares.get(key) ?? []) {
          const distance = kilometresBetween(point, candidate);
          if (distance <= kilometres) found.push({ point: candidate, kilometres: distance });
        }
      }
    }
    return found.sort((one, other) => one.kilometres - other.kilometres);
  }
}

function squareOf(country: string, latitude: number, longitude: number): string {
  return `${country} ${latitude} ${longitude}`;
}
