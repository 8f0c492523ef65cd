// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { answerColumns } from "../../../src/app/loading/answerColumns.ts";
import { type ColumnsAnswer, type ColumnsRequest, requestIn } from "../../../src/app/loading/ColumnsRequest.ts";
import { openFirst } from "../../../src/app/loading/firstOpening.ts";
import { buffersIn } from "../../../src/columnar/buffersIn.ts";
import { writeColumns } from "../../../src/columnar/writeColumns.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { inventedDataset } from "../../invented/dataset.ts";
import { type Answer, json, plain, renderPage, serve } from "../page.tsx";

vi.mock("../../../src/views/views.ts", () => import("../probeView.tsx"));

const user = userEvent.setup();

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

interface Fate {
  /** Of which workers, counted from 1, the browser ends. */
  dies?: (number: number) => boolean;
  /** Of which it ends when they have made all but what is searched. */
  diesSearching?: (number: number) => boolean;
  /** What is searched comes no earlier. */
  searchedAfter?: Promise<unknown>;
  onSearchAsked?: () => void;
}

/** Does the worker's work in the test's own thread. */
function stubWorkers({ dies, diesSearching, searchedAfter, onSearchAsked }: Fate = {}): () => number {
  let begun = 0;
  class InventedWorker extends EventTarget {
    readonly number = ++begun;
    #askSearch: () => void = () => undefined;
    readonly #searchAsked = new Promise<void>((resolve) => (this.#askSearch = resolve));
    constructor(_: URL, { name = "" }: WorkerOptions) {
      super();
      this.#answer(requestIn(name));
    }
    postMessage(): void {
      onSearchAsked?.();
      this.#askSearch();
    }
    #answer(request: ColumnsRequest): void {
      const tell = (answer: ColumnsAnswer) => {
        // As between threads: what is handed over is gone here.
        const data = structuredClone(answer, { transfer: [...buffersIn(answer)] });
        this.dispatchEvent(new MessageEvent("message", { data }));
      };
      const end = () => this.dispatchEvent(new ErrorEvent("error", { message: "it was ended" }));
      if (dies?.(this.number)) queueMicrotask(end);
      else
        void answerColumns(request, this.#searchAsked, async (answer) => {
          if (!("search" in answer)) return void tell(answer);
          await searchedAfter;
          if (diesSearching?.(this.number)) end();
          else tell(answer);
        });
    }
    terminate(): void {}
  }
  vi.stubGlobal("Worker", InventedWorker);
  return () => begun;
}

function bytesOf(dataset: DatasetFile): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(writeColumns(dataset, sha256(JSON.stringify(dataset)))));
}

function filesOf(dataset: DatasetFile, bytes = bytesOf(dataset), change: object = {}): Record<string, Answer> {
  const text = JSON.stringify(dataset);
  const manifest = {
    manifestVersion: 1,
    dataset: { file: "dataset.json", sha256: sha256(text), bytes: text.length },
    columns: { file: "dataset.arrow", sha256: sha256(bytes), bytes: bytes.length },
    articles: dataset.articles.length,
    incidents: dataset.incidents.length,
    ...change,
  };
  return { "manifest.json": json(manifest), "dataset.json": json(dataset), "dataset.arrow": () => new Response(bytes) };
}

const fewer: DatasetFile = { ...inventedDataset, incidents: inventedDataset.incidents.slice(0, 2) };

