// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { CHARGE_CATEGORIES } from "../../../src/domain/vocabulary.ts";
import { english } from "../../../src/domain/words/english.ts";
import { breakdownViews } from "../../../src/views/breakdown/breakdownViews.tsx";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { atRest } from "../atRest.ts";

afterEach(cleanup);

function show(name: "charges" | "statuses", given: Partial<Filter> = {}, dataset = inventedDataset) {
  const view = breakdownViews.find((each) => each.name === name);
  if (view === undefined) throw new Error(`no view ${name}`);
  const filter: Filter = { ...EMPTY_FILTER, ...given };
  const onChange = vi.fn<(filter: Filter) => void>();
  const { container } = render(
    <view.Component
      selection={select(dataset, filter, view.facet)}
      filter={filter}
      onChange={onChange}
      {...atRest}
      settings={DEFAULT_SETTINGS}
      onSettings={() => {}}
      chosen={null}
      onChoose={() => {}}
      words={english}
    />,
  );
  return { onChange, container };
}

function names(): (string | null)[] {
  return screen
    .getAllByRole("listitem")
    .map((item) => item.querySelector("button")?.getAttribute("aria-label") ?? null);
}

test("charges stand by size with what is not stated last, statuses by size", () => {
  show("charges");
  expect(names()).toEqual([
    "Peaceful assembly: 22 people",
    "Banned organisation: 1 person",
    "Not stated: 4 people and 1 group of unstated size",
  ]);
  cleanup();
  show("statuses");
  expect(names().slice(0, 2)).toEqual(["Detained: 20 people and 1 group of unstated size", "Imprisoned: 2 people"]);
});

test("a press of a bar chooses its facet, adds to others and undoes itself", async () => {
  const first = show("charges", { city: ["almaty"] });
  await userEvent.click(screen.getByRole("button", { name: /^Peaceful/ }));
  expect(first.onChange.mock.calls).toEqual([[{ ...EMPTY_FILTER, city: ["almaty"], charge: ["peaceful-assembly"] }]]);
  cleanup();
  const { onChange } = show("charges", { charge: ["peaceful-assembly"] });
  const chosen = screen.getByRole("button", { name: /^Peaceful/ });
  expect(chosen.getAttribute("aria-pressed")).toBe("true");
  chosen.focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.click(screen.getByRole("button", { name: /^Not stated/ }));
  expect(onChange.mock.calls.map(([filter]) => filter.charge)).toEqual([[], ["not-stated", "peaceful-assembly"]]);
});

test("the alternatives of what is chosen stay in view, fainter", () => {
  const { container } = show("statuses", { status: ["fined"] });
  const opacities = [...container.querySelectorAll("rect")].map((bar) => bar.getAttribute("fill-opacity"));
  expect(opacities.filter((opacity) => opacity === "1")).toHaveLength(1);
  expect(opacities).toHaveLength(7);
});

test("bars are as long as their people, from zero, and one person beside a crowd can be seen", () => {
  const crowd = inventIncident({ id: "crowd", count: 35_000, status: "released" });
  const { container } = show("statuses", {}, { ...inventedDataset, incidents: [...inventedDataset.incidents, crowd] });
  const [longest = 0, ...others] = [...container.querySelectorAll("rect")].map((bar) =>
    Number(bar.getAttribute("width")),
  );
  expect(longest).toBeGreaterThan(200);
  expect(Math.min(...others)).toBe(3);
  cleanup();
  const plain = [...show("charges").container.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("width")));
  expect((plain[0] ?? 0) / (plain[1] ?? 1)).toBeCloseTo(22, 5);
});

test("a long list is folded, says whom it hides, and opens", async () => {
  const incidents = CHARGE_CATEGORIES.map((category, index) =>
    inventIncident({ id: `c${index}`, count: 1, charge: { text: null, category, law: [] } }),
  );
  show("charges", {}, { ...inventedDataset, incidents });
  expect(names()).toHaveLength(8);
  await userEvent.click(screen.getByRole("button", { name: "8 more charges: 8 people" }));
  expect(names()).toHaveLength(16);
  await userEvent.click(screen.getByRole("button", { name: "Show fewer" }));
  expect(names()).toHaveLength(8);
});

test("Escape and the clear button undo every choice", async () => {
  const { onChange } = show("statuses", { status: ["fined", "detained"] });
  fireEvent.keyDown(screen.getByRole("button", { name: /^Fined/ }), { key: "Escape" });
  await userEvent.click(screen.getByRole("button", { name: "Clear statuses" }));
  expect(onChange.mock.calls.map(([filter]) => filter.status)).toEqual([[], []]);
});

test("nobody in view is said calmly", () => {
  show("charges", {}, { ...inventedDataset, incidents: [] });
  expect(screen.getByText("Nobody in this view.")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("many of whom the charge is not stated do not flatten the others: they have a scale of their own, which is said", () => {
  const crowd = inventIncident({ id: "crowd", count: 35_000 });
  const { container } = show("charges", {}, { ...inventedDataset, incidents: [...inventedDataset.incidents, crowd] });
  const [assembly] = [...container.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("width")));
  expect(assembly).toBeGreaterThan(200);
  expect(screen.getByText("on a scale of its own")).toBeDefined();
  cleanup();
  show("charges");
  expect(screen.queryByText("on a scale of its own")).toBeNull();
});
