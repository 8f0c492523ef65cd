// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import type { LengthBin } from "../../../src/domain/length.ts";
import { select } from "../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { english } from "../../../src/domain/words/english.ts";
import { frameOf, LINES } from "../../../src/views/sentences/frame.ts";
import { sentenceLengthsOf } from "../../../src/views/sentences/model.ts";
import { SentencesPanel } from "../../../src/views/sentences/SentencesPanel.tsx";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { atRest } from "../atRest.ts";

/** Height of a row where every name has one line. */
const ROW = 24;

afterEach(cleanup);

function show(length: readonly LengthBin[] = [], dataset = inventedDataset) {
  const filter: Filter = { ...EMPTY_FILTER, length };
  const onChange = vi.fn<(filter: Filter) => void>();
  const { container } = render(
    <SentencesPanel
      selection={select(dataset, filter, "length")}
      filter={filter}
      onChange={onChange}
      {...atRest}
      chosen={null}
      onChoose={() => {}}
      settings={DEFAULT_SETTINGS}
      onSettings={() => undefined}
      words={english}
    />,
  );
  const plot = container.querySelector(".sentences-plot") as HTMLElement;
  const clickRow = (bin: LengthBin) =>
    fireEvent.click(plot, { clientX: 300, clientY: (LINES.indexOf(bin) + 0.5) * ROW });
  return { onChange, container, clickRow };
}

function opacities(container: HTMLElement): (string | null)[] {
  return [...container.querySelectorAll(".recharts-bar rect")].map((rect) => rect.getAttribute("fill-opacity"));
}

test("every bin has its line, also where nobody is", () => {
  show();
  const labels = within(screen.getByRole("list", { name: "Sentence lengths" })).getAllByRole("button");
  expect(labels.map((button) => button.textContent)).toEqual(Object.values(english.lengths));
  expect(screen.getByRole("button", { name: "3–5 years: 0 people" })).toHaveProperty("disabled", true);
});

test("whom the median leaves out is a button each, which does what the bar does", async () => {
  const { onChange } = show(["not-stated"]);
  await userEvent.click(screen.getByRole("button", { name: "1 awaiting verdict" }));
  const chosen = screen.getByRole("button", { name: "20 + 1 group whose sentence is not stated" });
  expect(chosen.getAttribute("aria-pressed")).toBe("true");
  await userEvent.click(chosen);
  expect(onChange.mock.calls.map(([filter]) => filter.length)).toEqual([["awaiting-verdict", "not-stated"], []]);
});

test("a label chooses its length, adds to others and undoes itself", async () => {
  const first = show();
  await userEvent.click(screen.getByRole("button", { name: "4–15 days: 1 person" }));
  expect(first.onChange.mock.calls).toEqual([[{ ...EMPTY_FILTER, length: ["15-days"] }]]);
  cleanup();
  const { onChange } = show(["15-days"]);
  const chosen = screen.getByRole("button", { name: "4–15 days: 1 person" });
  expect(chosen.getAttribute("aria-pressed")).toBe("true");
  await userEvent.click(screen.getByRole("button", { name: "life: 1 person" }));
  await userEvent.click(chosen);
  expect(onChange.mock.calls.map(([filter]) => filter.length)).toEqual([["15-days", "life"], []]);
});

test("the keyboard finds beside a bar what a pointer finds by hovering", async () => {
  const { container } = show();
  expect(container.querySelector(".sentences-beside")).toBeNull();
  await userEvent.tab();
  await userEvent.tab();
  expect(container.querySelector(".sentences-beside")?.textContent).toBe(
    "4–15 days: 1 personAdministrative arrest: 1 person",
  );
  await userEvent.tab();
  expect(container.querySelectorAll(".sentences-beside")).toHaveLength(1);
});

test("a click on a bar does what its label does; on an empty line nothing", () => {
  const { onChange, clickRow } = show();
  clickRow("not-stated");
  clickRow("3-years");
  expect(onChange.mock.calls.map(([filter]) => filter.length)).toEqual([["not-stated"]]);
});

test("a chosen bin that has become empty can still be undone", () => {
  const { onChange, clickRow } = show(["3-years"]);
  expect(screen.getByRole("button", { name: "1–3 years: 0 people" })).toHaveProperty("disabled", false);
  clickRow("3-years");
  expect(onChange.mock.calls[0]?.[0].length).toEqual([]);
});

test("Escape and the clear button undo every length", async () => {
  const { onChange } = show(["15-days", "life"]);
  fireEvent.keyDown(screen.getByRole("button", { name: "life: 1 person" }), { key: "Escape" });
  await userEvent.click(screen.getByRole("button", { name: "Clear lengths" }));
  expect(onChange.mock.calls.map(([filter]) => filter.length)).toEqual([[], []]);
});

