import { building } from "./building/building.ts";
import { largeArchive, smallArchive } from "./engine/filterAndCount.ts";
import { exporting } from "./exporting/exporting.ts";
import { extractionGrowth, extractionSpeed } from "./extraction.ts";
import { bundles } from "./page/bundles.ts";
import { pages } from "./page/page.ts";
import { type Bench, isWithin, type Ratio } from "./Ratio.ts";

/** `npm run bench`: ratios against named peers, each pair measured in this one run; fails where a bound is missed. */

const BENCHES: readonly Bench[] = [
  exporting,
  extractionSpeed,
  extractionGrowth,
  building,
  smallArchive,
  largeArchive,
  bundles,
  ...pages,
];

function boundOf({ atLeast, atMost }: Ratio): string {
  if (atLeast !== undefined) return `at least ${atLeast}`;
  return atMost === undefined ? "no bound" : `at most ${atMost}`;
}

let missed = 0;
for (const { name, run } of BENCHES) {
  console.log(name);
  for (const ratio of await run()) {
    if (!isWithin(ratio)) missed += 1;
    console.log(`  ${ratio.what}: ${ratio.ratio.toFixed(2)} (${boundOf(ratio)})${isWithin(ratio) ? "" : " MISSED"}`);
  }
}
process.exitCode = missed === 0 ? 0 : 1;
