// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FilterBar } from "../../../src/app/filters/FilterBar.tsx";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset } from "../../invented/dataset.ts";
import { openDialogs } from "../page.tsx";

const user = userEvent.setup();
let filter: Filter = EMPTY_FILTER;

function Bar({ begin }: { begin: Filter }) {
  const [chosen, setChosen] = useState(begin);
  filter = chosen;
  return <FilterBar dataset={inventedDataset} filter={chosen} onChange={setChosen} words={english} />;
}

function renderBar(begin: Partial<Filter> = {}): void {
  render(<Bar begin={{ ...EMPTY_FILTER, ...begin }} />);
}

function open(name: RegExp): Promise<void> {
  return user.click(screen.getByRole("button", { name }));
}

beforeEach(openDialogs);
afterEach(cleanup);

describe("a menu", () => {
  it("chooses any number of options, each with its count under the other filters", async () => {
    renderBar({ status: ["imprisoned"] });
    await open(/^City/);
    expect(screen.getByRole("checkbox", { name: "Almaty 1" })).toBeDefined();
    expect(screen.getByRole("checkbox", { name: "Oral 0" })).toBeDefined();
    await user.click(screen.getByRole("checkbox", { name: /^Almaty/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Astana/ }));
    expect(filter.city).toEqual(["almaty", "astana"]);
    await user.click(screen.getByRole("checkbox", { name: /^Almaty/ }));
    expect(filter.city).toEqual(["astana"]);
  });

  it("counts its options as if it were not chosen", async () => {
    renderBar({ city: ["oral"] });
    await open(/^City/);
    expect(screen.getByRole("checkbox", { name: "Almaty 22" })).toBeDefined();
  });

  it("says a group of unstated size beside the people", async () => {
    renderBar();
    await open(/^Status/);
    expect(screen.getByRole("checkbox", { name: "Detained 20 + 1 group" })).toBeDefined();
  });

  it("is worked by keyboard alone, closes on Escape and gives the focus back", async () => {
    renderBar();
    screen.getByRole("button", { name: /^Status/ }).focus();
    await user.keyboard("{Enter}{Tab} {Escape}");
    expect(filter.status).toEqual(["detained"]);
    expect(screen.queryByRole("group", { name: "Status" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Status/ }));
  });

  it("closes when the reader presses elsewhere", async () => {
    renderBar();
    await open(/^Charge/);
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole("group", { name: "Charge" })).toBeNull();
  });

  it("shows what is chosen on its button", () => {
    renderBar({ length: ["15-days", "life"] });
    expect(screen.getByRole("button", { name: /^Sentence/ }).textContent).toBe("Sentence 4–15 days +1");
  });
});

describe("the dates", () => {
  const type = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });

  it("take both ends", async () => {
    renderBar();
    await open(/^Date/);
    type("From", "2031-03-01");
    type("To", "2031-03-02");
    expect(filter.dates).toEqual({ from: "2031-03-01", to: "2031-03-02" });
  });

  it("reach to the end of what there is where one end is open", async () => {
    renderBar();
    await open(/^Date/);
    type("From", "2031-03-01");
    expect(filter.dates).toEqual({ from: "2031-03-01", to: "2031-12-31" });
  });

  it("wait while a year is being typed, and while the range is backwards", async () => {
    renderBar();
    await open(/^Date/);
    type("From", "0002-03-01");
    expect(filter.dates).toBeNull();
    type("From", "2031-03-05");
    type("To", "2031-03-01");
    expect(filter.dates).toEqual({ from: "2031-03-05", to: "2031-12-31" });
    expect(screen.getByRole("alert").textContent).toBe("The first day lies after the last.");
  });

  it("can be only those that are not known", async () => {
    renderBar();
    await open(/^Date/);
    await user.click(screen.getByRole("checkbox", { name: /^Only undated/ }));
    expect(filter.dates).toBe("undated");
    await user.click(screen.getByRole("button", { name: "Clear" }));
    expect(filter.dates).toBeNull();
  });
});

describe("search and switch", () => {
  it("change the filter", async () => {
    renderBar();
    await user.type(screen.getByRole("searchbox"), "arman");
    expect(filter.text).toBe("arman");
    await user.click(screen.getByRole("radio", { name: "Background" }));
    expect(filter.told).toBe("background");
  });
});

describe("chips", () => {
  it("say each thing chosen, and take it away", async () => {
    renderBar({ city: ["almaty", "oral"], text: "arman" });
    const chips = within(screen.getByRole("list", { name: "Chosen filters" }));
    expect(chips.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "“arman”not in the link×",
      "Almaty×",
      "Oral×",
      "Clear all",
      "Copy link",
    ]);
    await user.click(chips.getByRole("button", { name: "Remove the filter Almaty" }));
    expect(filter).toEqual({ ...EMPTY_FILTER, city: ["oral"], text: "arman" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove the filter Oral");
  });

  it("go all at once", async () => {
    renderBar({ city: ["almaty"], told: "background", dates: "undated" });
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(filter).toEqual(EMPTY_FILTER);
    expect(screen.queryByRole("list", { name: "Chosen filters" })).toBeNull();
  });
});

describe("the link", () => {
  it("is copied as it stands in the address, and said so until something else is chosen", async () => {
    renderBar({ city: ["almaty", "oral"] });
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText("The link is copied.")).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(location.href);
    await user.click(screen.getByRole("button", { name: "Remove the filter Oral" }));
    expect(screen.queryByText("The link is copied.")).toBeNull();
  });

  it("is left to the reader where the browser refuses", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new DOMException("refused", "NotAllowedError"));
    renderBar({ city: ["almaty"] });
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText(/Copy the link from the address bar/)).toBeDefined();
  });

  it("does not hold the search, which says so", () => {
    renderBar({ text: "arman" });
    expect(screen.getByRole("searchbox").title).toMatch(/not part of the link/);
    expect(screen.getByRole("button", { name: "Remove the filter “arman”" }).title).toMatch(/not part of the link/);
  });
});

describe("the sheet of a phone", () => {
  it("counts what is chosen and holds the same controls", async () => {
    renderBar({ city: ["almaty"] });
    await user.click(screen.getByRole("button", { name: "Filter (1)" }));
    const sheet = within(screen.getByRole("dialog", { name: "Filters" }));
    await user.click(sheet.getByRole("radio", { name: "Background" }));
    expect(filter.told).toBe("background");
    await user.click(sheet.getByRole("button", { name: "Show 0 people" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
