// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DatasetFile, Incident } from "../../../src/domain/schema.ts";
import { inventedDataset, inventedText, inventIncident } from "../../invented/dataset.ts";
import { json, plain, renderPage, serve, serveInvented } from "../page.tsx";

vi.mock("../../../src/views/views.ts", () => import("../probeView.tsx"));

const user = userEvent.setup();

beforeEach(serveInvented);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function panel(name = "Arman Invented") {
  return within(await screen.findByRole("complementary", { name }));
}

function withArticle(change: Partial<DatasetFile["articles"][number]>): DatasetFile {
  const [first, ...rest] = inventedDataset.articles;
  if (first === undefined) throw new Error("the invented dataset has no article");
  return { ...inventedDataset, articles: [{ ...first, ...change }, ...rest] };
}

describe("the evidence", () => {
  it("gives a text to report a mistake with, and stays open when that is closed on Escape", async () => {
    renderPage("?incident=i1");
    await user.click((await panel()).getByRole("button", { name: "Report a mistake" }));
    const report = within(await screen.findByRole("dialog", { name: "Report a mistake" }));
    expect(await report.findByText(/Incident: i1 .*What the article says: “On 3 March 2031/)).toBeDefined();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(await panel()).toBeDefined();
  });

  it("marks the words of each field, and the text stays the article's own", async () => {
    renderPage("?incident=i1");
    const text = await (await panel()).findByRole("region", { name: /Article text/ });
    expect(text.textContent).toBe(inventedText);
    const marked = [...text.querySelectorAll("mark")];
    const wordsOf = (field: string) => marked.filter((mark) => mark.dataset.field === field).map((m) => m.textContent);
    expect(wordsOf("person")).toEqual(["Arman Invented"]);
    expect(wordsOf("date")).toEqual(["3 March 2031"]);
    expect(wordsOf("sentence")).toEqual(["15 days"]);
    expect([...text.querySelectorAll<HTMLElement>("[data-label]")].map(({ dataset }) => dataset.label)).toContain(
      "place",
    );
  });

  it("says what is in the article's language, and what in that of the build", async () => {
    const problems = [{ message: "no rule could tell whom “took” is about", span: null }];
    serve({
      "dataset.json": json(withArticle({ language: "uz", title: "Ixtiro qilingan", problems })),
      "articles/invented-1.txt": plain(inventedText),
    });
    renderPage("?incident=i1");
    const evidence = await panel();
    const inUzbek = [await evidence.findByRole("region", { name: /Article text/ }), evidence.getByRole("blockquote")];
    const titles = ["Arman Invented", "Ixtiro qilingan"].map((name) => evidence.getByRole("heading", { name }));
    expect([...inUzbek, ...titles].map(({ lang }) => lang)).toEqual(["uz", "uz", "uz", "uz"]);
    expect(evidence.getByText(/no rule could tell/).closest("ul")?.lang).toBe("en");
    expect(evidence.getByRole("heading", { name: /how each is known/ }).closest("[lang=uz]")).toBeNull();
  });

  it("keeps the name of a field on the line of the last word it is about", async () => {
    renderPage("?incident=i1");
    const text = await (await panel()).findByRole("region", { name: /Article text/ });
    const labelled = [...text.querySelectorAll<HTMLElement>("mark [data-label]")];
    const together = Object.fromEntries(labelled.map(({ dataset, textContent }) => [dataset.label, textContent]));
    expect(together).toMatchObject({ person: "Invented", date: "2031", place: "Almaty", sentence: "days" });
  });

  it("says in plain words how each fact is known, and names the rule only to who asks", async () => {
    renderPage("?incident=i1");
    await (await panel()).findByRole("region", { name: /Article text/ });
    const rules = (await panel()).getAllByText("by the rule “invented”");
    expect(rules).toHaveLength(5);
    for (const rule of rules) expect((rule as HTMLDetailsElement).open).toBe(false);
    expect((await panel()).getAllByText("how it was found")).toHaveLength(5);
  });

  it("quotes the passage first and names value and basis of each fact", async () => {
    renderPage("?incident=i1");
    const within1 = await panel();
    expect((await within1.findByText("15 days", { selector: ".evidence-value" })).textContent).toBe("15 days");
    expect(within1.getByText(/concluded from the same paragraph/)).toBeDefined();
    const headings = within1.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(headings).toEqual([
      "Arman Invented",
      "Invented report",
      "The facts, and how each is known",
      "The whole article",
    ]);
  });

  it("jumps from a fact to its words", async () => {
    renderPage("?incident=i1");
    await user.click(await (await panel()).findByRole("button", { name: "show words Sentence" }));
    expect(document.activeElement?.tagName).toBe("MARK");
    expect(document.activeElement?.textContent).toBe("15 days");
  });

  it("numbers the places of a fact that stands in several, after the words they share", async () => {
    const twice = structuredClone(inventedDataset);
    const [sentence] = twice.incidents[0]?.evidence.sentence ?? [];
    if (sentence === undefined) throw new Error("the invented sentence has no evidence");
    twice.incidents[0]?.evidence.sentence?.push({ ...sentence, start: 0, end: 5 });
    serve({ "dataset.json": json(twice), "articles/invented-1.txt": plain(inventedText) });
    renderPage("?incident=i1");
    const place = await (await panel()).findByRole("button", { name: "show words: 2 Sentence" });
    expect(place.textContent).toBe("2");
    expect((await panel()).getByRole("button", { name: "show words: 1 Sentence" }).textContent).toBe("1");
  });

  it("goes from marked words to their fact, by pointer and by key", async () => {
    renderPage("?incident=i1");
    const text = within(await (await panel()).findByRole("region", { name: /Article text/ }));
    const focused = () => document.activeElement?.getAttribute("data-fact");
    await user.click(text.getByText("Arman", { exact: false }));
    expect(focused()).toBe("person");
    document.querySelector<HTMLElement>(".evidence-text [data-begins~=sentence-0]")?.focus();
    await user.keyboard("{Enter}");
    expect(focused()).toBe("sentence");
  });

  it("copies a link that leads to the incident alone", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText");
    renderPage("?city=almaty&incident=i1");
    await user.click((await panel()).getByRole("button", { name: "Copy link to this incident" }));
    expect(copied).toHaveBeenCalledWith(`${location.origin}/?incident=i1`);
    expect(await (await panel()).findByText("The link is copied.")).toBeDefined();
  });

  it("offers no link to an incident of an article that the reader added: it would lead nowhere", async () => {
    serve({ "dataset.json": json(withArticle({ added: true })), "articles/invented-1.txt": plain(inventedText) });
    renderPage("?incident=i1");
    expect((await panel()).queryByRole("button", { name: "Copy link to this incident" })).toBeNull();
    expect(location.search).toBe("");
  });

  it("goes to the incidents before and after by the arrow keys, and loses no focus by it", async () => {
    renderPage("?city=almaty&incident=i1");
    await panel();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("complementary", { name: "20 unnamed people" }));
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("complementary", { name: "Arman Invented" }));
  });

  it("takes the focus, closes on Escape, gives the focus back and leaves the address", async () => {
    renderPage();
    const [opener] = await screen.findAllByRole("button", { name: "open i1" });
    if (opener === undefined) throw new Error("no view offers an incident");
    await user.click(opener);
    expect(location.search).toBe("?incident=i1");
    expect(document.activeElement).toBe(screen.getByRole("complementary"));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(location.search).toBe("");
  });

  it("walks through the incidents that pass the filter, in the order of the table", async () => {
    renderPage("?city=almaty&incident=i1");
    expect((await panel()).getByText("1 of 3")).toBeDefined();
    await user.click((await panel()).getByRole("button", { name: "Next" }));
    expect((await panel("20 unnamed people")).getByText("2 of 3")).toBeDefined();
    expect(location.search).toBe("?city=almaty&incident=i5");
    await user.click((await panel("20 unnamed people")).getByRole("button", { name: "Next" }));
    expect((await panel("Chingiz Invented")).getByText("3 of 3")).toBeDefined();
  });

  it("says that an incident lies outside the filters, and still shows it", async () => {
    renderPage("?city=oral&incident=i1");
    expect((await panel()).getByText("Outside the current filters")).toBeDefined();
  });

  it("shows the facts where the text cannot be loaded, and tries again", async () => {
    serve({ "dataset.json": json(inventedDataset), "articles/invented-1.txt": plain("", 500) });
    renderPage("?incident=i1");
    expect(await (await panel()).findByText(/could not be loaded, so its words cannot be shown/)).toBeDefined();
    expect((await panel()).getByText("15 days")).toBeDefined();
    serveInvented();
    await user.click((await panel()).getByRole("button", { name: "Try again" }));
    expect(await (await panel()).findByRole("region", { name: /Article text/ })).toBeDefined();
  });

  it("never reads text of an article as markup", async () => {
    const hostile = `<img src=x onerror=alert(1)>${inventedText}`;
    serve({ "dataset.json": json(inventedDataset), "articles/invented-1.txt": plain(hostile) });
    renderPage("?incident=i1");
    const text = await (await panel()).findByRole("region", { name: /Article text/ });
    expect(text.querySelector("img")).toBeNull();
    expect(text.textContent).toBe(hostile);
  });

  it("counts offsets in the text as it was served, byte order mark and all", async () => {
    serve({ "dataset.json": json(inventedDataset), "articles/invented-1.txt": plain(`\uFEFF${inventedText}`) });
    renderPage("?incident=i1");
    const text = await (await panel()).findByRole("region", { name: /Article text/ });
    expect(text.querySelector("[data-begins~=person-0]")?.textContent).toBe(` ${"Arman Invented".slice(0, -1)}`);
  });

  it.each([
    ["https://example.org/report", true],
    ["javascript:alert(1)", false],
    ["report.html", false],
  ])("links to %s: %s", async (url, isLinked) => {
    serve({ "dataset.json": json(withArticle({ url })), "articles/invented-1.txt": plain(inventedText) });
    renderPage("?incident=i1");
    const links = (await panel()).queryAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(isLinked ? [url] : []);
  });

  it("calls an article without a title untitled, and says its file once", async () => {
    renderPage("?incident=i7");
    const erlan = await panel("Erlan Invented");
    expect(erlan.getByRole("heading", { name: "untitled (invented-2.txt)" })).toBeDefined();
    expect(erlan.getAllByText(/invented-2\.txt/)).toHaveLength(1);
  });

  it("names the problems of the article", async () => {
    renderPage("?incident=i7");
    expect(await (await panel("Erlan Invented")).findByText("1 problem found in this article")).toBeDefined();
  });

  it("shows the other article of the case, what it says differently, and opens it", async () => {
    const retold = inventIncident({
      ...(inventedDataset.incidents[0] as Incident),
      id: "i1-again",
      articleId: "invented-2",
      placeId: "astana",
      evidence: { status: [{ start: 0, end: 7, basis: "stated", rule: "invented" }] },
    });
    serve({
      "dataset.json": json({ ...inventedDataset, incidents: [...inventedDataset.incidents, retold] }),
      "articles/invented-1.txt": plain(inventedText),
      "articles/invented-2.txt": plain(inventedText),
    });
    renderPage("?incident=i1");
    const arman = await panel();
    const reports = within(arman.getByRole("region", { name: "1 other article tells of this case" }));
    expect(reports.getByText("This report is the one that is counted.")).toBeDefined();
    const disagreement = reports.getByText("Place").parentElement;
    expect(disagreement?.textContent).toMatch(/Almaty.*Invented report.*Astana.*invented-2\.txt/);
    await user.click(reports.getByRole("button", { name: "show this report" }));
    expect((await panel()).getByText("The page counts another report of this case.")).toBeDefined();
  });
});
