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

async function showPage(): Promise<HTMLElement> {
  fillBrowserGaps();
  HTMLElement.prototype.setPointerCapture = () => {};
  vi.stubGlobal("IntersectionObserver", InventedObserver);
  serve({ "dataset.json": json(inventedDataset) });
  history.replaceState(null, "", "/");
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

  it("marks, names and bars that stay are the same elements, and say what is counted now", async () => {
    const plot = await showPage();
    const standing = all(".map-mark, .map-reach, .map-label span, .map-place, .sentences-plot svg, .timeline-plot svg");
    const before = {
      map: textOf(".map-place"),
      lengths: textOf(".sentences-plot text"),
      ledger: textOf(".summary-ledger"),
    };
    await dragging(plot);
    const kept = standing.filter((element) => element.isConnected);
    const now = all(".map-mark, .map-reach, .map-label span, .map-place, .sentences-plot svg, .timeline-plot svg");
    expect(now.every((element) => kept.includes(element))).toBe(true);
    expect(textOf(".map-place")).not.toBe(before.map);
    expect(textOf(".sentences-plot text")).not.toBe(before.lengths);
    expect(textOf(".summary-ledger")).not.toBe(before.ledger);
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
