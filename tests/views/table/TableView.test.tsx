// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useMemo, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { type Selection, select } from "../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { english } from "../../../src/domain/words/english.ts";
import { TableView } from "../../../src/views/table/TableView.tsx";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { syntheticDataset } from "../../synthetic/syntheticDataset.ts";
import { atRest } from "../atRest.ts";

const onChoose = vi.fn();

interface PageProps {
  dataset: DatasetFile;
  chosen: string | null;
}

function Page({ dataset, chosen }: PageProps) {
  const selection = useMemo(() => select(dataset, EMPTY_FILTER), [dataset]);
  return <Shown selection={selection} chosen={chosen} />;
}

/** The view with the one state it needs around it. */
function Shown({ selection, chosen }: { selection: Selection; chosen: string | null }) {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const props = { filter: EMPTY_FILTER, chosen, onChoose, onChange: () => undefined, ...atRest, words: english };
  return <TableView selection={selection} settings={settings} onSettings={setSettings} {...props} />;
}

function show(dataset: DatasetFile = inventedDataset, chosen: string | null = null) {
  return render(<Page dataset={dataset} chosen={chosen} />);
}

/** The names of the columns from left to right. */
function heads(): (string | null)[] {
  // Hidden from assistive technology while the menu of columns is open.
  return screen.getAllByRole("columnheader", { hidden: true }).map((head) => head.textContent);
}

/** Its widgets are loaded when it is first opened, which takes a while in a test. */
function openedMenu(): Promise<HTMLElement> {
  return screen.findByRole("dialog", { name: "Columns of the table" }, { timeout: 15_000 });
}

/** The rows of incidents, without the one of the headers. */
function rows(): HTMLElement[] {
  return screen.getAllByRole("row").slice(1);
}

function names(): (string | null | undefined)[] {
  return rows().map((row) => within(row).getAllByRole("gridcell")[0]?.querySelector(".table-value")?.textContent);
}

function many(count: number): DatasetFile {
  const incidents = Array.from({ length: count }, (_, index) => inventIncident({ id: `n${index}`, count: 1 + index }));
  return { ...inventedDataset, incidents };
}

