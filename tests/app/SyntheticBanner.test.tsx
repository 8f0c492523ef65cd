// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { inventedDataset } from "../invented/dataset.ts";
import { json, renderPage, serve, serveInvented } from "./page.tsx";

vi.mock("../../src/views/views.ts", () => import("./probeView.tsx"));

const BANNER = "Synthetic data: nobody in it exists";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("stands over data that is made up", async () => {
  serve({ "dataset.json": json({ ...inventedDataset, synthetic: true }) });
  renderPage();
  expect(await screen.findByText(BANNER)).toBeDefined();
});

it("stands over no other", async () => {
  serveInvented();
  renderPage();
  await screen.findByText("2 articles, 27 people");
  expect(screen.queryByText(BANNER)).toBeNull();
});
