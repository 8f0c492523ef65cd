// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AboutDialog } from "../../../src/app/about/AboutDialog.tsx";
import { createQueryClient } from "../../../src/app/createQueryClient.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset, inventedText } from "../../invented/dataset.ts";
import { fillBrowserGaps } from "../fillBrowserGaps.ts";
import { type Answer, json, plain, serve } from "../page.tsx";

const committed = JSON.parse(readFileSync("data/quality.json", "utf8"));

function renderAbout(quality: Answer, incident: string | null = null): void {
  serve({ "quality.json": quality, "articles/invented-1.txt": plain(inventedText) });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <AboutDialog
        dataset={inventedDataset}
        incident={incident}
        version="0123456789ab"
        onClose={() => undefined}
        words={english}
      />
    </QueryClientProvider>,
  );
}

beforeEach(fillBrowserGaps);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("how good it is", () => {
  it("stands in the figures of the evaluation, and in a sentence made of them", async () => {
    const quality = structuredClone(committed);
    Object.assign(quality.keptAside.fields.all, { precision: 0.846, recall: 0.655, f1: 0.738 });
    renderAbout(json(quality));
    const row = within(await screen.findByRole("row", { name: /^All / }));
    expect(row.getAllByRole("cell").map(({ textContent }) => textContent?.replace(/\s/u, ""))).toEqual(
      ["85%", "66%", "74%"].concat(
        [quality.otherHands, quality.inView]
          .flatMap(({ fields: { all } }) => [all.precision, all.recall, all.f1])
          .map((share) => `${Math.round(share * 100)}%`),
      ),
    );
    expect(screen.getByText(/about 85 are right; .* about 66 are found\./)).toBeDefined();
  });

  it("is said to be missing where the figures are not there, or are not what they should be", async () => {
    renderAbout(plain("missing", 404));
    expect(await screen.findByText("The figures could not be loaded.")).toBeDefined();
    cleanup();
    const damaged = structuredClone(committed);
    damaged.inView.fields.city.recall = 7;
    renderAbout(json(damaged));
    expect(await screen.findByText("The figures could not be loaded.")).toBeDefined();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("a mistake", () => {
  it("is reported with a text that names incident, version and quote", async () => {
    const user = userEvent.setup();
    renderAbout(json(committed), "i1");
    const report = await screen.findByText(/What the article says: “On 3 March 2031, a court in Almaty/);
    expect(report.textContent).toContain("Incident: i1\nDataset version 0123456789ab\nArticle: Invented report\n");
    await user.click(screen.getByRole("button", { name: "Copy the text" }));
    expect(await navigator.clipboard.readText()).toBe(report.textContent);
    expect(screen.getByText("The text is copied.")).toBeDefined();
  });

  it("asks to open an incident where none is open", () => {
    renderAbout(json(committed));
    expect(screen.getByText(/^Open an incident/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Copy the text" })).toBeNull();
  });
});
