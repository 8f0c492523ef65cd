import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** Who may import whom: the architecture, as the README draws it. */
const MAY_IMPORT: Readonly<Record<string, { layers: readonly string[]; packages: readonly RegExp[] }>> = {
  domain: { layers: [], packages: [/^zod\/(?:mini|locales)$/, /^intl-messageformat$/] },
  extract: { layers: ["domain"], packages: [] },
  columnar: { layers: ["domain"], packages: [/^@uwdata\/flechette$/, /^zod\/mini$/] },
  build: {
    layers: ["domain", "extract", "columnar"],
    packages: [/^node:/, /^vite$/, /^playwright-core$/, /^hyparquet-writer$/, /^geojson$/, /^topojson-specification$/],
  },
  figure: { layers: ["domain"], packages: [] },
  views: {
    layers: ["domain", "figure"],
    packages: [
      /^react(?:-dom)?(?:\/|$)/,
      /^recharts$/,
      /^leaflet(?:\/|$)/,
      /^react-leaflet$/,
      /^topojson-(?:client|specification)$/,
      /^geojson$/,
      /^@tanstack\/react-virtual$/,
      /^react-aria-components\//,
    ],
  },
  app: {
    layers: ["domain", "extract", "columnar", "figure", "views"],
    packages: [
      /^react(?:-dom)?(?:\/|$)/,
      /^zustand(?:\/|$)/,
      /^react-aria-components\//,
      /^@internationalized\/date$/,
      /^@tanstack\/react-query$/,
      /^fflate$/,
      /^@fontsource-variable\//,
      /^geojson$/,
    ],
  },
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), "utf8") }));

function importsOf(text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"|(?:^|\n)import\s*"([^"]+)"/gu,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function layerOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function isAllowed(name: string, imported: string): boolean {
  const layer = layerOf(name);
  const rule = MAY_IMPORT[layer];
  if (rule === undefined) return false;
  if (!imported.startsWith(".")) return rule.packages.some((pattern) => pattern.test(imported));
  const path = relative(source, resolve(source, dirname(name), imported));
  // What the build makes into one file has the committed tables in it.
  if (path === "../data/gazetteer.json") return layer === "build";
  const target = layerOf(path);
  return target === layer || rule.layers.includes(target);
}

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const known: { dependencies: object; devDependencies: object } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

/** The rows of the README's table of folders: a folder, and what it may import. */
const rows = [...readme.matchAll(/^\| `src\/(\w+)` \|.*\| (.*) \|$/gmu)].map(([, layer = "", may = ""]) => ({
  layer,
  may: may.split(/[,;] /u),
}));

/** A package by its name, all fonts by their scope, all of Node as one; null for one of which there are only types. */
function packageOf(imported: string): string | null {
  if (imported.startsWith("node:")) return "node";
  const [first = "", second = ""] = imported.split("/");
  if (first === "@fontsource-variable") return first;
  const name = first.startsWith("@") ? `${first}/${second}` : first;
  return name in { ...known.dependencies, ...known.devDependencies } ? name : null;
}

describe("the architecture", () => {
  it("has a row for each folder in the README", () => {
    expect(rows.map(({ layer }) => layer)).toEqual(Object.keys(MAY_IMPORT));
  });

  it.each(rows)("is told in the README as it is: $layer", ({ layer, may }) => {
    const layers = MAY_IMPORT[layer]?.layers ?? [];
    const packages = files
      .filter(({ name }) => layerOf(name) === layer)
      .flatMap(({ text }) => importsOf(text))
      .filter((imported) => /^[@\w]/u.test(imported))
      .map(packageOf);
    expect(may.filter((name) => name !== "nothing").sort()).toEqual(
      [...new Set([...layers, ...packages])].filter((name) => name !== null).sort(),
    );
  });

  it("has only the folders of the table", () => {
    expect([...new Set(files.map(({ name }) => layerOf(name)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it("lets each folder import only what the table allows", () => {
    const broken = files.flatMap(({ name, text }) =>
      importsOf(text)
        .filter((imported) => !isAllowed(name, imported))
        .map((imported) => `${name} imports ${imported}`),
    );
    expect(broken).toEqual([]);
  });

  /** What is drawn with, what is chosen from and what is followed belongs to all views. */
  const SHARED = /^views\/(?:chart|ordering|movement)\//;
  const isOfOneView = (name: string) => /^views\/\w+\//.test(name) && !SHARED.test(name);

  it("lets no view know another view", () => {
    const broken = files
      .filter(({ name }) => isOfOneView(name))
      .flatMap(({ name, text }) =>
        importsOf(text)
          .filter((imported) => imported.startsWith("."))
          .map((imported) => relative(source, resolve(source, dirname(name), imported)))
          .filter(isOfOneView)
          .filter((target) => target.split("/")[1] !== name.split("/")[1])
          .map((target) => `${name} imports ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it("keeps domain and extract free of clock and chance", () => {
    const impure = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\b|\bcrypto\b/u;
    const broken = files.filter(({ name, text }) => /^(?:domain|extract)\//.test(name) && impure.test(text));
    expect(broken.map(({ name }) => name)).toEqual([]);
  });

  it("lets no file of the page wait while it is loaded: what it waits for may come from a file that waits for it", () => {
    const waits = /^(?:await\b|(?:export )?(?:const|let)\b[^\n]*= await\b)/mu;
    const waiting = files.filter(({ name, text }) => layerOf(name) !== "build" && waits.test(text));
    expect(waiting.map(({ name }) => name)).toEqual([]);
  });

  it("names no folder after nothing in particular", () => {
    const vague = /\/(?:utils?|helpers?|common|types|hooks|misc|shared|lib)\//u;
    expect(files.map(({ name }) => `/${name}`).filter((name) => vague.test(name))).toEqual([]);
  });

  it("leaves nothing for later in the code", () => {
    const later = /\b(?:TODO|FIXME|HACK|as any)\b|@ts-(?:ignore|nocheck|expect-error)/u;
    expect(files.filter(({ text }) => later.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
