// @vitest-environment jsdom

import { Blob as NodeBlob } from "node:buffer";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ExportDialog } from "../../../src/app/export/ExportDialog.tsx";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { english } from "../../../src/domain/words/english.ts";
import { svg } from "../../../src/figure/SvgNode.ts";
import type { DrawOptions, View } from "../../../src/views/View.ts";
import { inventedDataset } from "../../invented/dataset.ts";
import { fillBrowserGaps } from "../fillBrowserGaps.ts";

function Nothing() {
  return null;
}

function fakeView(name: string, draw?: () => never): View {
  return {
    name,
    title: () => `View ${name}`,
    facet: "city",
    slot: "full",
    Component: Nothing,
    counts: null,
    draw: async (selection, { width, theme }: DrawOptions) => {
      draw?.();
      return {
        width,
        height: 100,
        body: [svg("text", {}, `${name} drawn ${theme}, ${selection.size} incidents`)],
        shown: selection.total,
        leftOut: [],
        attributions: [],
      };
    },
  };
}

const blobs = new Map<string, Blob>();
const saved: { name: string; blob: Blob | undefined }[] = [];

beforeEach(() => {
  sessionStorage.clear();
  blobs.clear();
  saved.length = 0;
  // That of jsdom cannot be read.
  vi.stubGlobal("Blob", NodeBlob);
  vi.stubGlobal("fetch", async () => new Response(new Uint8Array([1, 2, 3])));
  URL.createObjectURL = (blob) => {
    const url = `blob:${crypto.randomUUID()}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    blobs.delete(url);
  };
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

function open(given: { views?: View[]; view?: string | null; onClose?: () => void } = {}) {
  const { views = [fakeView("map"), fakeView("table")], view = null, onClose = () => undefined } = given;
  const filter = { ...EMPTY_FILTER, city: ["almaty"] };
  render(
    <ExportDialog
      dataset={inventedDataset}
      filter={filter}
      datasetVersion="0123456789ab"
      permalink="https://example.org/?city=almaty"
      theme="light"
      view={view}
      views={views}
      settings={DEFAULT_SETTINGS}
      words={english}
      onClose={onClose}
    />,
  );
}

async function preview(): Promise<string> {
  const image = await screen.findByRole("img", { name: /^Preview/ });
  return (await blobs.get(image.getAttribute("src") ?? "")?.text()) ?? "";
}

describe("the export dialog", () => {
  test("previews the very picture it saves, with every facet of the filter", async () => {
    open({ view: "map" });
    const shown = await preview();
    expect(shown).toContain("map drawn light, 3 incidents");
    expect(shown).toContain("Filter: Almaty");
    await userEvent.click(screen.getByRole("button", { name: "Download SVG" }));
    await screen.findByText("Saved as qamau_almaty_all-dates_map.svg");
    expect(saved.map(({ name }) => name)).toEqual(["qamau_almaty_all-dates_map.svg"]);
    expect(await saved[0]?.blob?.text()).toBe(shown);
  });

  test("begins with the whole page, and draws what is chosen in the chosen colours", async () => {
    open();
    expect(await preview()).toMatch(/map drawn light[\s\S]*table drawn light/);
    await userEvent.click(screen.getByRole("row", { name: "View map" }));
    await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
    await waitFor(async () => expect(await preview()).toContain("table drawn dark"));
    expect(await preview()).not.toContain("map drawn");
  });

  test("draws views in the order the author gives them, under the author's title, and remembers that for the session", async () => {
    open();
    expect(await preview()).toMatch(/map drawn[\s\S]*table drawn/);
    await userEvent.click(screen.getByRole("button", { name: "Move down: View map" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Title" }), "Invented by the author");
    await userEvent.type(screen.getByRole("textbox", { name: "Note under the drawings" }), "With a note");
    await waitFor(async () =>
      expect(await preview()).toMatch(/Invented by the author[\s\S]*table drawn[\s\S]*map drawn/),
    );
    await waitFor(async () => expect(await preview()).toContain("With a note"));
    cleanup();
    open();
    expect(await preview()).toContain("Invented by the author");
  });

  test("keeps what is chosen for the picture while data and text are looked at", async () => {
    open();
    await preview();
    await userEvent.click(screen.getByRole("row", { name: "View map" }));
    await userEvent.click(screen.getByRole("tab", { name: "Data" }));
    const isShown = (name: string) => screen.getByRole("region", { name }).closest("[inert]") === null;
    expect(isShown("Picture")).toBe(false);
    expect(isShown("Data")).toBe(true);
    await userEvent.click(screen.getByRole("tab", { name: "Text" }));
    expect(isShown("Text for an article")).toBe(true);
    await userEvent.click(screen.getByRole("tab", { name: "Picture" }));
    expect(await preview()).not.toContain("map drawn");
  });

  test("speaks the language the author chooses, and paints for print", async () => {
    open({ view: "map" });
    await preview();
    await userEvent.click(screen.getByRole("radio", { name: "Русский" }));
    await userEvent.click(screen.getByRole("radio", { name: "Print, grey" }));
    await waitFor(async () => expect(await preview()).toContain("map drawn grey"));
    expect(await preview()).toContain('lang="ru"');
  });

  test("gives a picture's old address back when it is drawn anew, and the last one when it closes", async () => {
    open();
    await preview();
    await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
    await preview();
    expect(blobs.size).toBe(1);
    cleanup();
    expect(blobs.size).toBe(0);
  });

  test("says why a view could not be drawn", async () => {
    const broken = fakeView("map", () => {
      throw new Error("the boundaries are missing");
    });
    open({ views: [broken] });
    expect(await screen.findByRole("alert")).toHaveProperty(
      "textContent",
      "That did not work: the boundaries are missing",
    );
    expect(screen.getByRole("button", { name: "Download SVG" })).toHaveProperty("disabled", true);
  });

  test("says when the browser copies no pictures", async () => {
    open();
    await preview();
    await userEvent.click(screen.getByRole("button", { name: "Copy image" }));
    expect(await screen.findByText(/does not let the page copy pictures/)).toBeDefined();
  });

  test("closes on Escape and on its button", async () => {
    const onClose = vi.fn();
    open({ onClose });
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
