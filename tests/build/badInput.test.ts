import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildDataset } from "../../src/build/buildDataset.ts";
import { type DatasetFile, parseDataset } from "../../src/domain/schema.ts";
import { LARGEST_ARTICLE } from "../../src/extract/receive.ts";

/** Everyone here is invented. */
const GOOD = "A court in Taraz on 3 March 2031 sentenced Erbol Inventedov to 15 days of administrative arrest.";

const quiet = { report: () => undefined };

async function build(files: Record<string, string | Uint8Array>) {
  const seeds = mkdtempSync(join(tmpdir(), "qamau-seeds-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(seeds, name), content);
  const out = join(mkdtempSync(join(tmpdir(), "qamau-out-")), "deep", "dataset.json");
  const lines: string[] = [];
  await buildDataset({ seeds, out }, { report: (line) => lines.push(line) });
  return { lines, out, dataset: JSON.parse(readFileSync(out, "utf8")) as DatasetFile };
}

describe("a folder with bad articles", () => {
  let built: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    built = await build({
      "good.txt": GOOD,
      "empty.txt": "",
      "blank.txt": " \n\t\n",
      "binary.txt": new Uint8Array([80, 75, 3, 4, 0, 0, 1]),
      "latin1.txt": new Uint8Array([0x41, 0xe9, 0x20, 0x42]),
      "huge.txt": "a ".repeat(LARGEST_ARTICLE / 2 + 1),
      "page.txt": "<html><body><div><p>One</p><p>Two</p><p>Three</p></div></body></html>",
      "notes.docx": "x",
    });
  });

  it("names every one of them with its reason", () => {
    expect(built.lines).toEqual([
      "notes.docx: ignored, an article is a file that ends in .txt",
      "binary.txt: set aside, it is binary, not text",
      "blank.txt: set aside, it holds only blanks",
      "empty.txt: set aside, it is empty",
      `huge.txt: set aside, it is too large: ${LARGEST_ARTICLE + 2} bytes, at most ${LARGEST_ARTICLE}`,
      "latin1.txt: set aside, it is not UTF-8; save it as UTF-8 text",
      "page.txt: set aside, it is full of markup; save the article as plain text",
      "1 article, 1 incident, 0 told as background, 6 set aside",
    ]);
  });

  it("builds the good one", () => {
    expect(built.dataset.articles.map(({ id }) => id)).toEqual(["good"]);
    expect(built.dataset.incidents).toMatchObject([
      { person: { name: "Erbol Inventedov" }, placeId: "taraz", date: "2031-03-03", sentence: { days: 15 } },
    ]);
  });
});

it("tells of files that are no articles in one line, with their number and kinds", async () => {
  const { lines } = await build({ "a.gold.json": "{}", "b.gold.json": "{}", "v1.2 old.docx": "x", "a.txt": GOOD });
  expect(lines[0]).toBe("3 files (.docx, .gold.json): ignored, an article is a file that ends in .txt");
  expect(lines).toHaveLength(2);
});

describe("what stands beside an article", () => {
  it("is used when it is right", async () => {
    const { dataset } = await build({
      "a.txt": GOOD.replace(" 2031", ""),
      "a.meta.json": JSON.stringify({ title: "Invented", published: "2031-03-04" }),
    });
    expect(dataset.articles[0]).toMatchObject({ title: "Invented", published: "2031-03-04" });
    expect(dataset.incidents[0]?.date).toBe("2031-03-03");
  });

  it("is ignored and named when it is damaged, and the article stays", async () => {
    const { dataset, lines } = await build({ "a.txt": GOOD, "a.meta.json": '{"published": "2031-02-30"}' });
    expect(lines[0]).toMatch(/^a\.txt: its a\.meta\.json was ignored: published: /);
    expect(dataset.incidents).toHaveLength(1);
    expect(dataset.articles[0]?.problems).toHaveLength(1);
  });

  it("lets a date after the publication set the incident aside by name", async () => {
    const { dataset, lines } = await build({ "a.txt": GOOD, "a.meta.json": '{"published": "2031-03-01"}' });
    expect(dataset.incidents).toEqual([]);
    expect(lines[0]).toBe(
      "a.txt: an incident was set aside: its date 2031-03-03 lies after the publication on 2031-03-01",
    );
  });
});

