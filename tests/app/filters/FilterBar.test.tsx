// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FilterBar } from "../../../src/app/filters/FilterBar.tsx";
import type { Reading } from "../../../src/app/useArticleTexts.ts";
import { withArticleTexts } from "../../../src/domain/articleTexts.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile, Place } from "../../../src/domain/schema.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { fillBrowserGaps } from "../fillBrowserGaps.ts";

const user = userEvent.setup();
let filter: Filter = EMPTY_FILTER;

interface BarProps {
  begin: Filter;
  dataset?: DatasetFile;
  reading?: Reading | null;
}

function Bar({ begin, dataset = inventedDataset, reading = null }: BarProps) {
  const [chosen, setChosen] = useState(begin);
  filter = chosen;
  return (
    <I18nProvider locale={english.locale}>
      <FilterBar
        dataset={dataset}
        filter={chosen}
        onChange={setChosen}
        reading={reading}
        searching={{ isReady: true, problem: null }}
        words={english}
      />
    </I18nProvider>
  );
}

function renderBar(begin: Partial<Filter> = {}): void {
  render(<Bar begin={{ ...EMPTY_FILTER, ...begin }} />);
}

function open(name: RegExp): Promise<void> {
  return user.click(screen.getByRole("button", { name }));
}

/** An option by its name; the count stands behind it. */
function option(name: string): Promise<HTMLElement> {
  return screen.findByRole("option", { name: new RegExp(`^${name} `) });
}

async function countBeside(name: string): Promise<string | undefined> {
  return (await option(name)).textContent?.slice(name.length + 1);
}

beforeEach(fillBrowserGaps);
afterEach(cleanup);

describe("a menu", () => {
  it("chooses any number of options, each with its count under the other filters", async () => {
    renderBar({ status: ["imprisoned"] });
    await open(/^City/);
    expect(await countBeside("Almaty")).toBe("1");
    expect(await countBeside("Oral")).toBe("0");
    await user.click(await option("Almaty"));
    await user.click(await option("Astana"));
    expect(filter.city).toEqual(["almaty", "astana"]);
    await user.click(await option("Almaty"));
    expect(filter.city).toEqual(["astana"]);
  });

  it("counts its options as if it were not chosen", async () => {
    renderBar({ city: ["oral"] });
    await open(/^City/);
    expect(await countBeside("Almaty")).toBe("22");
  });

  it("says a group of unstated size beside the people", async () => {
    renderBar();
    await open(/^Status/);
    expect(await countBeside("Detained")).toBe("20 + 1 group");
  });

  it("says how many people are in view while they are chosen", async () => {
    renderBar();
    await open(/^City/);
    await user.click(await option("Oral"));
    expect(screen.getByRole("status").textContent).toBe("1 person in view");
  });

  it("is worked by keyboard alone, closes on Escape and gives the focus back", async () => {
    renderBar();
    screen.getByRole("button", { name: /^Status/ }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Detained/));
    await user.keyboard("{ArrowDown} ");
    expect(filter.status).toEqual(["pretrial-detention"]);
    await user.keyboard("{Escape}");
    expect(filter.status).toEqual(["pretrial-detention"]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Status/));
  });

  it("closes when the reader presses elsewhere", async () => {
    renderBar();
    await open(/^Charge/);
    await screen.findByRole("dialog", { name: "Charge" });
    await user.click(document.body);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("shows what is chosen on its button, and takes all of it away at once", async () => {
    renderBar({ length: ["15-days", "life"] });
    expect(screen.getByRole("button", { name: /^Sentence/ }).textContent).toBe("Sentence 4–15 days +1");
    await open(/^Sentence/);
    await user.click(await screen.findByRole("button", { name: "Clear" }));
    expect(filter.length).toEqual([]);
  });
});