beforeEach(() => {
  onChoose.mockClear();
  // jsdom lays nothing out: the table and its rows are given a height, so that some rows are seen and others are not.
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(500);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(53);
  Element.prototype.scrollIntoView = () => undefined;
  // jsdom has no CSS.escape, by which the list of columns finds its rows; its keys are plain words.
  vi.stubGlobal("CSS", { escape: (text: string) => text });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the table on screen", () => {
  it("says which cells are in the article's language", () => {
    const [first, ...others] = inventedDataset.articles;
    if (first === undefined) throw new Error("the invented dataset has no article");
    show({
      ...inventedDataset,
      articles: [{ ...first, language: "uz", title: "Ixtiro" }, ...others],
      incidents: [inventIncident({ id: "i1", person: { name: "Arman Invented", aliases: [], role: null } })],
    });
    const cells = within(rows()[0] as HTMLElement).getAllByRole("gridcell");
    const quoted = cells.map((cell) => cell.querySelector<HTMLElement>(".table-value")).filter((value) => value?.lang);
    expect(quoted.map((value) => [value?.textContent, value?.lang])).toEqual([
      ["Arman Invented", "uz"],
      ["Ixtiro", "uz"],
    ]);
  });

  it("counts its rows and people, and tells a screen reader how many rows there are", () => {
    show();
    expect(screen.getByText(/^9 rows: 27 people and 1 group of unstated size/)).not.toBeNull();
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("10");
  });

  it("sorts by the header that is clicked, and says so", async () => {
    const user = userEvent.setup();
    show(many(3));
    const header = () => screen.getByRole("columnheader", { name: "Status" });
    expect(screen.getByRole("columnheader", { name: "Date" }).getAttribute("aria-sort")).toBe("descending");
    await user.click(within(header()).getByRole("button"));
    expect(header().getAttribute("aria-sort")).toBe("ascending");
    await user.click(within(header()).getByRole("button"));
    expect(header().getAttribute("aria-sort")).toBe("descending");
    expect(screen.getByRole("columnheader", { name: "Date" }).getAttribute("aria-sort")).toBe("none");
  });

  it("answers while it sorts many names: it says so, and shows its rows as they stood until then", async () => {
    const user = userEvent.setup();
    show(syntheticDataset({ incidents: 8000, seed: 1 }));
    const before = names();
    await user.click(screen.getByRole("button", { name: "Person" }));
    expect(screen.getByText("Sorting…")).not.toBeNull();
    expect(screen.getByRole("grid").getAttribute("aria-busy")).toBe("true");
    expect(names()).toEqual(before);
    await vi.waitFor(() => expect(screen.queryByText("Sorting…")).toBeNull(), { timeout: 15_000 });
    const sorted = names().slice(0, 8);
    expect(sorted).not.toEqual(before.slice(0, 8));
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator("en", { numeric: true }).compare as never));
  });

  it("shows the columns that are ticked, in the order that is given to them", async () => {
    const user = userEvent.setup();
    show(many(3));
    await user.click(screen.getByRole("button", { name: "Columns" }));
    const menu = within(await openedMenu());
    await user.click(menu.getByRole("row", { name: "City" }));
    await user.click(menu.getByRole("row", { name: "Law" }));
    await user.click(menu.getByRole("button", { name: "Move Law to the left" }));
    expect(heads()).toEqual(["Person", "Date", "Status", "Sentence", "Charge", "Law", "Source"]);
    await user.click(menu.getByRole("button", { name: "Usual columns" }));
    expect(heads()).toEqual(["Person", "City", "Date", "Status", "Sentence", "Charge", "Source"]);
  });

  it("opens the menu of columns by keyboard, ticks with the space bar and gives the focus back", async () => {
    const user = userEvent.setup();
    show(many(3));
    const button = screen.getByRole("button", { name: "Columns" });
    button.focus();
    await user.keyboard("{Enter}");
    await openedMenu();
    await user.tab();
    await user.keyboard("{ArrowDown} {Escape}");
    await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(heads()).toEqual(["Person", "Date", "Status", "Sentence", "Charge", "Source"]);
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
  });

  it("says what it is sorted by where that column is not shown", async () => {
    const user = userEvent.setup();
    show(many(3));
    expect(screen.queryByText("Sorted by: Date")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(within(await openedMenu()).getByRole("row", { name: "Date" }));
    expect(screen.getByText("Sorted by: Date")).not.toBeNull();
  });

  it("gives the focus back to the row whose evidence was last open", () => {
    const { rerender } = show(inventedDataset, "i4");
    rerender(<Page dataset={inventedDataset} chosen="i9" />);
    rerender(<Page dataset={inventedDataset} chosen={null} />);
    expect(document.activeElement?.textContent).toContain("Gulnara Invented");
  });

  it("opens the evidence of a clicked row, and marks it when it is chosen", async () => {
    const user = userEvent.setup();
    const { unmount } = show();
    await user.click(screen.getByText("Arman Invented"));
    expect(onChoose).toHaveBeenCalledWith("i1");
    unmount();
    show(inventedDataset, "i1");
    expect(rows().filter((row) => row.getAttribute("aria-selected") === "true")).toHaveLength(1);
    expect(rows()[0]?.getAttribute("aria-selected")).toBe("true");
  });

  it("is one stop of the Tab key; arrow keys move between its rows and Enter opens", async () => {
    const user = userEvent.setup();
    show();
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    rows()[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(rows()[2]);
    await user.keyboard("{ArrowUp}{Enter}");
    expect(onChoose).toHaveBeenLastCalledWith("i4");
    await user.keyboard("{End}{Enter}");
    expect(onChoose).toHaveBeenLastCalledWith("i7");
    await user.keyboard("{Home} ");
    expect(onChoose).toHaveBeenLastCalledWith("i1");
  });

  it("draws only the rows near those that are seen, and still reaches the last by a key", async () => {
    const user = userEvent.setup();
    show(many(1000));
    expect(rows().length).toBeLessThan(60);
    rows()[0]?.focus();
    await user.keyboard("{End}{Enter}");
    expect(onChoose).toHaveBeenLastCalledWith("n999");
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("1001");
  });

  it("looks at no incidents but those near the seen ones when a row is measured", async () => {
    const user = userEvent.setup();
    const selection = select(many(20_000), EMPTY_FILTER);
    render(<Shown selection={selection} chosen={null} />);
    const row = vi.spyOn(selection, "row");
    rows()[0]?.focus();
    await user.keyboard("{PageDown}{PageDown}{PageDown}");
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("32");
    expect(row.mock.calls.length).toBeLessThan(1000);
  });

  it("says how many rows are beyond what a browser can scroll to, and goes no further than that by a key", async () => {
    const user = userEvent.setup();
    show(many(81_000));
    expect(screen.getByText(/^48 more rows beyond/)).not.toBeNull();
    rows()[0]?.focus();
    await user.keyboard("{End}");
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("80953");
  });

  it("says what is inherited, what is inferred and what is not stated, in words", () => {
    show();
    const [arman] = rows();
    expect(arman && within(arman).getByText("inherited")).not.toBeNull();
    expect(arman && within(arman).getByText("inferred")).not.toBeNull();
    expect(screen.getAllByText("not stated").length).toBeGreaterThan(0);
  });

  it("writes names as text, whatever is in them", () => {
    show();
    expect(names()).toContain("Farida <b>Invented</b> & Co");
    expect(document.querySelector("b")).toBeNull();
  });

  it("says so when nothing passes the filter", () => {
    show({ ...inventedDataset, incidents: [] });
    expect(screen.getByText(english.table.nothing)).not.toBeNull();
    expect(screen.getAllByRole("row")).toHaveLength(1);
  });
});
