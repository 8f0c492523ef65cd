// @vitest-environment jsdom

import { Blob as NodeBlob } from "node:buffer";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DataDownloads } from "../../../../src/app/export/data/DataDownloads.tsx";
import { EMPTY_FILTER } from "../../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../../src/domain/schema.ts";
import { english } from "../../../../src/domain/words/english.ts";
import { inventedDataset } from "../../../invented/dataset.ts";
import { syntheticDataset } from "../../../synthetic/syntheticDataset.ts";
import { fillBrowserGaps } from "../../fillBrowserGaps.ts";

const blobs = new Map<string, Blob>();
const saved: { name: string; blob: Blob | undefined }[] = [];

beforeEach(() => {
  blobs.clear();
  saved.length = 0;
  // That of jsdom cannot be read.
  vi.stubGlobal("Blob", NodeBlob);
  URL.createObjectURL = (blob) => {
    const url = `blob:${crypto.randomUUID()}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  fillBrowserGaps();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) });
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(dataset: DatasetFile = inventedDataset) {
  const filter = { ...EMPTY_FILTER, city: ["almaty"] };
  const source = { dataset, filter, datasetVersion: null, permalink: "https://example.org/?city=almaty" };
  return render(<DataDownloads source={source} words={english} />);
}

const texts = () => Promise.all(saved.map(({ blob }) => blob?.text() ?? ""));

describe("the data in the export dialog", () => {
  test("is what passes the filter, or all of it, and says what its rows add up to", async () => {
    open();
    const filtered = screen.getByRole("group", { name: "Filtered (3 rows)" });
    expect(filtered.textContent).toContain("= 3 counted");
    const all = screen.getByRole("group", { name: "All (10 rows)" });
    expect(all.textContent).toContain("= 9 counted + 1 told as background");
    await userEvent.click(within(filtered).getByRole("button", { name: "Filtered (3 rows), as CSV" }));
    await screen.findByText("Saved as qamau_almaty_all-dates_data.csv");
    await userEvent.click(within(all).getByRole("button", { name: /GeoJSON/ }));
    await screen.findByText("Saved as qamau_all-places_all-dates_all-data.geojson");
    const [csv = "", geojson = ""] = await texts();
    expect(csv.trim().split("\r\n")).toHaveLength(4);
    expect(JSON.parse(geojson).features).toHaveLength(10);
  });

  test("has a byte order mark unless it is not wanted", async () => {
    open();
    const mark = screen.getByRole("checkbox", { name: /byte order mark/ });
    await userEvent.click(screen.getByRole("button", { name: /Codebook/ }));
    await screen.findByText("Saved as qamau_codebook.csv");
    await userEvent.click(mark);
    await userEvent.click(screen.getByRole("button", { name: "All (10 rows), as CSV" }));
    await screen.findByText("Saved as qamau_all-places_all-dates_all-data.csv");
    const [codebook = "", csv = ""] = await Promise.all(
      saved.map(async ({ blob }) => [...new Uint8Array((await blob?.arrayBuffer()) ?? [])].slice(0, 3).join()),
    );
    expect([codebook, csv]).toEqual(["239,187,191", "105,100,44"]);
  });

  test("is saved as an archive", async () => {
    open();
    await userEvent.click(screen.getByRole("button", { name: "Filtered (3 rows), as Everything (ZIP)" }));
    await screen.findByText("Saved as qamau_almaty_all-dates_data.zip");
    expect((await texts())[0]).toMatch(/^PK/);
  });
});

describe("a large file", () => {
  const large = syntheticDataset({ incidents: 20_000, seed: 1 });

  test("shows how far it is, lets no other begin, and is saved when it is whole", async () => {
    open(large);
    const button = screen.getByRole("button", { name: "All (20,000 rows), as JSON" });
    await userEvent.click(button);
    const bar = await screen.findByRole("progressbar", {
      name: "Writing qamau_synthetic_all-places_all-dates_all-data.json",
    });
    expect(bar.getAttribute("max")).toBe("100");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(screen.getByRole("button", { name: "All (20,000 rows), as CSV" }));
    await screen.findByText(/^Saved as/);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(button.getAttribute("aria-disabled")).toBe("false");
    expect(saved.map(({ name }) => name)).toEqual(["qamau_synthetic_all-places_all-dates_all-data.json"]);
    expect(JSON.parse((await texts())[0] ?? "").incidents).toHaveLength(20_000);
  });

  test("is not saved when its reader cancels, and the focus is not lost", async () => {
    open(large);
    const button = screen.getByRole("button", { name: "All (20,000 rows), as JSON" });
    await userEvent.click(button);
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    await screen.findByText("Cancelled. Nothing was saved.");
    expect(saved).toEqual([]);
    expect(document.activeElement).toBe(button);
  });

  test("is written no further when the dialog is closed meanwhile, and not saved", async () => {
    let pauses = 0;
    class CountedChannel extends MessageChannel {
      constructor() {
        super();
        pauses += 1;
      }
    }
    vi.stubGlobal("MessageChannel", CountedChannel);
    const { unmount } = open(large);
    await userEvent.click(screen.getByRole("button", { name: "All (20,000 rows), as JSON" }));
    await screen.findByRole("progressbar");
    unmount();
    const before = pauses;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(before).toBeGreaterThan(0);
    expect(pauses - before).toBeLessThan(2);
    expect(saved).toEqual([]);
  });

  test("says why it could not be written", async () => {
    open();
    class Full {
      constructor() {
        throw new RangeError("out of memory");
      }
    }
    vi.stubGlobal("Blob", Full);
    await userEvent.click(screen.getByRole("button", { name: "All (10 rows), as CSV" }));
    await screen.findByText("That did not work: out of memory");
    expect(saved).toEqual([]);
  });
});
