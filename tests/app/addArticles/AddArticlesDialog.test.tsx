// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { AddArticlesDialog } from "../../../src/app/addArticles/AddArticlesDialog.tsx";
import { createQueryClient } from "../../../src/app/createQueryClient.ts";
import { datasetQuery } from "../../../src/app/loading/datasetQuery.ts";
import { english } from "../../../src/domain/words/english.ts";
import type { ReceivedFile } from "../../../src/extract/receive.ts";
import { inventedDataset } from "../../invented/dataset.ts";
import { fillBrowserGaps } from "../fillBrowserGaps.ts";

/** jsdom has no workers: every file becomes an article with an invented problem. */
vi.mock("../../../src/app/addArticles/extractInWorker.ts", () => ({
  extractInWorker: async (files: readonly ReceivedFile[]) =>
    files.map(({ name, sha256, text }) => ({
      file: name,
      text,
      read: {
        article: {
          ...inventedDataset.articles[0],
          id: name.replace(/\.txt$/i, ""),
          file: name,
          sha256,
          problems: [{ message: "an invented problem", span: null }],
        },
        incidents: [],
        places: {},
      },
    })),
}));

afterEach(cleanup);

it("says what was added, what it replaced, what of it was not understood, and what was set aside", async () => {
  fillBrowserGaps();
  const queries = createQueryClient();
  render(
    <QueryClientProvider client={queries}>
      <AddArticlesDialog
        dataset={inventedDataset}
        dropped={[]}
        restored={null}
        onFigures={() => undefined}
        onClose={() => undefined}
        words={english}
      />
    </QueryClientProvider>,
  );
  const field = document.querySelector("input");
  if (field === null) throw new Error("no field for files");
  // jsdom has files without their content.
  const file = (name: string, text: string) =>
    Object.assign(new File([text], name), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(field, [file("invented-2.txt", "One."), file("b.txt", "Two."), file("c.doc", "Three.")]);
  expect((await screen.findByText(/^2 articles added/)).textContent).toBe(
    "2 articles added, with 0 incidents. 1 of them replaced an article of the same name.",
  );
  expect(screen.getByText("2 articles could not be understood in full:")).toBeDefined();
  expect(screen.getByText("b.txt: an invented problem")).toBeDefined();
  expect(screen.getByText("c.doc: an article is a file that ends in .txt")).toBeDefined();
  const { articles } = queries.getQueryData(datasetQuery.queryKey)?.dataset ?? inventedDataset;
  expect([...articles].filter(({ added }) => added).map(({ id }) => id)).toEqual(["b", "invented-2"]);
});

it("says of a dataset that is too large that nothing is added to it", () => {
  fillBrowserGaps();
  const incidents = Object.assign([...inventedDataset.incidents], { length: 20_001 });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <AddArticlesDialog
        dataset={{ ...inventedDataset, incidents }}
        dropped={[new File(["One."], "a.txt")]}
        restored={null}
        onFigures={() => undefined}
        onClose={() => undefined}
        words={english}
      />
    </QueryClientProvider>,
  );
  expect(screen.getByText(/^With 20,001 incidents, this dataset is too large/)).toBeDefined();
  expect(screen.queryByText(/Reading/)).toBeNull();
});
