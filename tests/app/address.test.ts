import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../src/app/address.ts";
import { NOTHING_CHOSEN } from "../../src/app/createReaderStore.ts";
import { EMPTY_FILTER, FACET_NAMES } from "../../src/domain/facets/facets.ts";
import { DEFAULT_SETTINGS, SETTING_NAMES } from "../../src/domain/settings/settings.ts";
import { LANGUAGES } from "../../src/domain/words/Language.ts";
import { arbitraryFilter, arbitrarySettings } from "../invented/arbitraryDataset.ts";
import { datasetWithAdded, inventedDataset } from "../invented/dataset.ts";

const incident = fc.option(fc.constantFrom(...inventedDataset.incidents.map(({ id }) => id)), { nil: null });
const language = fc.option(fc.constantFrom(...LANGUAGES), { nil: null });

describe("the address", () => {
  it("gives back whatever was chosen", () => {
    fc.assert(
      fc.property(arbitraryFilter, arbitrarySettings, incident, language, (filter, settings, chosen, spoken) => {
        const state = { filter, settings, incident: chosen, language: spoken, isMoving: false };
        expect(readAddress(writeAddress(state, inventedDataset), inventedDataset)).toEqual({ state, problems: [] });
      }),
    );
  });

  it("says nothing about a page on which nothing is chosen", () => {
    expect(writeAddress(NOTHING_CHOSEN, inventedDataset)).toEqual({ search: "", kept: [] });
  });

  it("never holds what is searched for", () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        const text = { words: "Arman Invented", scope: "facts" } as const;
        const { search } = writeAddress({ ...NOTHING_CHOSEN, filter: { ...filter, text } }, inventedDataset);
        expect(search).not.toContain("Arman");
      }),
    );
  });

  it("never tells of an article that the reader added, and gives back that it was chosen", () => {
    fc.assert(
      fc.property(arbitraryFilter, incident, (filter, chosen) => {
        const state = { ...NOTHING_CHOSEN, filter, incident: chosen };
        const written = writeAddress(state, datasetWithAdded);
        expect(written.search).not.toContain("invented-2");
        const own = datasetWithAdded.incidents.find(({ id }) => id === chosen)?.articleId === "invented-2";
        expect(new URLSearchParams(written.search).get("incident")).toBe(own ? null : chosen);
        expect(readAddress(written, datasetWithAdded)).toEqual({ state, problems: [] });
      }),
    );
  });

  it("still tells of the articles that everybody has", () => {
    const filter = { ...EMPTY_FILTER, articles: ["invented-1", "invented-2"] };
    expect(writeAddress({ ...NOTHING_CHOSEN, filter }, datasetWithAdded)).toEqual({
      search: "?articles=invented-1",
      kept: [["articles", "invented-2"]],
    });
  });

  it("names what it cannot read and keeps the rest", () => {
    const search =
      "?city=atlantis&status=fined&dates=2031-02-30--2031-03-01&sort=-colour&scale=dots&incident=i99&lang=xx";
    const { state, problems } = readAddress({ search, kept: [] }, inventedDataset);
    expect(state).toEqual({
      filter: { ...EMPTY_FILTER, status: ["fined"] },
      settings: { ...DEFAULT_SETTINGS, scale: "dots" },
      incident: null,
      language: null,
      isMoving: false,
    });
    const damaged = ["city=atlantis", "dates=2031-02-30--2031-03-01", "sort=-colour", "incident=i99", "lang=xx"];
    expect(problems).toEqual(damaged);
  });

  it("names every damaged value of a name that is ours, whatever the value", () => {
    // Any words can be searched for.
    const facets = FACET_NAMES.filter((name) => name !== "text");
    const ours = fc.constantFrom(...facets, ...SETTING_NAMES, "incident", "lang");
    fc.assert(
      fc.property(ours, fc.stringMatching(/^[a-z]{0,9}@[0-9]{0,4}$/), (name, value) => {
        const search = `?${new URLSearchParams([[name, value]])}`;
        expect(readAddress({ search, kept: [] }, inventedDataset).problems).toEqual([`${name}=${value}`]);
      }),
    );
  });

  it("names a range of dates that is written in another way, and what stands there twice", () => {
    for (const search of ["dates=2031-01-01..2031-12-31", "dates=garbage", "dates="])
      expect(readAddress({ search: `?${search}`, kept: [] }, inventedDataset).problems).toEqual([search]);
    const twice = readAddress({ search: "?incident=i1&incident=i2&lang=ru&lang=kk", kept: [] }, inventedDataset);
    expect(twice).toMatchObject({ state: { incident: "i1", language: "ru" }, problems: ["incident=i2", "lang=kk"] });
  });

  it("drops what is not ours in silence", () => {
    const { state, problems } = readAddress({ search: "?utm_source=x&fbclid=y", kept: [] }, inventedDataset);
    expect({ state, problems }).toEqual({ state: NOTHING_CHOSEN, problems: [] });
  });

  it("has a name of its own for every facet and setting", () => {
    const names = [...FACET_NAMES, ...SETTING_NAMES, "incident", "lang"];
    expect(new Set(names).size).toBe(names.length);
  });

  it("reads any text without throwing", () => {
    fc.assert(fc.property(fc.string(), (search) => void readAddress({ search, kept: [] }, inventedDataset)));
  });
});