test("what is not chosen stays in view, fainter", () => {
  expect(new Set(opacities(show().container))).toEqual(new Set(["1"]));
  cleanup();
  expect(opacities(show(["life"]).container).filter((opacity) => opacity === "1")).toHaveLength(1);
});

test("statuses are named in the legend, grey bins are not coloured", () => {
  const { container } = show();
  const legend = [...container.querySelectorAll(".chart-legend li")].map((item) => item.textContent);
  expect(legend).toEqual(["Administrative arrest", "Imprisoned"]);
  expect(container.querySelectorAll('.recharts-bar rect[fill="var(--grey)"]')).toHaveLength(5);
});

test("a grey bin is drawn once, also where others of its status have a term", () => {
  const incidents = [
    inventIncident({ id: "with", count: 1, status: "imprisoned", sentence: { years: 2 } }),
    inventIncident({ id: "without", count: 1, status: "imprisoned" }),
  ];
  const { container } = show([], { ...inventedDataset, incidents });
  const fills = [...container.querySelectorAll(".recharts-bar rect")].map((rect) => rect.getAttribute("fill"));
  expect(fills).toEqual(["var(--status-imprisoned)", "var(--grey)"]);
});

/** Invented: a crowd without a term, a crowd with one, and single persons in both kinds of bins. */
const crowds = {
  ...inventedDataset,
  incidents: [
    inventIncident({ id: "crowd", count: 35_000, status: "pretrial-detention" }),
    inventIncident({ id: "one", count: 1, status: "acquitted" }),
    inventIncident({ id: "many", count: 400, status: "imprisoned", sentence: { years: 2 } }),
    inventIncident({ id: "few", count: 1, status: "administrative-arrest", sentence: { years: 2 } }),
    inventIncident({ id: "term", count: 1, status: "administrative-arrest", sentence: { days: 5 } }),
  ],
};

function lengthsOfBars(container: HTMLElement): [string | null, number][] {
  return [...container.querySelectorAll(".recharts-bar rect")].map((rect) => [
    rect.getAttribute("fill"),
    Number(rect.getAttribute("width")),
  ]);
}

test("a crowd without a term does not flatten the terms: its bins have a scale of their own, and a word says so", () => {
  const { container } = show([], crowds);
  const imprisoned = lengthsOfBars(container).find(([fill]) => fill === "var(--status-imprisoned)");
  expect(imprisoned?.[1]).toBeGreaterThan(200);
  expect(screen.getByText("No term in custody (on a scale of its own)")).toBeDefined();
  cleanup();
  show([], { ...crowds, incidents: crowds.incidents.filter(({ id }) => id !== "crowd") });
  expect(screen.queryByText("No term in custody (on a scale of its own)")).toBeNull();
  expect(screen.getByText("No term in custody")).toBeDefined();
});

test("the axis stands right under the terms", () => {
  const { container } = show([], crowds);
  const ticks = screen.getAllByText(/^[0-9]+$/, { selector: "text[text-anchor=middle]" });
  const [first] = ticks.map((text) => Math.floor(Number(text.getAttribute("y")) / ROW));
  expect(first).toBe(LINES.indexOf("life") + 1);
  const grid = [...container.querySelectorAll(".recharts-cartesian-grid line")];
  expect(grid).toHaveLength(ticks.length);
  for (const line of grid) expect(Number(line.getAttribute("y2"))).toBe((LINES.indexOf("life") + 1) * ROW);
});

test("one person beside a crowd can be seen, and the bar of both stays as long as both", () => {
  const { container } = show([], crowds);
  const bars = lengthsOfBars(container);
  expect(bars).toHaveLength(5);
  for (const [, length] of bars) expect(length).toBeGreaterThanOrEqual(2);
  const whole = bars.filter(([fill]) => fill?.startsWith("var(--status")).reduce((sum, [, length]) => sum + length, 0);
  const frame = frameOf(sentenceLengthsOf(select(crowds, EMPTY_FILTER)), 640, english);
  expect(whole).toBeCloseTo((401 / frame.count.most) * frame.plotWidth + 3, 5);
});

test("every status has an edge that can be seen on the paper, in the bars and in the legend", () => {
  const { container } = show([], crowds);
  const coloured = [...container.querySelectorAll('.recharts-bar rect[fill^="var(--status"]')];
  expect(coloured.map((rect) => rect.getAttribute("stroke"))).toEqual(Array(3).fill("var(--muted)"));
  const swatches = [...container.querySelectorAll<HTMLElement>(".chart-swatch")];
  expect(swatches.map(({ style }) => style.borderColor)).toEqual(["var(--muted)", "var(--muted)"]);
});

test("a group of unstated size is named beside its bar", () => {
  show();
  expect(screen.getByText("20 + 1 group")).toBeDefined();
});

test("nobody in view is said calmly", () => {
  show([], { ...inventedDataset, incidents: [] });
  expect(screen.getByText("Nobody in this view.")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});
