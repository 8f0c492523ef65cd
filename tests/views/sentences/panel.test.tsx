// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import type { LengthBin } from "../../../src/domain/length.ts";
import { select } from "../../../src/domain/selection.ts";
import { english } from "../../../src/domain/words/english/english.ts";
import { LINES, ROW } from "../../../src/views/sentences/frame.ts";
import { SentencesPanel } from "../../../src/views/sentences/SentencesPanel.tsx";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

afterEach(cleanup);

function show(length: readonly LengthBin[] = [], dataset = inventedDataset) {
  const filter: Filter = { ...EMPTY_FILTER, length };
  const onChange = vi.fn<(filter: Filter) => void>();
  const { container } = render(
    <SentencesPanel
      selection={select(dataset, filter, "length")}
      filter={filter}
      onChange={onChange}
      chosen={null}
      onChoose={() => {}}
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
  const labels = screen.getAllByRole("button").map((button) => button.textContent);
  expect(labels).toEqual(Object.values(english.lengths));
  expect(screen.getByRole("button", { name: "3–5 years: 0 people" })).toHaveProperty("disabled", true);
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
  const legend = container.querySelector(".sentences-legend");
  expect(legend?.textContent).toBe("People by term in custodyAdministrative arrestImprisoned");
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

test("a group of unstated size is named beside its bar", () => {
  show();
  expect(screen.getByText("20 + 1 group")).toBeDefined();
});

test("nobody in view is said calmly", () => {
  show([], { ...inventedDataset, incidents: [] });
  expect(screen.getByText("Nobody in this view.")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});
