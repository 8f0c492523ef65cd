// @vitest-environment jsdom
import "../views/map/leafletInJsdom.ts";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { type ComponentProps, Profiler } from "react";
import type { BarChart } from "recharts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { createQueryClient } from "../../src/app/createQueryClient.ts";
import { createThemeStore } from "../../src/app/createThemeStore.ts";
import { createLanguageStore } from "../../src/app/language/createLanguageStore.ts";
import { english } from "../../src/domain/words/english.ts";
import { inventedDataset } from "../invented/dataset.ts";
import { nextFrame } from "../nextFrame.ts";
import { drawnOn, rememberDrawing, writtenOn } from "../views/movement/canvasInJsdom.ts";
import { fillBrowserGaps } from "./fillBrowserGaps.ts";
import { json, serve } from "./page.tsx";

/** How often each chart of recharts has been rendered, by its name. */
const rendered = vi.hoisted(() => new Map<string, number>());

vi.mock("recharts", async (load) => {
  const recharts = await load<{ BarChart: typeof BarChart }>();
  return {
    ...recharts,
    BarChart: (props: ComponentProps<typeof BarChart> & { "aria-label"?: string }) => {
      const name = props["aria-label"] ?? "";
      rendered.set(name, (rendered.get(name) ?? 0) + 1);
      return <recharts.BarChart {...props} />;
    },
  };
});

/** Sees every part of the page at once but the frame of the table, which is far below the window. */
class InventedObserver {
  readonly #callback: (entries: { isIntersecting: boolean }[]) => void;
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    this.#callback = callback;
  }
  observe(element: Element) {
    this.#callback([{ isIntersecting: !element.matches('[data-view="table"]') }]);
  }
  disconnect() {}
}

let commits = 0;

async function showPage(address = "/"): Promise<HTMLElement> {
  fillBrowserGaps();
  rememberDrawing();
  HTMLElement.prototype.setPointerCapture = () => {};
  vi.stubGlobal("IntersectionObserver", InventedObserver);
  serve({ "dataset.json": json(inventedDataset) });
  history.replaceState(null, "", address);
  render(
    <Profiler id="page" onRender={() => (commits += 1)}>
      <App queries={createQueryClient()} themes={createThemeStore()} languages={createLanguageStore()} />
    </Profiler>,
  );
  await waitFor(
    () => {
      expect(document.querySelectorAll(".map-label").length).toBeGreaterThan(0);
      expect(document.querySelectorAll(".timeline-plot svg")).toHaveLength(1);
      expect(document.querySelectorAll(".sentences-plot svg")).toHaveLength(1);
      expect(document.querySelectorAll(".table-row").length).toBeGreaterThan(0);
    },
    { timeout: 15_000 },
  );
  await comeToRest();
  return document.querySelector(".timeline-plot") as HTMLElement;
}

function at(x: number) {
  return { clientX: x, clientY: 60, button: 0, isPrimary: true, pointerId: 1 };
}

/** When nothing that was loading is drawn any more. */
async function comeToRest(): Promise<void> {
  for (let before = -1; before !== commits; ) {
    before = commits;
    for (let frame = 0; frame < 10; frame += 1) await nextFrame();
  }
}

/** A drag over the timeline with more moves than frames, and then the hand at rest above the last bin. */
async function dragging(plot: HTMLElement): Promise<number[]> {
  fireEvent.pointerDown(plot, at(60));
  const made: number[] = [];
  for (let x = 100; x <= 600; x += 50) {
    const before = commits;
    fireEvent.pointerMove(plot, at(x - 10));
    fireEvent.pointerMove(plot, at(x));
    await nextFrame();
    made.push(commits - before);
  }
  return made;
}

function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

function textOf(selector: string): string {
  return all(selector)
    .map(({ textContent }) => textContent)
    .join("|");
}