describe("a dataset in columns", () => {
  it("is shown without its JSON", async () => {
    stubWorkers();
    const fetched = serve(filesOf(inventedDataset));
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect(fetched.mock.calls.map(([address]) => String(address)).filter((each) => each.endsWith("json"))).toHaveLength(
      1,
    );
    expect((await screen.findByText(/^Dataset version/)).textContent).toContain(
      sha256(JSON.stringify(inventedDataset)).slice(0, 12),
    );
  });

  it("that was opened before the page came is not opened again", async () => {
    const begun = stubWorkers();
    const fetched = serve(filesOf(inventedDataset));
    openFirst();
    await vi.waitFor(() => expect(begun()).toBe(1), 10_000);
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect(begun()).toBe(1);
    const names = fetched.mock.calls.map(([address]) => new URL(address, document.baseURI).pathname);
    expect(names.filter((name) => name === "/manifest.json")).toHaveLength(1);
  });

  it("says how far it is", async () => {
    vi.stubGlobal(
      "Worker",
      class extends EventTarget {
        constructor(_: URL, { name = "" }: WorkerOptions) {
          super();
          const { bytes } = requestIn(name).columns;
          const progress = { step: "fetching", share: 0.2, bytes: bytes / 2, of: bytes };
          queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data: { progress } })));
        }
        terminate(): void {}
      },
    );
    const columns = { file: "dataset.arrow", sha256: sha256("x"), bytes: 188_000_000 };
    serve(filesOf(inventedDataset, undefined, { columns }));
    renderPage();
    expect(await screen.findByText("Loading the dataset: 94 of 188 MB")).toBeDefined();
    expect((screen.getByRole("progressbar") as HTMLProgressElement).value).toBe(0.2);
  });

  const whole = bytesOf(inventedDataset);
  const damaged = whole.slice();
  damaged[100] = (damaged[100] ?? 0) ^ 1;
  const OTHER = bytesOf(fewer);
  it.each<[string, Record<string, Answer>, RegExp]>([
    ["does not arrive", { ...filesOf(inventedDataset), "dataset.arrow": plain("", 404) }, /did not arrive.*404/],
    [
      "is cut short",
      { ...filesOf(inventedDataset), "dataset.arrow": () => new Response(whole.slice(0, 90)) },
      /cut short.*90 of/,
    ],
    ["is damaged", { ...filesOf(inventedDataset), "dataset.arrow": () => new Response(damaged) }, /damaged.*SHA-256/],
    ["is damaged before it is described", filesOf(inventedDataset, damaged), /damaged.*checksum/],
    ["belongs to another dataset", filesOf(inventedDataset, OTHER), /another dataset/],
  ])("that %s is refused, and the JSON is read", async (_, files, reason) => {
    stubWorkers();
    serve(files);
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect(screen.getByText(/^dataset\.arrow was not used/).textContent).toMatch(reason);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/was not used/)).toBeNull();
  });

  it("is tried once more where the browser ends the worker", async () => {
    const begun = stubWorkers({ dies: (number) => number === 1 });
    serve(filesOf(inventedDataset));
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect(begun()).toBe(2);
    expect(screen.queryByText(/was not used/)).toBeNull();
  });

  it("is read as JSON where the browser ends the second worker too, and both failing is explained", async () => {
    stubWorkers({ dies: () => true });
    serve({ ...filesOf(inventedDataset), "dataset.json": plain("", 503) });
    renderPage();
    expect(await screen.findByText(/could not be loaded/)).toBeDefined();
    serve(filesOf(inventedDataset));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect(screen.getByText(/want of memory \(it was ended\)/)).toBeDefined();
  });

  it("is not looked for where the manifest is damaged, which is said", async () => {
    serve({ ...filesOf(inventedDataset), "manifest.json": json({ manifestVersion: 2 }) });
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect(screen.getByText(/^manifest\.json was not used/).textContent).toContain("manifestVersion");
  });
});

function lookAgain(): void {
  act(() => void fireEvent(document, new Event("visibilitychange", { bubbles: true })));
}

