// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { ArchiveSelection } from "../../../../src/domain/engine/ArchiveSelection.ts";
import { EMPTY_FILTER, type Filter } from "../../../../src/domain/facets/facets.ts";
import { select } from "../../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/domain/settings/settings.ts";
import { english } from "../../../../src/domain/words/english.ts";
import { dotsFrameOf } from "../../../../src/views/sentences/dots/frame.ts";
import { marksOf } from "../../../../src/views/sentences/dots/marks.ts";
import { SentencesPanel } from "../../../../src/views/sentences/SentencesPanel.tsx";
import { inventedDataset, inventIncident } from "../../../invented/dataset.ts";
import { atRest } from "../../atRest.ts";

afterEach(cleanup);

function show({
  filter = EMPTY_FILTER as Filter,
  dataset = inventedDataset,
  scale = "dots" as const,
  chosen = "",
} = {}) {
  const calls = {
    onChange: vi.fn<(filter: Filter) => void>(),
    onSettings: vi.fn<(settings: Settings) => void>(),
    onChoose: vi.fn<(id: string) => void>(),
  };
  const { container } = render(
    <SentencesPanel
      selection={select(dataset, filter, "length")}
      filter={filter}
      settings={{ ...DEFAULT_SETTINGS, scale }}
      chosen={chosen}
      words={english}
      {...atRest}
      {...calls}
    />,
  );
  return { ...calls, container };
}

test("too many to be told apart are counted in columns, without a look at any of them", () => {
  const row = vi.spyOn(ArchiveSelection.prototype, "row");
  const incidents = Array.from({ length: 2001 }, (_, index) =>
    inventIncident({ id: `n${index}`, sentence: { days: 15 } }),
  );
  show({ dataset: { ...inventedDataset, incidents } });
  expect(screen.getByText(english.sentences.columns(2001))).toBeDefined();
  expect(row).not.toHaveBeenCalled();
  row.mockRestore();
});

function active(): string | undefined {
  const id = screen.getByRole("listbox").getAttribute("aria-activedescendant");
  return id === null ? undefined : document.getElementById(id)?.textContent;
}

test("the switch asks for the other form", async () => {
  const { onSettings } = show();
  expect(screen.getByRole("radio", { name: "Dots" })).toHaveProperty("checked", true);
  await userEvent.click(screen.getByRole("radio", { name: "Bars" }));
  expect(onSettings.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, scale: "bins" }]]);
});

test("every mark is said in words, the shortest term first", () => {
  show();
  const options = screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(options[0]).toBe("Arman Invented: 15 days, Administrative arrest, Almaty, 3 March 2031");
  expect(options[1]).toMatch(/^Chingiz Invented: 6 years and 6 months/);
  expect(options[2]).toMatch(/: life, Imprisoned, Astana, 2031$/);
  expect(options).toContain("Group of 20: not stated, Detained, Almaty, 1 March 2031");
  expect(options).toHaveLength(9);
});

test("the keyboard walks along the marks, and Enter opens the evidence", async () => {
  const { onChoose, container } = show();
  screen.getByRole("listbox").focus();
  fireEvent.focus(screen.getByRole("listbox"));
  expect(active()).toMatch(/^Arman Invented/);
  await userEvent.keyboard("{ArrowRight}");
  expect(active()).toMatch(/^Chingiz Invented/);
  expect(container.querySelector(".chart-tooltip strong")?.textContent).toBe("Chingiz Invented");
  await userEvent.keyboard("{Enter}{Home} ");
  expect(onChoose.mock.calls).toEqual([["i3"], ["i1"]]);
});

test("a pointer names the nearest mark, and a press opens its evidence", () => {
  const { onChoose, container } = show();
  const frame = dotsFrameOf(marksOf(select(inventedDataset, EMPTY_FILTER)), 640, english);
  const mark = frame?.marks[1];
  const at = { clientX: (mark?.x ?? 0) + 5, clientY: (mark?.y ?? 0) - 5 };
  const plot = screen.getByRole("listbox");
  fireEvent.mouseMove(plot, at);
  expect(container.querySelector(".chart-tooltip")?.textContent).toContain("Chingiz Invented");
  fireEvent.click(plot, at);
  fireEvent.click(plot, { clientX: 0, clientY: 0 });
  expect(onChoose.mock.calls).toEqual([["i3"]]);
  fireEvent.mouseLeave(plot);
  expect(container.querySelector(".chart-tooltip")).toBeNull();
});

test("the names of the rails choose their bin; marks of other bins stay in view, fainter", async () => {
  const first = show();
  await userEvent.click(screen.getByRole("button", { name: "awaiting verdict: 1 person" }));
  expect(first.onChange.mock.calls.map(([filter]) => filter.length)).toEqual([["awaiting-verdict"]]);
  cleanup();
  const { container } = show({ filter: { ...EMPTY_FILTER, length: ["life"] } });
  const faint = [...container.querySelectorAll("svg.chart-own > g[transform]")].filter((mark) =>
    mark.hasAttribute("opacity"),
  );
  expect(faint).toHaveLength(8);
});

test("the incident whose evidence is open is marked", () => {
  const { container } = show({ chosen: "i3" });
  expect(container.querySelectorAll('.dots-ring[data-kind="open"]')).toHaveLength(1);
  expect(screen.getAllByRole("option", { selected: true })[0]?.textContent).toMatch(/^Chingiz/);
});

test("the legend names the marks that occur", () => {
  const { container } = show();
  const legend = [...container.querySelectorAll(".chart-legend li")].map((item) =>
    item.textContent?.replace(/^[5?]/, ""),
  );
  expect(legend).toEqual([
    "Administrative arrest",
    "Imprisoned",
    "One person",
    "Group, with its number of people",
    "Group of unstated size",
    "Awaiting verdict: the end is open",
  ]);
});

test("too many to be told apart are counted in columns, and that is said", () => {
  const incidents = Array.from({ length: 2001 }, (_, index) =>
    inventIncident({ id: `m${index}`, count: 1, status: "imprisoned", sentence: { days: (index % 200) + 1 } }),
  );
  const { container } = show({ dataset: { ...inventedDataset, incidents } });
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(screen.getByText(/^2,001 marks are too many/)).toBeDefined();
  expect(container.querySelectorAll("svg.chart-own rect").length).toBeGreaterThan(20);
});