beforeEach(() => {
  rendered.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("while a hand drags over the timeline", () => {
  it("the page commits at most once in a frame, and recharts renders no chart", async () => {
    const plot = await showPage();
    await dragging(plot);
    rendered.clear();
    const made = await dragging(plot);
    expect(Math.max(...made)).toBe(1);
    expect(textOf(".summary-counters")).not.toBe("");
    expect([...rendered]).toEqual([]);
  });

  it("nothing is touched but the timeline and the ledger", async () => {
    const plot = await showPage();
    fireEvent.pointerDown(plot, at(60));
    fireEvent.pointerMove(plot, at(100));
    await nextFrame();
    const touched: Node[] = [];
    const observer = new MutationObserver((changes) => touched.push(...changes.map(({ target }) => target)));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const before = textOf(".summary-ledger");
    await dragging(plot);
    observer.disconnect();
    const isExpected = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return element === null || element.closest(".timeline, .summary-ledger, canvas") !== null;
    };
    expect(touched.filter((node) => !isExpected(node))).toEqual([]);
    expect(textOf(".summary-ledger")).not.toBe(before);
  });

  it("pictures say at the last step what stands there at rest", async () => {
    const plot = await showPage();
    const before = { lengths: textOf(".sentences-plot text"), names: textOf(".map-label span") };
    await dragging(plot);
    fireEvent.pointerMove(plot, at(130));
    await nextFrame();
    const drawn = (view: string) => writtenOn(document.querySelector(`[data-view="${view}"] canvas`));
    const moved = { sentences: drawn("sentences"), charges: drawn("charges"), map: drawn("map") };
    fireEvent.pointerUp(plot, at(130));
    await comeToRest();
    const stands = (selector: string) => all(`${selector} .movement-still text`).map(({ textContent }) => textContent);
    expect(textOf(".sentences-plot text")).not.toBe(before.lengths);
    expect(textOf(".map-label span")).not.toBe(before.names);
    expect(moved.sentences).toEqual(stands('[data-view="sentences"]'));
    // A row that nobody is left in keeps its line until the hand rests.
    expect(moved.charges.filter((text) => text !== "0").sort()).toEqual(stands('[data-view="charges"]').sort());
    expect(moved.map).toEqual(all(".map-label span").map(({ textContent }) => textContent));
  });

  it("an axis that is outgrown makes room, not in every frame", async () => {
    const plot = await showPage("/?dates=2031-03-03--2031-03-03");
    const width = Number(document.querySelector(".sentences-plot svg")?.getAttribute("width"));
    rendered.clear();
    await dragging(plot);
    const rows = drawnOn(document.querySelector('[data-view="sentences"] canvas'))
      .filter(({ name }) => name === "rect")
      .map(({ given: [x, , long] }) => Number(x) + Number(long));
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.max(...rows)).toBeLessThan(width);
    expect([...rendered]).toEqual([[english.sentences.explained, 1]]);
  });

  it("Escape leaves everything as it was", async () => {
    const plot = await showPage();
    const panel = plot.closest(".timeline") as HTMLElement;
    const main = document.querySelector("main");
    const before = main?.textContent;
    await dragging(plot);
    expect(main?.textContent).not.toBe(before);
    expect(document.querySelectorAll("[data-moving]")).toHaveLength(1);
    fireEvent.keyDown(panel, { key: "Escape" });
    await comeToRest();
    expect(document.querySelectorAll("[data-moving]")).toHaveLength(0);
    expect(main?.textContent).toBe(before);
  });

  it("what is read, and what is out of sight, waits until the hand rests", async () => {
    const plot = await showPage();
    const [sentence, rows] = [textOf(".summary-sentence"), textOf(".table-counts")];
    await dragging(plot);
    expect([textOf(".summary-sentence"), textOf(".table-counts"), textOf(".filter-chip")]).toEqual([
      sentence,
      rows,
      "",
    ]);
    fireEvent.pointerUp(plot, at(600));
    await waitFor(() => expect(textOf(".table-counts")).not.toBe(rows));
    expect(textOf(".summary-sentence")).not.toBe(sentence);
    expect(screen.getByRole("list", { name: english.app.filters.chosen })).toBeDefined();
  });
});