describe("what is searched of a dataset in columns", () => {
  function searchBox(): HTMLInputElement {
    return screen.getByRole("searchbox", { name: "Search" });
  }

  it("may come when the page is already there; till then nothing can be searched", async () => {
    let come: (value: unknown) => void = () => undefined;
    stubWorkers({ searchedAfter: new Promise((resolve) => (come = resolve)) });
    serve(filesOf(inventedDataset));
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect([searchBox().disabled, searchBox().placeholder]).toEqual([true, "The search is being prepared…"]);
    act(() => come(null));
    await waitFor(() => expect(searchBox().disabled).toBe(false));
    await user.type(searchBox(), "arman");
    const found = () => document.querySelector(".summary-sentence")?.textContent;
    await waitFor(() => expect(found()).toMatch(/^1 person/));
  });

  it.each([
    ["when the page is there", "", true],
    ["before, where the page opens with words to search for", "?text=arman", false],
  ])("is asked for %s", async (_, search, isThere) => {
    const pages: (Element | null)[] = [];
    const onSearchAsked = () => pages.push(document.querySelector(".summary-sentence:not(.summary-loading *)"));
    stubWorkers({ onSearchAsked });
    serve(filesOf(inventedDataset));
    renderPage(search);
    await screen.findByRole("searchbox");
    await waitFor(() => expect(pages.map((page) => page !== null)).toEqual([isThere]));
  });

  it("is waited for where the page opens with words to search for", async () => {
    let come: (value: unknown) => void = () => undefined;
    stubWorkers({ searchedAfter: new Promise((resolve) => (come = resolve)) });
    serve(filesOf(inventedDataset));
    renderPage("?text=arman");
    expect(await screen.findByRole("progressbar")).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByRole("searchbox")).toBeNull();
    come(null);
    expect((await screen.findByRole<HTMLInputElement>("searchbox")).value).toBe("arman");
  });

  it("is made once more where the browser ends the worker meanwhile", async () => {
    const begun = stubWorkers({ diesSearching: (number) => number === 1 });
    serve(filesOf(inventedDataset));
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    await waitFor(() => expect(searchBox().disabled).toBe(false));
    expect(begun()).toBe(2);
  });

  it("is told not to be had where the second worker is ended too; the page is there", async () => {
    stubWorkers({ diesSearching: () => true });
    serve(filesOf(inventedDataset));
    renderPage();
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    expect((await screen.findByText(/^The search could not be prepared/)).textContent).toContain("it was ended");
    expect([searchBox().disabled, searchBox().placeholder]).toEqual([true, "The search is not available"]);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/could not be prepared/)).toBeNull();
  });

  it("is of no newer dataset that needs no preparing", async () => {
    stubWorkers({ diesSearching: () => true });
    serve(filesOf(fewer));
    renderPage();
    await screen.findByText(/^The search could not be prepared/);
    serve(filesOf(inventedDataset, undefined, { columns: null }));
    lookAgain();
    await user.click(await screen.findByRole("button", { name: "Show it" }));
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    await waitFor(() => expect(searchBox().disabled).toBe(false));
  });
});

describe("a dataset that changes under the open page", () => {
  it("is offered and not swapped, and the filter stays", async () => {
    serve(filesOf(fewer, undefined, { columns: null }));
    renderPage("?status=detained");
    const before = await screen.findByText(/^2 articles, \d+ people$/);
    const shown = before.textContent;
    expect(screen.queryByText("Newer data is there.")).toBeNull();
    serve(filesOf(inventedDataset, undefined, { columns: null }));
    lookAgain();
    expect(await screen.findByText("Newer data is there.")).toBeDefined();
    expect(screen.getByText(shown)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Show it" }));
    expect(await screen.findByText("2 articles, 27 people")).toBeDefined();
    await waitFor(() => expect(screen.queryByText("Newer data is there.")).toBeNull());
    expect(location.search).toBe("?status=detained");
  });

  it("may be declined, and stays when the newer cannot be loaded", async () => {
    serve(filesOf(fewer, undefined, { columns: null }));
    renderPage();
    await screen.findByText(/^2 articles, \d+ people$/);
    serve({ ...filesOf(inventedDataset, undefined, { columns: null }), "dataset.json": plain("", 503) });
    lookAgain();
    await user.click(await screen.findByRole("button", { name: "Show it" }));
    expect(await screen.findByText(/could not be loaded; the page shows what it had/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText("Newer data is there.")).toBeNull();
    lookAgain();
    expect(screen.queryByText("Newer data is there.")).toBeNull();
  });
});
