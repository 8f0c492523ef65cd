// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { inventedDataset } from "../../invented/dataset.ts";
import { type Answer, json, plain, renderPage, serve } from "../page.tsx";

vi.mock("../../../src/views/views.ts", () => import("../probeView.tsx"));

const user = userEvent.setup();

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function broken(change: object): Answer {
  return json({ ...inventedDataset, ...change });
}

const failures: [what: string, answer: Answer, title: string, detail: RegExp | null][] = [
  ["missing", plain("", 404), "There is no dataset yet", null],
  [
    "answered with a page",
    () => new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } }),
    "There is no dataset yet",
    null,
  ],
  ["out of reach", () => Promise.reject(new Error("the cable is cut")), "could not be loaded", /the cable is cut/],
  ["refused", plain("", 503), "could not be loaded", /^503/],
  ["not JSON", plain("{ half"), "The dataset is damaged", /JSON/],
  ["not text", () => new Response(new Uint8Array([0xff, 0xfe, 0x00])), "The dataset is damaged", /.+/],
  ["of another version", broken({ schemaVersion: 2 }), "The dataset breaks its contract", /schemaVersion/],
  ["pointing nowhere", broken({ articles: [] }), "The dataset breaks its contract", /there is no article invented-1/],
];

describe("a dataset", () => {
  it.each(failures)("that is %s is explained, and can be tried again", async (_, answer, title, detail) => {
    serve({ "dataset.json": answer });
    renderPage();
    expect((await screen.findByRole("heading", { level: 2 })).textContent).toContain(title);
    if (detail !== null) expect(screen.getAllByText(detail).length).toBeGreaterThan(0);
    serve({ "dataset.json": json(inventedDataset) });
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
  });

  it("with many problems shows the first and counts the rest", async () => {
    serve({ "dataset.json": broken({ articles: [] }) });
    renderPage();
    expect(await screen.findByText("and 5 more")).toBeDefined();
  });

  it("is named by the first digits of its SHA-256", async () => {
    serve({ "dataset.json": json(inventedDataset) });
    renderPage();
    expect((await screen.findByText(/^Dataset version/)).textContent).toMatch(/^Dataset version [0-9a-f]{12}$/);
  });

  it("goes without a version where the browser cannot compute one", async () => {
    vi.stubGlobal("crypto", {});
    serve({ "dataset.json": json(inventedDataset) });
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect(screen.queryByText(/^Dataset version/)).toBeNull();
  });

  it("that is still loading leaves its place on the page", () => {
    serve({ "dataset.json": () => new Promise<Response>(() => undefined) });
    renderPage();
    expect(screen.getByText("Loading the dataset…")).toBeDefined();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Qamau");
  });
});
