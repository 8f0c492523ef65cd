import { render } from "@testing-library/react";
import { vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { createQueryClient } from "../../src/app/createQueryClient.ts";
import { createThemeStore } from "../../src/app/createThemeStore.ts";
import { createLanguageStore } from "../../src/app/language/createLanguageStore.ts";
import { inventedDataset, inventedText } from "../invented/dataset.ts";
import { fillBrowserGaps } from "./fillBrowserGaps.ts";

/** What the invented server answers; a function is called for each request. */
export type Answer = Response | (() => Response | Promise<Response>);

export function json(value: unknown): Answer {
  return () => new Response(JSON.stringify(value), { headers: { "content-type": "application/json" } });
}

export function plain(text: string, status = 200): Answer {
  return () => new Response(text, { status, headers: { "content-type": "text/plain" } });
}

/** Lets `fetch` answer from a table of file names; everything else is missing. */
export function serve(answers: Record<string, Answer>) {
  const fetched = vi.fn(async (address: string | URL) => {
    const name = new URL(address, document.baseURI).pathname.replace(/^\//, "");
    const answer = answers[name] ?? plain("missing", 404);
    return typeof answer === "function" ? answer() : answer.clone();
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

export function serveInvented(): void {
  serve({ "dataset.json": json(inventedDataset), "articles/invented-1.txt": plain(inventedText) });
}

export function renderPage(search = ""): void {
  fillBrowserGaps();
  history.replaceState(null, "", `/${search}`);
  render(<App queries={createQueryClient()} themes={createThemeStore()} languages={createLanguageStore()} />);
}
