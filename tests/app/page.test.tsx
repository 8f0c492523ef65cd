// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inventedDataset } from "../invented/dataset.ts";
import { json, plain, renderPage, serve, serveInvented } from "./page.tsx";
import { breakage } from "./probeView.tsx";

vi.mock("../../src/views/views.ts", () => import("./probeView.tsx"));

const user = userEvent.setup();

beforeEach(() => {
  breakage.reason = null;
  serveInvented();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function frame(title: string) {
  return within(await screen.findByRole("region", { name: title }));
}

async function sentence(): Promise<string | null> {
  const [status] = await screen.findAllByText(
    /^\d+ (person|people|cases?).* in [\d of]+ articles?\.|^Nobody in this view/,
  );
  return status?.textContent ?? null;
}

describe("the page", () => {
  it("says what is loaded and what is in view", async () => {
    renderPage();
    expect(await sentence()).toMatch(
      /^27 people \(7 named, the rest in 1 group\) and 1 group of unstated size in 2 articles\./,
    );
    expect(screen.getByText("2 articles, 27 people")).toBeDefined();
  });

  it("gives a view everything but its own facet, and the others all of it", async () => {
    renderPage();
    await user.click((await frame("Probe")).getByRole("button", { name: "choose Almaty" }));
    expect((await frame("Probe")).getByText("27 people and 1 group of unstated size")).toBeDefined();
    expect((await frame("Fragile")).getByText("22 people")).toBeDefined();
    expect(location.search).toBe("?city=almaty");
  });

  it("shows the counts of a view as a table when asked, with the same people", async () => {
    renderPage();
    const button = (await frame("Probe")).getByRole("button", { name: "Probe as table" });
    await user.click(button);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    const rows = within((await frame("Probe")).getByRole("table", { name: "Probed" })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "PartPeopleGroups of unstated sizeIncidents",
      "all2719",
      "Total2719",
    ]);
    await user.click(button);
    expect((await frame("Probe")).getByRole("button", { name: "choose Almaty" })).toBeDefined();
  });

  it("has no table form of a view that is a table", async () => {
    renderPage();
    expect((await frame("Fragile")).queryByRole("button", { name: /as table/ })).toBeNull();
  });

  it("reconciles, and a part shows only its people", async () => {
    renderPage();
    await user.click(await screen.findByRole("button", { name: "1 not on the map" }));
    expect(location.search).toBe("?city=unplaced");
    expect(await sentence()).toMatch(/^1 person in 1 of 2 articles\./);
  });

  it("names the background that is not counted, and shows it when asked", async () => {
    renderPage();
    await user.click(await screen.findByRole("button", { name: "1 incident told as background is not counted" }));
    expect(await sentence()).toMatch(/^1 case told as background in .* may repeat people or be estimates\. 300 were/);
    screen.getByRole("button", { name: "300 people by the numbers told" }).focus();
    expect((await screen.findByRole("tooltip")).textContent).toMatch(/no count of people/);
    await user.click(screen.getByRole("button", { name: /Back to what the articles report/ }));
    expect(location.search).toBe("");
  });

  it("says which filter to loosen when nobody is left", async () => {
    renderPage("?city=oral&status=detained");
    expect(await sentence()).toBe("Nobody in this view.");
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "Remove the filter Oral" }));
    expect(location.search).toBe("?status=detained");
  });

  it("puts words that were searched for into quotation marks once", async () => {
    renderPage();
    await user.type(await screen.findByRole("searchbox"), "qqq");
    expect(await screen.findByText(/^Without the filter “qqq” there would be/)).toBeDefined();
  });

  it("names the parts of an address that it ignores, until told to stop", async () => {
    renderPage("?city=atlantis&utm_source=x");
    const notice = await screen.findByText(/could not be understood and was ignored: city=atlantis\./);
    expect(notice.textContent).not.toContain("utm");
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/city=atlantis/)).toBeNull();
  });

  it("names dates of an address that it cannot read", async () => {
    renderPage("?dates=garbage");
    expect(await screen.findByText(/was ignored: dates=garbage\./)).toBeDefined();
    cleanup();
    renderPage("?dates=2031-03-01");
    expect(await screen.findByText(/was ignored: dates=2031-03-01\./)).toBeDefined();
  });

  it("counts people, incidents and cases, and explains each on focus until Escape", async () => {
    renderPage();
    const counters = within(await screen.findByRole("list", { name: "In view" }));
    counters.getByRole("button", { name: "27 people and 1 group of unstated size" }).focus();
    expect((await screen.findByRole("tooltip")).textContent).toMatch(/once in each case/);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
    counters.getByRole("button", { name: "9 incidents" }).focus();
    expect(await screen.findByText(/as one article reports it/)).toBeDefined();
    counters.getByRole("button", { name: "9 cases" }).focus();
    expect(await screen.findByText(/one row of the table/)).toBeDefined();
  });

  it("sets no number of rows equal to a number of people", async () => {
    renderPage();
    const ledger = within(await screen.findByRole("list", { name: "How the numbers add up" }));
    const lines = ledger.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    expect(lines.filter((line) => line.startsWith("= ")).every((line) => line.includes(" + "))).toBe(true);
    expect(lines.at(-1)).toBe("The table has 9 rows: one for each person or group in a case");
  });

  it("says of how many people something is inferred, and what that means, but not where all is stated", async () => {
    renderPage();
    expect(await screen.findByText(/^Inferred, not stated: the sentence of 1 person\./)).toBeDefined();
    screen.getByRole("button", { name: "What “inferred” means" }).focus();
    expect((await screen.findByRole("tooltip")).textContent).toMatch(/^Concluded from what the article says/);
    cleanup();
    renderPage("?city=oral");
    await sentence();
    expect(screen.queryByText(/^Inferred/)).toBeNull();
  });

  it("lists what is loaded, with the articles that gave nothing and what could not be understood", async () => {
    const [first, second] = inventedDataset.articles;
    if (!first || !second) throw new Error("the invented dataset is empty");
    const silent = { ...first, id: "silent", file: "silent.txt", title: "An invented article about the weather" };
    serve({ "dataset.json": json({ ...inventedDataset, articles: [first, second, silent] }) });
    renderPage();
    expect(await sentence()).toMatch(/ in 2 of 3 articles\./);
    await user.click(screen.getByRole("button", { name: "3 articles, 27 people" }));
    const list = within(await screen.findByRole("dialog", { name: "Articles" }));
    const lineOf = (title: string) => list.getByRole("heading", { name: title }).closest("li")?.textContent;
    expect(lineOf("Invented report")).toBe(
      "Invented reportpublished 4 March 2031 · invented-1.txt6 incidents, 24 people and 1 group of unstated size · 1 incident told as background",
    );
    expect(lineOf("Without a title")).toMatch(
      /publication date not known · invented-2\.txt3 incidents, 3 people1 thing not understoodthe year/,
    );
    expect(lineOf("An invented article about the weather")).toMatch(/No incident found$/);
    await user.click(list.getByRole("button", { name: "With problems (1)" }));
    expect(list.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Without a title",
    ]);
    await user.click(list.getByRole("button", { name: "No incident found (1)" }));
    expect(list.getAllByRole("heading", { level: 3 })).toHaveLength(1);
  });

  it("reads the articles for a search that asks for their words", async () => {
    const fetched = serve({
      "dataset.json": json(inventedDataset),
      "articles/invented-1.txt": plain("An invented snowstorm."),
      "articles/invented-2.txt": plain("missing", 404),
    });
    renderPage();
    await user.type(await screen.findByRole("searchbox"), "snowstorm");
    expect(await sentence()).toBe("Nobody in this view.");
    expect(fetched.mock.calls.filter(([address]) => String(address).includes("articles/"))).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: "also in the words of the articles" }));
    expect(
      await screen.findByText(/^0 people by the facts; 24 people .* 1 article could not be read\.$/),
    ).toBeDefined();
    expect(location.search).toBe("");
  });

  it("tells beside the results how its figures are made", async () => {
    renderPage();
    await user.click(await screen.findByRole("button", { name: "How these figures are made" }));
    expect(await screen.findByRole("dialog", { name: "About Qamau" })).toBeDefined();
  });

  it("names its sources in About", async () => {
    renderPage();
    await user.click(await screen.findByRole("button", { name: "About" }));
    const about = within(await screen.findByRole("dialog", { name: "About Qamau" }));
    for (const source of [/Natural Earth/, /GeoNames/, /Hippocratic/, /Open Font License/])
      expect(about.getByText(source)).toBeDefined();
    await user.click(about.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

describe("a broken view", () => {
  it("leaves the rest, says why, and can be tried again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    breakage.reason = "an invented reason";
    renderPage();
    expect((await frame("Probe")).getByText("nothing chosen")).toBeDefined();
    expect((await frame("Fragile")).getByText("an invented reason")).toBeDefined();
    breakage.reason = null;
    await user.click((await frame("Fragile")).getByRole("button", { name: "Try again" }));
    expect((await frame("Fragile")).getByText("nothing chosen")).toBeDefined();
  });
});

describe("an empty dataset", () => {
  it("without articles says how to add some, whatever the folder, and offers no export of nothing", async () => {
    serve({ "dataset.json": json({ ...inventedDataset, articles: [], incidents: [] }) });
    renderPage();
    expect((await screen.findByText(/no article to read yet/)).textContent).toContain("unless --seeds named another");
    expect(screen.getByRole("button", { name: "Add articles" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Export" })).toBeNull();
  });

  it("without incidents names the problems of its articles", async () => {
    serve({ "dataset.json": json({ ...inventedDataset, incidents: [] }) });
    renderPage();
    expect(await screen.findByText("invented-2.txt: the year of the events is not known")).toBeDefined();
  });
});