describe("articles that come twice", () => {
  it("are set aside by name where their text is the same", async () => {
    const { lines } = await build({ "a.txt": GOOD, "b.txt": GOOD });
    expect(lines).toEqual([
      "b.txt: set aside, it is the same text as a.txt",
      "1 article, 1 incident, 0 told as background, 1 set aside",
    ]);
  });

  it("are set aside by name where only the ending differs", async () => {
    const { lines } = await build({ "a.TXT": GOOD, "a.txt": GOOD.replace("Taraz", "Semey"), ".txt": GOOD });
    expect(lines).toEqual([
      ".txt: ignored, an article is a file that ends in .txt",
      "a.txt: set aside, its name without the ending is that of a.TXT",
      "1 article, 1 incident, 0 told as background, 1 set aside",
    ]);
  });
});

describe("building again", () => {
  it("takes away the texts it wrote for articles that are gone, and no file of anybody else", async () => {
    const { out } = await build({ "a.txt": GOOD });
    const texts = join(out, "..", "articles");
    writeFileSync(join(texts, "thesis.doc"), "mine");
    mkdirSync(join(texts, "keep"));
    const seeds = mkdtempSync(join(tmpdir(), "qamau-seeds-"));
    writeFileSync(join(seeds, "b.txt"), GOOD);
    await buildDataset({ seeds, out }, quiet);
    expect(readdirSync(texts).sort()).toEqual(["b.txt", "keep", "thesis.doc"]);
    expect(readdirSync(join(out, "..")).sort()).toEqual(["articles", "dataset.json", "manifest.json"]);
  });

  it("keeps the texts of the articles that are still there", async () => {
    const seeds = mkdtempSync(join(tmpdir(), "qamau-seeds-"));
    writeFileSync(join(seeds, "a.txt"), GOOD);
    const out = join(mkdtempSync(join(tmpdir(), "qamau-out-")), "dataset.json");
    for (let time = 0; time < 2; time++) await buildDataset({ seeds, out }, quiet);
    expect(readdirSync(join(out, "..", "articles"))).toEqual(["a.txt"]);
  });

  it("refuses to write the texts over the articles themselves, and touches nothing", async () => {
    const project = mkdtempSync(join(tmpdir(), "qamau-project-"));
    const seeds = join(project, "articles");
    mkdirSync(seeds);
    writeFileSync(join(seeds, "bad.txt"), new Uint8Array([0x41, 0xe9]));
    const building = buildDataset({ seeds, out: join(project, "dataset.json") }, quiet);
    await expect(building).rejects.toThrow("choose another --out");
    expect(readdirSync(project)).toEqual(["articles"]);
    expect(readdirSync(seeds)).toEqual(["bad.txt"]);
  });

  it("leaves the old dataset whole, and no draft, where the new one cannot be written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "qamau-out-"));
    const out = join(folder, "dataset.json");
    mkdirSync(join(out, "in-the-way"), { recursive: true });
    const seeds = mkdtempSync(join(tmpdir(), "qamau-seeds-"));
    writeFileSync(join(seeds, "a.txt"), GOOD);
    await expect(buildDataset({ seeds, out }, quiet)).rejects.toThrow("dataset.json cannot be written");
    expect(readdirSync(folder).sort()).toEqual(["articles", "dataset.json"]);
  });

  it("gives a dataset that keeps the contract when there is no article at all", async () => {
    const { dataset, lines } = await build({});
    expect(parseDataset(dataset)).toHaveProperty("dataset");
    expect(lines).toEqual(["0 articles, 0 incidents, 0 told as background, 0 set aside"]);
  });
});
