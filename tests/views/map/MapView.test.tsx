// @vitest-environment jsdom
import "./leafletInJsdom.ts";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { english } from "../../../src/domain/words/english.ts";
import { MapView } from "../../../src/views/map/MapView.tsx";
import { largestRadius, legendSizes, radiusOf } from "../../../src/views/map/model.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { atRest } from "../atRest.ts";
import { refuseBasemap, serveBasemap } from "./basemap.ts";

const seen: Filter[] = [];

/** The view with the one state it needs around it. */
function Page({ dataset = inventedDataset, start = EMPTY_FILTER }: { dataset?: DatasetFile; start?: Filter }) {
  const [filter, setFilter] = useState(start);
  const onChange = (next: Filter) => {
    seen.push(next);
    setFilter(next);
  };
  const selection = select(dataset, filter, "city");
  return (
    <MapView
      selection={selection}
      filter={filter}
      onChange={onChange}
      {...atRest}
      chosen={null}
      onChoose={() => undefined}
      settings={DEFAULT_SETTINGS}
      onSettings={() => undefined}
      words={english}
    />
  );
}

function marks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".map-reach")];
}

/** Of a path that begins at the left of its circle and goes on with an arc. */
function radiusDrawn(mark: Element): number {
  const [, , radius = Number.NaN] = (mark.getAttribute("d")?.match(/-?[\d.]+/g) ?? []).map(Number);
  return radius;
}

