// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ArticleTextSection } from "../../../../src/app/export/paragraph/ArticleTextSection.tsx";
import { articleText } from "../../../../src/app/export/paragraph/articleText.ts";
import { EMPTY_FILTER } from "../../../../src/domain/facets/facets.ts";
import { english } from "../../../../src/domain/words/english.ts";
import { inventedDataset } from "../../../invented/dataset.ts";
import { fillBrowserGaps } from "../../fillBrowserGaps.ts";

const filter = { ...EMPTY_FILTER, city: ["almaty"] };
const source = { dataset: inventedDataset, filter, datasetVersion: null, permalink: "https://example.org/" };

beforeEach(fillBrowserGaps);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("the text for an article in the export dialog", () => {
  test("is copied with one click", async () => {
    const user = userEvent.setup();
    render(<ArticleTextSection source={source} words={english} />);
    await user.click(screen.getByRole("button", { name: "Copy text" }));
    await screen.findByText("The text is in the clipboard.");
    expect(await navigator.clipboard.readText()).toBe(articleText(source, english));
  });

  test("can be selected whole, and is not written over, where the browser forbids to copy", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("forbidden", "NotAllowedError"));
    render(<ArticleTextSection source={source} words={english} />);
    await user.click(screen.getByRole("button", { name: "Copy text" }));
    await screen.findByText(/does not let the page copy/);
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Paragraph and citation" });
    text.focus();
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, articleText(source, english).length]);
    expect(text.readOnly).toBe(true);
  });
});
