import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Runs mapshaper 0.7 from an installed `node_modules`. Its commands: github.com/mbloch/mapshaper/wiki. */
export function runMapshaper(nodeModules: string, commands: readonly string[]): void {
  execFileSync(join(nodeModules, ".bin", "mapshaper"), [...commands], { stdio: ["ignore", "ignore", "inherit"] });
}

/** A point well inside the shape (mapshaper's `innerX`), for shapes large enough to carry a name; else null. */
export const labelExpression = (leastSquareKilometres: number) =>
  `label = this.area < ${leastSquareKilometres}e6 ? null : [+this.innerX.toFixed(2), +this.innerY.toFixed(2)]`;