describe("a long list", () => {
  const places = Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => {
      const name = `Town ${index + 1}`;
      return [`town-${index}`, { ...inventedDataset.places.oral, name } as Place];
    }),
  );
  const incidents = Object.keys(places).map((placeId) => inventIncident({ id: placeId, placeId, count: 1 }));

  it("takes all that is found beside what is chosen already", async () => {
    render(<Bar begin={{ ...EMPTY_FILTER, city: ["town-0"] }} dataset={{ ...inventedDataset, places, incidents }} />);
    await open(/^City/);
    await user.type(await screen.findByRole("searchbox", { name: "Find in city" }), "town 2");
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(6));
    screen.getByRole("listbox", { name: "City" }).focus();
    await user.keyboard("{Control>}a{/Control}");
    expect(filter.city).toHaveLength(7);
  });

  it("is searched while the keys walk what is found", async () => {
    render(<Bar begin={EMPTY_FILTER} dataset={{ ...inventedDataset, places, incidents }} />);
    await open(/^City/);
    const field = await screen.findByRole("searchbox", { name: "Find in city" });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard("town 13");
    await waitFor(() =>
      expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Town 13 1"]),
    );
    await user.keyboard("{ArrowDown}{Enter}");
    expect(filter.city).toEqual(["town-12"]);
  });
});

describe("the dates", () => {
  const part = async (field: string, name: string) =>
    within(await screen.findByRole("group", { name: field })).getByRole("spinbutton", { name: new RegExp(`^${name}`) });
  const type = async (field: string, day: string, month: string, year: string) => {
    await user.click(await part(field, "day"));
    await user.keyboard(day + month + year);
  };

  it("are typed, and take both ends", async () => {
    renderBar();
    await open(/^Date/);
    await type("From", "01", "03", "2031");
    await type("To", "02", "03", "2031");
    expect(filter.dates).toEqual({ from: "2031-03-01", to: "2031-03-02" });
  });

  it("reach to the end of what there is where one end is open", async () => {
    renderBar();
    await open(/^Date/);
    await type("From", "01", "03", "2031");
    expect(filter.dates).toEqual({ from: "2031-03-01", to: "2031-12-31" });
  });

  it("show the end in force that nobody typed, and open the calendar at the day that was typed", async () => {
    renderBar();
    await open(/^Date/);
    await type("From", "01", "03", "2031");
    const end = screen.getByRole("group", { name: "To" });
    const shown = within(end)
      .getAllByRole("spinbutton")
      .map(({ textContent }) => textContent);
    expect(shown).toEqual(["31", "12", "2031"]);
    const calendar = within(await screen.findByRole("application", { name: /^Range of days/ }));
    expect(calendar.getByRole<HTMLSelectElement>("combobox", { name: "Month" }).value).toBe("3");
  });

  it("wait while a year is being typed, and while the range is backwards", async () => {
    renderBar();
    await open(/^Date/);
    await type("From", "05", "03", "203");
    expect(filter.dates).toBeNull();
    await user.keyboard("1");
    await type("To", "01", "03", "2031");
    // What stood there while it was typed, and was no range backwards, stays.
    expect(filter.dates).toEqual({ from: "2031-03-05", to: "2031-12-01" });
    expect(screen.getByRole("alert").textContent).toBe("The first day lies after the last.");
  });

  it("are picked from a calendar that opens where the range ends", async () => {
    renderBar({ dates: { from: "2031-03-01", to: "2031-03-02" } });
    await open(/^Date/);
    const calendar = within(await screen.findByRole("application", { name: /^Range of days/ }));
    await user.click(calendar.getByRole("button", { name: /\b3 March 2031/ }));
    await user.click(calendar.getByRole("button", { name: /\b5 March 2031/ }));
    expect(filter.dates).toEqual({ from: "2031-03-03", to: "2031-03-05" });
  });

  it("are one press where a year is meant, with its count under the other filters", async () => {
    renderBar({ city: ["almaty"] });
    await open(/^Date/);
    const presets = within(await screen.findByRole("listbox", { name: "Common ranges" }));
    const year = presets.getByRole("option", { name: "2031 22" });
    await user.click(year);
    expect(filter.dates).toEqual({ from: "2031-01-01", to: "2031-12-31" });
    await user.click(await option("Everything"));
    expect(filter.dates).toBeNull();
  });

  it("can be only those that are not known", async () => {
    renderBar();
    await open(/^Date/);
    await user.click(await option("Only undated"));
    expect(filter.dates).toBe("undated");
  });
});

