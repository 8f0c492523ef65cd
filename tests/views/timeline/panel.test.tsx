// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { createReaderStore, NOTHING_CHOSEN } from "../../../src/app/createReaderStore.ts";
import { movementOf } from "../../../src/app/movementOf.ts";
import { useMovingSelection } from "../../../src/app/useMovingSelection.ts";
import { useRested } from "../../../src/app/useRested.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import { type Selection, select } from "../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { english } from "../../../src/domain/words/english.ts";
import { frameOf } from "../../../src/views/timeline/frame.ts";
import { timelineOf } from "../../../src/views/timeline/model.ts";
import { TimelinePanel } from "../../../src/views/timeline/TimelinePanel.tsx";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { nextFrame } from "../../nextFrame.ts";
import { drawnOn, rememberDrawing } from "../movement/canvasInJsdom.ts";

/** Seven invented people on one day, three two days later, one of an unknown date. */
const dates = [...Array(7).fill("2023-10-18"), ...Array(3).fill("2023-10-20"), null];
const dataset = {
  ...inventedDataset,
  incidents: dates.map((date: string | null, index) => inventIncident({ id: `i${index}`, count: 1, date })),
};
const timeline = timelineOf(select(dataset, EMPTY_FILTER));
/** jsdom measures nothing, so the panel is as wide as its fallback. */
const frame = frameOf(timeline, 640, english);

const [GREY, ACCENT] = ["#888", "#a00"];

beforeAll(() => {
  rememberDrawing();
  HTMLElement.prototype.setPointerCapture = () => {};
});
afterEach(cleanup);

interface PageProps {
  selection: Selection;
  start: Filter;
  onChange(filter: Filter): void;
  onMove(filter: Filter): void;
}

/** The panel with the one state it needs around it. */
function Page({ selection, start, onChange, onMove }: PageProps) {
  const [reader] = useState(() => createReaderStore({ ...NOTHING_CHOSEN, filter: start }));
  const [step] = useState(() => movementOf(reader));
  const { filter } = useRested(reader);
  const follow = (tell: (filter: Filter) => void, isMoving: boolean) => (next: Filter) => {
    tell(next);
    reader.setState({ filter: next, isMoving });
  };
  return (
    <TimelinePanel
      selection={selection}
      filter={filter}
      onChange={follow(onChange, false)}
      onMove={follow(onMove, true)}
      movement={useMovingSelection(step, selection.dataset, "dates")}
      chosen={null}
      onChoose={() => {}}
      settings={DEFAULT_SETTINGS}
      onSettings={() => undefined}
      words={english}
    />
  );
}

function show(start: Filter = EMPTY_FILTER, from = dataset) {
  const told = { onChange: vi.fn<(filter: Filter) => void>(), onMove: vi.fn<(filter: Filter) => void>() };
  const { container } = render(<Page selection={select(from, start, "dates")} start={start} {...told} />);
  return { ...told, container, plot: container.querySelector(".timeline-plot") as HTMLElement };
}

/** The middle of the bar of a day. */
function over(day: string) {
  const index = timeline.bins.findIndex(({ first }) => first === day);
  return { clientX: frame.left + ((index + 0.5) / timeline.bins.length) * frame.plotWidth, clientY: 60 };
}

function press(plot: HTMLElement, day: string) {
  fireEvent.pointerDown(plot, { ...over(day), button: 0, isPrimary: true, pointerId: 1 });
}

function click(plot: HTMLElement, day: string) {
  press(plot, day);
  fireEvent.pointerUp(plot, { ...over(day), isPrimary: true, pointerId: 1 });
}

function chosenInWords(): string | null | undefined {
  return document.querySelector(".timeline-range")?.textContent;
}

const oneDay = { from: "2023-10-18", to: "2023-10-18" };

function widthsOfAccent(container: HTMLElement): number[] {
  return [...container.querySelectorAll('rect[fill="var(--accent)"]')].map((rect) =>
    Number(rect.getAttribute("width")),
  );
}

test("while somebody drags the filter follows, once in a frame, and it rests where the drag ends", async () => {
  const { plot, onChange, onMove, container } = show();
  const canvas = container.querySelector("canvas");
  // jsdom lets no element inherit such a property.
  canvas?.style.setProperty("--grey", GREY);
  canvas?.style.setProperty("--accent", ACCENT);
  press(plot, "2023-10-17");
  fireEvent.pointerMove(plot, over("2023-10-18"));
  fireEvent.pointerMove(plot, over("2023-10-19"));
  expect(onMove).not.toHaveBeenCalled();
  await nextFrame();
  expect(chosenInWords()).toBe("17 October 2023 to 19 October 2023: 7 people");
  const fills = drawnOn(canvas).filter(({ name }) => name === "fill");
  expect(fills.map(({ style }) => style.fillStyle)).toEqual([GREY, ACCENT, GREY]);
  fireEvent.pointerMove(plot, over("2023-10-20"));
  fireEvent.pointerUp(plot, over("2023-10-20"));
  await nextFrame();
  const chosen = (to: string) => ({ ...EMPTY_FILTER, dates: { from: "2023-10-17", to } });
  expect(onMove.mock.calls).toEqual([[chosen("2023-10-19")]]);
  expect(onChange.mock.calls).toEqual([[chosen("2023-10-20")]]);
});

