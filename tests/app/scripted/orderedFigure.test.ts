// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeAddress } from "../../../src/app/address.ts";
import { NOTHING_CHOSEN } from "../../../src/app/createReaderStore.ts";
import { orderedFigure } from "../../../src/app/scripted/orderedFigure.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { FigureOrder } from "../../../src/domain/figureOrder.ts";
import { arbitraryFilter, arbitrarySettings } from "../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../invented/dataset.ts";

const NOTHING: FigureOrder = {
  file: "svg",
  address: "",
  views: null,
  title: null,
  note: null,
  sheet: null,
  theme: null,
  language: null,
  scale: null,
  site: null,
};

function ordered(order: Partial<FigureOrder>) {
  return orderedFigure({ ...NOTHING, ...order }, { dataset: inventedDataset, version: "0123456789ab" });
}

describe("a figure that a script orders", () => {
  it("is the page's own where nothing is said", async () => {
    const { choice, filter, language, permalink } = await ordered({});
    expect(choice).toEqual({
      views: ["map", "timeline", "sentences", "charges", "statuses", "table"],
      title: null,
      note: "",
      sheet: "web",
      theme: "light",
      extent: "data",
    });
    expect({ filter, language, permalink }).toEqual({ filter: EMPTY_FILTER, language: "en", permalink: "" });
  });

  it("shows the view of an address, whatever was chosen, and leads there again", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFilter, arbitrarySettings, async (chosen, settings) => {
        const filter = { ...chosen, text: EMPTY_FILTER.text };
        const { search } = writeAddress({ ...NOTHING_CHOSEN, filter, settings }, inventedDataset);
        const figure = await ordered({ address: search, site: "https://example.org/" });
        expect(figure).toMatchObject({ filter, settings, permalink: `https://example.org/${search}` });
      }),
    );
  });

  it("speaks the language that is asked for, else that of the address", async () => {
    expect((await ordered({ address: "?lang=kk" })).words.language).toBe("kk");
    expect((await ordered({ address: "?lang=kk", language: "ru" })).words.language).toBe("ru");
  });

  it("keeps what is searched for out of its link", async () => {
    const { filter, permalink } = await ordered({ address: "?text=arman&city=almaty" });
    expect([filter.text.words, permalink]).toEqual(["arman", "?city=almaty"]);
  });

  it("has its views in the order that is asked for, each once", async () => {
    expect((await ordered({ views: "table, map,table" })).choice.views).toEqual(["table", "map"]);
  });

  it.each([
    [{ views: "map,where" }, "--views where: it is none of map, timeline, sentences, charges, statuses, table"],
    [{ views: "" }, "--views : it is none of map"],
    [{ sheet: "a4" }, "--sheet a4: it is none of web, column"],
    [{ theme: "pink" }, "--theme pink: it is none of light, dark, grey"],
    [{ language: "de" }, "--language de: it is none of en, ru, kk"],
    [{ address: "?city=atlantis&status=fined" }, "--address: not understood: city=atlantis"],
    [{ address: "?ciy=almaty" }, "--address: not understood: ciy=almaty"],
    [{ address: "?text=a&text=articles" }, "the words of the articles are searched on the page only"],
  ])("is refused where there is none: %j", async (order, message) => {
    await expect(ordered(order)).rejects.toThrow(message);
  });
});
