import { describe, expect, it } from "vitest";
import { receiveFiles } from "../../../src/app/addArticles/receiveFiles.ts";
import { sha256 } from "../../../src/app/loading/sha256.ts";
import type { Article } from "../../../src/domain/schema.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset } from "../../invented/dataset.ts";

async function refusedOf(files: readonly File[], loaded: readonly Article[] = inventedDataset.articles) {
  const { files: received, refused } = await receiveFiles(files, loaded);
  return {
    received: received.map(({ name }) => name),
    refused: refused.map(({ file, refused: why }) => `${file}: ${english.refused(why)}`),
  };
}

async function loadedAs(file: string, text: string): Promise<Article> {
  const [article] = inventedDataset.articles;
  const hash = await sha256(new TextEncoder().encode(text).buffer);
  if (!article || hash === null) throw new Error("no article to load");
  return { ...article, id: file.replace(".txt", ""), file, sha256: hash };
}

describe("files a reader adds", () => {
  it("are articles only where they end in .txt, and metadata only beside one", async () => {
    const files = ["a.txt", "b.TXT", "a.meta.json", "c.meta.json", "d.pdf"].map((name) => new File([name], name));
    expect(await refusedOf(files)).toEqual({
      received: ["a.txt", "b.TXT"],
      refused: ["c.meta.json: an article is a file that ends in .txt", "d.pdf: an article is a file that ends in .txt"],
    });
  });

  it("are refused where an article of another name, loaded or added with them, has the same text", async () => {
    const loaded = [await loadedAs("old.txt", "An invented text.")];
    const files = [
      new File(["An invented text."], "new.txt"),
      new File(["Another."], "one.txt"),
      new File(["Another."], "two.txt"),
    ];
    expect(await refusedOf(files, loaded)).toEqual({
      received: ["one.txt"],
      refused: ["new.txt: it is the same text as old.txt", "two.txt: it is the same text as one.txt"],
    });
  });

  it("may be added again under their own name", async () => {
    const loaded = [await loadedAs("old.txt", "An invented text.")];
    expect((await refusedOf([new File(["An invented text."], "old.txt")], loaded)).received).toEqual(["old.txt"]);
  });
});
