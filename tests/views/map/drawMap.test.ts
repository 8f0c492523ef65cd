// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { Place } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { english } from "../../../src/domain/words/english/english.ts";
import { palettes } from "../../../src/figure/palette.ts";
import type { SvgNode } from "../../../src/figure/SvgNode.ts";
import { svgText } from "../../../src/figure/svgText.ts";
import { stageFor } from "../../../src/views/map/drawMap.ts";
import { mapModel, radiusOf } from "../../../src/views/map/model.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { refuseBasemap, serveBasemap } from "./basemap.ts";

const options = { width: 888, theme: "light" as const, words: english };

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