beforeEach(() => {
  seen.length = 0;
  serveBasemap();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the map on screen", () => {
  it("draws one mark per place and names them", async () => {
    render(<Page />);
    await waitFor(() => expect(marks()).toHaveLength(4));
    const names = [...document.querySelectorAll(".map-label")].map((each) => each.textContent);
    expect(names).toContain("Almaty 22");
    expect(document.querySelectorAll(".map-mark-ring")).not.toHaveLength(0);
  });

  it("draws every circle, and those of the legend, in the area of its people", async () => {
    const WIDTH = 374;
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(WIDTH);
    vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, WIDTH, 300));
    for (const most of [25, 56, 3000]) {
      const incidents = [
        inventIncident({ id: "many", placeId: "almaty", count: most }),
        inventIncident({ id: "few", placeId: "astana", count: 7 }),
        inventIncident({ id: "one", placeId: "oral", count: 1 }),
      ];
      render(<Page dataset={{ ...inventedDataset, incidents }} />);
      await waitFor(() => expect(marks()).toHaveLength(3));
      const size = (people: number) => radiusOf(people, most, largestRadius(WIDTH));
      const drawn = [...document.querySelectorAll(".map-canvas .map-mark")].map(radiusDrawn);
      for (const [index, people] of [most, 7, 1].entries()) expect(drawn[index]).toBeCloseTo(size(people), 3);
      const legend = [...document.querySelectorAll(".map-legend-circle")].map((each) => Number(each.getAttribute("r")));
      expect(legend).toHaveLength(legendSizes(most).length);
      for (const [index, people] of legendSizes(most).entries()) expect(legend[index]).toBeCloseTo(size(people), 3);
      const reach = marks().map(radiusDrawn);
      expect(Math.min(...reach)).toBeGreaterThanOrEqual(12);
      cleanup();
    }
  });

  it("cuts no circle at the edge", async () => {
    const [any] = Object.values(inventedDataset.places);
    if (!any) throw new Error("the invented dataset is empty");
    const places = {
      // Without room for the circles these just fit at a whole level, the only ones that jsdom has.
      west: { ...any, country: "DE", longitude: 20, latitude: 50 },
      east: { ...any, country: "RU", longitude: 88.1, latitude: 50 },
    };
    const incidents = Object.keys(places).map((placeId) => inventIncident({ id: placeId, placeId, count: 30 }));
    render(<Page dataset={{ ...inventedDataset, places, incidents }} />);
    await waitFor(() => expect(marks()).toHaveLength(2));
    const drawn = [...document.querySelectorAll(".map-mark")].map((mark) => mark.getAttribute("d") ?? "");
    for (const path of drawn) {
      const [left = Number.NaN, , radius = Number.NaN] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
      expect(radius).toBeGreaterThan(20);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + 2 * radius).toBeLessThanOrEqual(800);
    }
  });

  it("chooses the city of a clicked mark, and with a second click undoes it", async () => {
    render(<Page />);
    await waitFor(() => expect(marks()).toHaveLength(4));
    fireEvent.click(marks()[0] as HTMLElement);
    expect(seen.at(-1)?.city).toEqual(["almaty"]);
    await waitFor(() => expect(document.querySelectorAll(".map-mark-chosen")).toHaveLength(1));
    fireEvent.click(marks()[0] as HTMLElement);
    expect(seen.at(-1)?.city).toEqual([]);
  });

  it("offers every place to the keyboard as a button that says whether it is chosen", async () => {
    const user = userEvent.setup();
    render(<Page />);
    const button = screen.getByRole("button", {
      name: "Oral 1",
      description: "Oral, West Kazakhstan Region: 1 person",
    });
    expect(button.getAttribute("aria-pressed")).toBe("false");
    button.focus();
    await user.keyboard("{Enter}");
    expect(seen.at(-1)?.city).toEqual(["oral"]);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    await user.keyboard(" ");
    expect(seen.at(-1)?.city).toEqual([]);
  });

  it("is one stop of Tab as a list, in which arrow keys, Home, End and first letters move", async () => {
    const user = userEvent.setup();
    render(<Page />);
    const list = screen.getByRole("list", { name: english.map.places });
    const buttons = within(list).getAllByRole("button");
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
    const focused = () => document.activeElement?.textContent;
    buttons[0]?.focus();
    expect(focused()).toMatch(/^Almaty/);
    await user.keyboard("{ArrowRight}");
    expect(focused()).toMatch(/^Astana/);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(buttons.at(-1));
    await user.keyboard("{Home}o");
    expect(focused()).toMatch(/^Oral/);
    await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(document.activeElement).toBe(buttons[0]);
    await user.keyboard("as");
    expect(focused()).toMatch(/^Astana/);
    await user.tab();
    expect(list.contains(document.activeElement)).toBe(false);
  });

  it("says how many are not on the map, and shows them alone when asked", async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole("button", { name: "1 not on the map" }));
    expect(seen.at(-1)?.city).toEqual(["unplaced"]);
    expect(screen.getByRole("button", { name: "1 not on the map" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("says of how many that are not on the map the country is known", () => {
    const shown = (countries: readonly (string | null)[]) => {
      const incidents = countries.map((country, at) =>
        inventIncident({ id: `unplaced-${at}`, placeId: null, country, count: at + 2 }),
      );
      render(<Page dataset={{ ...inventedDataset, incidents }} />);
      const title = screen.getByRole("button", { name: /not on the map/ }).title;
      cleanup();
      return title;
    };
    const why = "not on the map: no town or region is stated";
    expect(shown([null, null])).toBe(`5 people ${why}. Show them alone.`);
    expect(shown([null, "KZ"])).toBe(`5 people ${why} (only the country: 3 people). Show them alone.`);
    expect(shown(["KG", "KZ"])).toBe(`5 people ${why}, only the country. Show them alone.`);
  });

  it("keeps a chosen place in the list when the other facets leave nobody there, so that it can be undone", async () => {
    const user = userEvent.setup();
    render(<Page start={{ ...EMPTY_FILTER, city: ["oral"], status: ["fined"] }} />);
    await user.click(screen.getByRole("button", { name: "Oral 0" }));
    expect(seen.at(-1)?.city).toEqual([]);
  });

  it("shows the circles and offers to try again where the boundaries cannot be had", async () => {
    vi.resetModules();
    refuseBasemap();
    const fresh = await import("../../../src/views/map/MapView.tsx");
    const chosen = { filter: EMPTY_FILTER, settings: DEFAULT_SETTINGS, chosen: null, ...atRest };
    const changes = { onChange: () => undefined, onSettings: () => undefined, onChoose: () => undefined };
    const selection = select(inventedDataset, EMPTY_FILTER, "city");
    render(<fresh.MapView {...chosen} {...changes} selection={selection} words={english} />);
    const retry = await screen.findByRole("button", { name: english.map.retry });
    await waitFor(() => expect(marks()).toHaveLength(4));
    expect(document.querySelectorAll(".map-land")).toHaveLength(0);
    serveBasemap();
    fireEvent.click(retry);
    await waitFor(() => expect(document.querySelectorAll(".map-land")).toHaveLength(2));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("asks OpenStreetMap for nothing until streets are wanted", async () => {
    const user = userEvent.setup();
    render(<Page />);
    await waitFor(() => expect(marks()).toHaveLength(4));
    expect(document.querySelectorAll("img")).toHaveLength(0);
    expect(screen.queryByText(english.map.streetCredit)).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: english.map.streets }));
    await waitFor(() => expect(document.querySelectorAll("img").length).toBeGreaterThan(0));
    expect(document.querySelector("img")?.src).toMatch(/^https:\/\/tile\.openstreetmap\.org\//);
    expect(screen.getByText(english.map.streetCredit)).not.toBeNull();
  });

  it("writes names as text, whatever is in them", async () => {
    const almaty = inventedDataset.places.almaty;
    const places = { ...inventedDataset.places, ...(almaty && { almaty: { ...almaty, name: "<i>Almaty</i>" } }) };
    render(<Page dataset={{ ...inventedDataset, places }} />);
    await waitFor(() => expect(marks()).toHaveLength(4));
    fireEvent.mouseOver(marks()[0] as HTMLElement);
    const tooltip = await waitFor(() => document.querySelector(".map-tooltip") as HTMLElement);
    await waitFor(() => expect(tooltip.textContent).toBe("<i>Almaty</i>, Almaty: 22 people"));
    expect(document.querySelector("i")).toBeNull();
    expect(screen.getAllByText("<i>Almaty</i> 22").length).toBeGreaterThan(0);
  });
});