describe("search and the rarer filters", () => {
  it("change the filter", async () => {
    renderBar();
    await user.type(screen.getByRole("searchbox"), "arman");
    expect(filter.text.words).toBe("arman");
    await open(/^More filters/);
    await user.click(await screen.findByRole("radio", { name: /^Background/ }));
    expect(filter.told).toBe("background");
    await user.click(screen.getByRole("radio", { name: /^Only what is stated/ }));
    expect(filter.basis).toBe("stated");
    await user.click(await option("Invented Party"));
    await user.click(await option("Invented report"));
    expect([filter.organisation, filter.articles]).toEqual([["Invented Party"], ["invented-1"]]);
  });

  it("are counted on their button", () => {
    renderBar({ basis: "stated", articles: ["invented-1", "invented-2"] });
    expect(screen.getByRole("button", { name: /^More filters/ }).textContent).toBe("More filters 3 chosen");
  });
});

describe("a search of the articles too", () => {
  const texts = new Map([["invented-1", "Nobody calls it a snowstorm. Almaty."]]);
  const dataset = withArticleTexts(inventedDataset, texts);
  const begin: Filter = { ...EMPTY_FILTER, text: { words: "bota", scope: "facts" } };
  const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

  it("is asked for beside what is searched", async () => {
    render(<Bar begin={begin} dataset={dataset} />);
    await user.click(screen.getByRole("checkbox", { name: "also in the words of the articles" }));
    expect(filter.text).toEqual({ words: "bota", scope: "articles" });
    expect(screen.getByRole("button", { name: /^Remove the filter “bota” in facts or articles/ })).toBeDefined();
  });

  it("says how far the articles are read, then who is found by their words alone", () => {
    const found: Filter = { ...begin, text: { words: "almaty", scope: "articles" } };
    const { rerender } = render(<Bar begin={found} reading={{ read: 1, failed: 0, all: 2 }} />);
    expect(status()).toContain("Reading the articles: 1 of 2…");
    rerender(<Bar begin={found} dataset={dataset} reading={{ read: 1, failed: 1, all: 2 }} />);
    expect(status()).toContain(
      "22 people by the facts; 2 people and 1 group of unstated size more, in whose article the words stand. 1 article could not be read.",
    );
  });
});

describe("chips", () => {
  it("say each thing chosen, and take it away", async () => {
    renderBar({ city: ["almaty", "oral"], text: { words: "arman", scope: "facts" } });
    const chips = within(screen.getByRole("list", { name: "Chosen filters" }));
    expect(chips.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "“arman” not in the link×",
      "Almaty ×",
      "Oral ×",
      "Clear all",
      "Copy link",
    ]);
    await user.click(chips.getByRole("button", { name: "Remove the filter Almaty" }));
    expect(filter).toEqual({ ...EMPTY_FILTER, city: ["oral"], text: { words: "arman", scope: "facts" } });
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
    renderBar({ text: { words: "arman", scope: "facts" } });
    expect(screen.getByRole("searchbox").title).toMatch(/not part of the link/);
    expect(screen.getByRole("button", { name: "Remove the filter “arman” not in the link" }).title).toMatch(
      /not part of the link/,
    );
  });
});

describe("the sheet of a phone", () => {
  it("counts what is chosen and holds the same controls", async () => {
    renderBar({ city: ["almaty"] });
    await user.click(screen.getByRole("button", { name: "Filter (1)" }));
    const sheet = within(await screen.findByRole("dialog", { name: "Filters" }));
    await user.click(sheet.getByRole("button", { name: /^City/ }));
    await user.click(await sheet.findByRole("option", { name: /^Oral / }));
    expect(filter.city).toEqual(["almaty", "oral"]);
    await user.click(sheet.getByRole("button", { name: "Show 23 people" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