test("a hand that stays over a bin moves nothing", async () => {
  const { plot, onMove } = show();
  press(plot, "2023-10-17");
  fireEvent.pointerMove(plot, over("2023-10-19"));
  await nextFrame();
  fireEvent.pointerMove(plot, over("2023-10-19"));
  await nextFrame();
  expect(onMove).toHaveBeenCalledTimes(1);
});

test("Escape in a drag chooses again what was chosen before, whatever the hand does further", async () => {
  const { plot, onChange, onMove, container } = show({ ...EMPTY_FILTER, dates: oneDay });
  press(plot, "2023-10-17");
  fireEvent.pointerMove(plot, over("2023-10-19"));
  await nextFrame();
  fireEvent.keyDown(container.querySelector(".timeline") as HTMLElement, { key: "Escape" });
  fireEvent.pointerMove(plot, over("2023-10-20"));
  await nextFrame();
  fireEvent.pointerUp(plot, over("2023-10-20"));
  expect(onMove).toHaveBeenCalledTimes(1);
  expect(onChange.mock.calls.map(([{ dates }]) => dates)).toEqual([oneDay]);
});

test("dragging to the left chooses the same range", () => {
  const { plot, onChange } = show();
  press(plot, "2023-10-19");
  fireEvent.pointerMove(plot, over("2023-10-17"));
  fireEvent.pointerUp(plot, over("2023-10-17"));
  expect(onChange.mock.calls[0]?.[0].dates).toEqual({ from: "2023-10-17", to: "2023-10-19" });
});

test("a swipe that the browser takes for scrolling leaves chosen what was", async () => {
  const { plot, onChange, onMove } = show();
  press(plot, "2023-10-17");
  fireEvent.pointerMove(plot, over("2023-10-19"));
  fireEvent.pointerCancel(plot);
  fireEvent.pointerUp(plot, over("2023-10-19"));
  await nextFrame();
  expect([...onChange.mock.calls, ...onMove.mock.calls]).toEqual([]);
  press(plot, "2023-10-17");
  fireEvent.pointerMove(plot, over("2023-10-19"));
  await nextFrame();
  fireEvent.pointerCancel(plot);
  expect(onChange.mock.calls.map(([{ dates }]) => dates)).toEqual([null]);
  expect(chosenInWords()).toBe("");
});

test("a click on a bar chooses its day, and again undoes it", () => {
  const { plot, onChange } = show();
  click(plot, "2023-10-18");
  expect(onChange.mock.calls[0]?.[0].dates).toEqual(oneDay);
  click(plot, "2023-10-18");
  expect(onChange.mock.calls[1]?.[0].dates).toBeNull();
});

test("a click where nobody is chooses nothing, and clears what is chosen", () => {
  const { plot, onChange } = show();
  click(plot, "2023-10-15");
  expect(onChange).not.toHaveBeenCalled();
  click(plot, "2023-10-18");
  click(plot, "2023-10-15");
  expect(onChange.mock.calls.map(([{ dates }]) => dates)).toEqual([oneDay, null]);
});

test("the handles move by a bin, say their day and take the filter with them until they rest", async () => {
  const { onChange, onMove } = show();
  const from = screen.getByRole("slider", { name: "From" });
  const to = screen.getByRole("slider", { name: "To" });
  expect(from.getAttribute("aria-valuetext")).toBe("15 October 2023");
  expect(to.getAttribute("aria-valuetext")).toBe("23 October 2023");
  fireEvent.input(from, { target: { value: "1" } });
  fireEvent.input(from, { target: { value: "2" } });
  await nextFrame();
  expect(from.getAttribute("aria-valuetext")).toBe("17 October 2023");
  expect(onMove).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
  fireEvent(from, new Event("change", { bubbles: true }));
  expect(onChange.mock.calls).toEqual([[{ ...EMPTY_FILTER, dates: { from: "2023-10-17", to: "2023-10-23" } }]]);
});

test("the handles hang below the base line, where they hide no bar", () => {
  const { container } = show();
  const handles = [...container.querySelectorAll<HTMLElement>(".timeline-handle")];
  expect(handles).toHaveLength(2);
  // What is drawn of a handle reaches 6.5 pixels around its middle, which is 12 below its upper edge.
  for (const { style } of handles)
    expect(Number.parseFloat(style.top) + 12 - 6.5).toBeGreaterThan(frame.top + frame.plotHeight);
});

