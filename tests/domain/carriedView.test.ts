import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CarriedView, carriedViewOf, readCarriedView } from "../../src/domain/carriedView.ts";
import { EMPTY_FILTER, type Filter } from "../../src/domain/facets/facets.ts";
import { readFilter } from "../../src/domain/filter.ts";
import type { DatasetFile } from "../../src/domain/schema.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../src/domain/settings/settings.ts";
import { english } from "../../src/domain/words/english.ts";
import { arbitraryFilter, arbitrarySettings } from "../invented/arbitraryDataset.ts";
import { datasetWithAdded, inventedDataset } from "../invented/dataset.ts";

const none = { filter: EMPTY_FILTER, settings: DEFAULT_SETTINGS, datasetVersion: "0123456789ab" };

function carried(filter: Partial<Filter>, dataset: DatasetFile = inventedDataset): CarriedView {
  return carriedViewOf({ ...none, filter: { ...EMPTY_FILTER, ...filter } }, english, dataset);
}

function read(carriedView: CarriedView) {
  const back = readCarriedView(JSON.stringify(carriedView));
  if ("refusal" in back) throw new Error(back.refusal);
  return back;
}

function withTitle(title: string | null): DatasetFile {
  const articles = datasetWithAdded.articles.map((each) => (each.added ? { ...each, title } : each));
  return { ...datasetWithAdded, articles };
}

describe("the view that a figure carries", () => {
  it("comes back whole, whatever was chosen", () => {
    fc.assert(
      fc.property(arbitraryFilter, arbitrarySettings, (chosen, settings) => {
        // Blanks are searched for like nothing.
        const blank = chosen.text.words.trim() === "";
        const filter = blank ? { ...chosen, text: EMPTY_FILTER.text } : chosen;
        const back = read(carriedViewOf({ ...none, filter, settings }, english, inventedDataset));
        expect(back).toMatchObject({ isWhole: true, datasetVersion: "0123456789ab" });
        expect(readFilter({ address: back.filter, kept: [] }, inventedDataset)).toEqual({ filter, problems: [] });
        expect(readSettings(back.settings)).toEqual({ settings, problems: [] });
      }),
    );
  });

  it("tells what is searched for, as the figure does in words", () => {
    const text = { words: " Arman ", scope: "articles" } as const;
    expect(carried({ text })).toMatchObject({
      filter: [
        ["text", " Arman "],
        ["text", "articles"],
      ],
      isWhole: true,
    });
  });

  it("does not tell what an added article is called on its reader's machine, and says that something is missing", () => {
    const filter = { articles: ["invented-1", "invented-2"], text: { words: "Arman", scope: "facts" } as const };
    expect(carried(filter, withTitle("A title"))).toMatchObject({
      filter: [
        ["articles", "invented-1"],
        ["text", "Arman"],
      ],
      isWhole: false,
    });
  });

  it("tells it where the figure names the article by it, having no title to give", () => {
    expect(carried({ articles: ["invented-2"] }, withTitle(null))).toMatchObject({
      filter: [["articles", "invented-2"]],
      isWhole: true,
    });
  });
});

describe("facts that give no view", () => {
  const facts = carried({ city: ["almaty"] });

  it.each([
    ["no JSON", "{", { refusal: "damaged-figure", detail: "JSON" }],
    ["no object", "7", { refusal: "no-view", detail: "" }],
    ["of another program", JSON.stringify({ format: "other", version: 1 }), { refusal: "no-view", detail: "" }],
    ["of no format", JSON.stringify({ version: 1, filter: [] }), { refusal: "no-view", detail: "" }],
    ["of a newer page", JSON.stringify({ ...facts, version: 2 }), { refusal: "newer-figure", detail: "2" }],
    [
      "with entries that are none",
      JSON.stringify({ ...facts, filter: [["city"]], settings: 3 }),
      { refusal: "damaged-figure", detail: "filter.0, settings" },
    ],
  ])("are refused with the reason: %s", (_, json, refused) => {
    expect(readCarriedView(json)).toEqual(refused);
  });

  it("are refused without an exception, whatever they are", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readCarriedView(json)).toHaveProperty("refusal");
      }),
    );
  });
});
