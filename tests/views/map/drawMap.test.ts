// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { Place } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { english } from "../../../src/domain/words/english.ts";
import { palettes } from "../../../src/figure/palette.ts";
import type { SvgNode } from "../../../src/figure/SvgNode.ts";
import { svgText } from "../../../src/figure/svgText.ts";
import { stageFor } from "../../../src/views/map/drawMap.ts";
import { mapModel, radiusOf } from "../../../src/views/map/model.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { refuseBasemap, serveBasemap } from "./basemap.ts";

const options = { width: 888, theme: "light" as const, settings: DEFAULT_SETTINGS, words: english };

/** The base map is loaded once; each test begins without it. */
async function freshDraw() {
  vi.resetModules();
  return (await import("../../../src/views/map/drawMap.ts")).drawMap;
}

function nodesOf(node: SvgNode | string): SvgNode[] {
  return typeof node === "string" ? [] : [node, ...node.children.flatMap(nodesOf)];
}

function parse(body: readonly SvgNode[]): XMLDocument {
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${body.map(svgText).join("")}</svg>`;
  return new DOMParser().parseFromString(text, "image/svg+xml");
}

beforeEach(() => {
  serveBasemap();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the map on paper", () => {
  it("is well-formed and says who is shown and who is left out", async () => {
    const draw = await freshDraw();
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, arbitraryFilter, async (dataset, filter) => {
        const selection = select(dataset, filter);
        const drawing = await draw(selection, options);
        expect(parse(drawing.body).querySelector("parsererror")).toBeNull();
        expect(addTallies([drawing.shown, ...drawing.leftOut.map(({ total }) => total)])).toEqual(selection.total);
      }),
      { numRuns: 12 },
    );
  });

  it("shows the part of the earth that the reader's map shows, and says who is outside of it", async () => {
    const draw = await freshDraw();
    const { tellExtent } = await import("../../../src/views/map/shownExtent.ts");
    const selection = select(inventedDataset, EMPTY_FILTER);
    const all = await draw(selection, { ...options, extent: "shown" });
    expect(
      all.leftOut.map(({ reason }) => reason),
      "before there was a map",
    ).not.toContain(english.map.outside);
    tellExtent({ west: 74, south: 42, east: 79, north: 45 });
    const near = await draw(selection, { ...options, extent: "shown" });
    const almaty = mapModel(selection).places.find(({ id }) => id === "almaty")?.total;
    expect(near.shown).toEqual(almaty);
    expect(near.leftOut.map(({ reason }) => reason)).toContain(english.map.outside);
    expect(addTallies([near.shown, ...near.leftOut.map(({ total }) => total)])).toEqual(selection.total);
    expect(near.body.flatMap(nodesOf).filter(({ tag }) => tag === "circle").length).toBeLessThan(
      all.body.flatMap(nodesOf).filter(({ tag }) => tag === "circle").length,
    );
    expect((await draw(selection, options)).shown, "all places, as before").toEqual(all.shown);
  });

  it("is lower where the paper has little height", async () => {
    const draw = await freshDraw();
    const selection = select(inventedDataset, EMPTY_FILTER);
    const [usual, low] = [await draw(selection, options), await draw(selection, { ...options, isLow: true })];
    expect(low.height).toBeLessThan(usual.height);
    expect(low.shown).toEqual(usual.shown);
  });

  it("puts every circle at its place, in its size", async () => {
    const draw = await freshDraw();
    const selection = select(inventedDataset, EMPTY_FILTER);
    const model = mapModel(selection);
    const { toPoint } = stageFor(model, options.width);
    const { body } = await draw(selection, options);
    const circles = body.flatMap(nodesOf).filter(({ tag }) => tag === "circle");
    for (const { place, total } of model.places.filter((each) => each.total.people > 0)) {
      const at = toPoint(place.longitude, place.latitude);
      const found = circles.find(({ attributes: { cx, cy } }) => Math.hypot(Number(cx) - at.x, Number(cy) - at.y) < 1);
      expect(Number(found?.attributes.r)).toBeCloseTo(radiusOf(total.people, model.reference, 32), 1);
      if (place.kind === "town") expect(found?.attributes["paint-order"], "no line over its area").toBe("stroke");
    }
  });

  it("has land, labels and a legend in the colours of its theme, and no variable of the page", async () => {
    const draw = await freshDraw();
    const { body, attributions } = await draw(select(inventedDataset, EMPTY_FILTER), { ...options, theme: "dark" });
    const text = body.map(svgText).join("");
    expect(text).toContain(palettes.dark.land);
    expect(text).not.toContain("var(");
    expect(text).toContain(">Almaty 22</text>");
    expect(text).toContain(english.map.ring);
    expect(text).toContain(">20 people</text>");
    expect(attributions).toEqual([english.map.boundaryCredit, english.map.placeCredit]);
  });

  it("loads the world only for a place beyond Central Asia", async () => {
    const asked = serveBasemap();
    const draw = await freshDraw();
    await draw(select(inventedDataset, EMPTY_FILTER), options);
    expect(asked).toEqual(["basemap.json"]);
    const moscow: Place = {
      name: "Moscow",
      kind: "town",
      region: null,
      country: "RU",
      latitude: 55.75,
      longitude: 37.6,
    };
    const dataset = {
      ...inventedDataset,
      places: { ...inventedDataset.places, moscow },
      incidents: [inventIncident({ id: "m", placeId: "moscow", count: 2 })],
    };
    const { body } = await draw(select(dataset, EMPTY_FILTER), options);
    expect(asked).toContain("basemap-world.json");
    expect(body.map(svgText).join("")).toContain(">Moscow 2</text>");
  });

  it("names every country that holds a place, and cuts no circle", async () => {
    const at = (name: string, country: string, longitude: number, latitude: number): Place => ({
      name,
      kind: "town",
      region: null,
      country,
      latitude,
      longitude,
    });
    const places = {
      almaty: at("Almaty", "KZ", 76.9, 43.25),
      bishkek: at("Bishkek", "KG", 74.6, 42.87),
      osh: at("Osh", "KG", 72.8, 40.5),
      minsk: at("Minsk", "BY", 27.56, 53.9),
      moscow: at("Moscow", "RU", 37.6, 55.75),
    };
    const counts = [40, 12, 4, 40, 20];
    const incidents = Object.keys(places).map((placeId, index) =>
      inventIncident({ id: placeId, placeId, count: counts[index] ?? 1 }),
    );
    const draw = await freshDraw();
    for (const width of [720, 888]) {
      const { body } = await draw(select({ ...inventedDataset, places, incidents }, EMPTY_FILTER), {
        ...options,
        width,
      });
      const text = body.map(svgText).join("");
      for (const name of ["KAZAKHSTAN", "KYRGYZSTAN", "BELARUS", "RUSSIA"]) expect(text).toContain(`>${name}</text>`);
      const stage = stageFor(mapModel(select({ ...inventedDataset, places, incidents }, EMPTY_FILTER)), width);
      const [map] = body;
      if (map === undefined) throw new Error("no map");
      const circles = nodesOf(map).filter(({ tag }) => tag === "circle");
      expect(circles).toHaveLength(5);
      for (const { attributes } of circles) {
        const [cx, cy, r] = [Number(attributes.cx), Number(attributes.cy), Number(attributes.r)];
        expect(Math.min(cx - r, cy - r, stage.width - cx - r, stage.height - cy - r)).toBeGreaterThan(0);
      }
    }
  });

  it("shows the circles without boundaries where these cannot be had, and says so", async () => {
    refuseBasemap();
    const draw = await freshDraw();
    const { body, attributions, shown } = await draw(select(inventedDataset, EMPTY_FILTER), options);
    expect(body.map(svgText).join("")).toContain(">Almaty 22</text>");
    expect(attributions[0]).toBe(english.map.boundariesLeftOut);
    expect(shown.people).toBe(26);
  });

  it("writes names as text, whatever is in them", async () => {
    const draw = await freshDraw();
    const astana = inventedDataset.places.astana;
    const places = {
      ...inventedDataset.places,
      ...(astana && { astana: { ...astana, name: "<b>Astana</b> & more" } }),
    };
    const { body } = await draw(select({ ...inventedDataset, places }, EMPTY_FILTER), options);
    expect(parse(body).querySelector("b")).toBeNull();
    expect(body.map(svgText).join("")).toContain("&lt;b&gt;Astana&lt;/b&gt; &amp; more 3");
  });
});

describe("places without room for a name", () => {
  it("are said to be there, since paper has no list of places", async () => {
    const { almaty } = inventedDataset.places;
    if (almaty === undefined) throw new Error("the invented dataset has lost Almaty");
    const ids = Array.from({ length: 12 }, (_, at) => `twin-${at}`);
    const dataset = {
      ...inventedDataset,
      places: Object.fromEntries(ids.map((id) => [id, { ...almaty, name: `Twin of a long name ${id}` }])),
      incidents: ids.map((id) => inventIncident({ id, count: 3, placeId: id })),
    };
    const { attributions } = await (await freshDraw())(select(dataset, EMPTY_FILTER), options);
    expect(attributions[0]).toMatch(/^Map: \d+ places have no room for a name$/);
    const { attributions: few } = await (await freshDraw())(select(inventedDataset, EMPTY_FILTER), options);
    expect(few.join()).not.toContain("no room");
  });
});