test("handles never cross, and at both ends they choose nothing", async () => {
  const { onChange } = show({ ...EMPTY_FILTER, dates: { from: "2023-10-15", to: "2023-10-18" } });
  const to = screen.getByRole("slider", { name: "To" });
  const from = screen.getByRole("slider", { name: "From" });
  fireEvent.input(from, { target: { value: "8" } });
  await nextFrame();
  expect(from.getAttribute("aria-valuetext")).toBe("18 October 2023");
  expect(from).toHaveProperty("value", "3");
  fireEvent.keyDown(from, { key: "Escape" });
  expect(from).toHaveProperty("value", "0");
  fireEvent.pointerDown(to);
  fireEvent.input(to, { target: { value: "8" } });
  fireEvent(to, new Event("change", { bubbles: true }));
  expect(onChange.mock.calls.map(([filter]) => filter.dates)).toEqual([{ from: "2023-10-15", to: "2023-10-18" }, null]);
});

test("a handle called off by Escape chooses nothing more until it is let go", async () => {
  const { onChange, onMove } = show({ ...EMPTY_FILTER, dates: oneDay });
  const to = screen.getByRole("slider", { name: "To" });
  fireEvent.pointerDown(to);
  fireEvent.input(to, { target: { value: "6" } });
  await nextFrame();
  fireEvent.keyDown(to, { key: "Escape" });
  fireEvent.input(to, { target: { value: "7" } });
  await nextFrame();
  fireEvent(to, new Event("change", { bubbles: true }));
  expect(onMove).toHaveBeenCalledTimes(1);
  expect(onChange.mock.calls.map(([filter]) => filter.dates)).toEqual([oneDay]);
  expect(to).toHaveProperty("value", "3");
});

test("Escape and the clear button undo the choice", async () => {
  const { onChange, plot } = show({ ...EMPTY_FILTER, dates: oneDay });
  expect(chosenInWords()).toBe("18 October 2023: 7 people");
  fireEvent.keyDown(screen.getByRole("slider", { name: "From" }), { key: "Escape" });
  click(plot, "2023-10-18");
  await userEvent.click(screen.getByRole("button", { name: "Clear dates" }));
  expect(onChange.mock.calls.map(([filter]) => filter.dates)).toEqual([null, oneDay, null]);
});

test("a chosen day leaves the other bars in view, muted", () => {
  const { container } = show({ ...EMPTY_FILTER, dates: oneDay });
  expect(widthsOfAccent(container)).toHaveLength(1);
  expect(container.querySelectorAll('rect[fill="var(--grey)"]')).toHaveLength(2);
});

test("the undated are counted beside the bars and can be chosen", async () => {
  const { onChange, container } = show();
  const chip = screen.getByRole("button", { name: "1 person undated" });
  expect(chip.getAttribute("aria-pressed")).toBe("false");
  await userEvent.click(chip);
  expect(onChange.mock.calls[0]?.[0].dates).toBe("undated");
  expect(chip.getAttribute("aria-pressed")).toBe("true");
  expect(widthsOfAccent(container)).toEqual([]);
  await userEvent.click(chip);
  expect(onChange.mock.calls[1]?.[0].dates).toBeNull();
});

test("a single person beside a crowd has a bar that can be seen, and an empty day has none", () => {
  const crowd = inventIncident({ id: "crowd", count: 35_000, date: "2023-10-19" });
  const { container } = show(EMPTY_FILTER, { ...dataset, incidents: [...dataset.incidents.slice(6), crowd] });
  const heights = [...container.querySelectorAll('rect[fill="var(--grey)"]')].map((rect) =>
    Number(rect.getAttribute("height")),
  );
  expect(heights).toHaveLength(3);
  expect(Math.min(...heights)).toBe(2);
});

test("a date wider than a bar is drawn apart and counted as approximate", () => {
  const incidents = [...dataset.incidents, inventIncident({ id: "wide", count: 4, date: "2023-10" })];
  show(EMPTY_FILTER, { ...dataset, incidents });
  expect(screen.getByText("4 people approximate")).toBeDefined();
  expect(screen.getByText("4 in October 2023")).toBeDefined();
});

test("a press of an approximate date chooses all of the time it can mean", () => {
  const incidents = [...dataset.incidents, inventIncident({ id: "wide", count: 4, date: "2023-10" })];
  const wide = { ...dataset, incidents };
  const { plot, onChange } = show(EMPTY_FILTER, wide);
  const { laneTop } = frameOf(timelineOf(select(wide, EMPTY_FILTER)), 640, english);
  const at = { clientX: 300, clientY: laneTop + 4, pointerId: 1, isPrimary: true };
  fireEvent.pointerDown(plot, { ...at, button: 0 });
  fireEvent.pointerUp(plot, at);
  expect(onChange.mock.calls[0]?.[0].dates).toEqual({ from: "2023-10-01", to: "2023-10-31" });
});

test("nobody with a date is said calmly, with the undated beside it", () => {
  show(EMPTY_FILTER, { ...dataset, incidents: dataset.incidents.slice(10) });
  expect(screen.getByText("Nobody in this view has a date.")).toBeDefined();
  expect(screen.getByRole("button", { name: "1 person undated" })).toBeDefined();
  expect(screen.queryByRole("slider")).toBeNull();
});
