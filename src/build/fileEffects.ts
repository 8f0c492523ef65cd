import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Refused } from "../domain/refusal.ts";
import { type DatasetFile, parseDataset } from "../domain/schema.ts";
import type { ReceivedArticle } from "../extract/readArticle.ts";
import { LARGEST_ARTICLE } from "../extract/receive.ts";
import type { Effects } from "./buildDataset.ts";
import { receiveArticle } from "./receiveArticle.ts";

export interface Places {
  /** Folder of the articles. */
  seeds: string;
  /** The dataset's file; the texts for the page go into `articles/` beside it. */
  out: string;
}

/** Fewer articles than this are done before anybody wonders. */
const LONG_WORK = 200;

function isArticle(name: string): boolean {
  return name.toLowerCase().endsWith(".txt");
}

function isHidden(name: string): boolean {
  return name.startsWith(".");
}

async function listFiles(seeds: string): Promise<{ articles: string[]; ignored: string[] }> {
  const entries = await readdir(seeds, { withFileTypes: true });
  const articles = entries.filter(({ name }) => isArticle(name) && !isHidden(name));
  const ignored = entries.filter(({ name }) => {
    if (isHidden(name)) return isArticle(name);
    return !isArticle(name) && !name.endsWith(".meta.json");
  });
  return { articles: articles.map(({ name }) => name), ignored: ignored.map(({ name }) => name) };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    // A folder of that name: what it says is nothing.
    if (code === "EISDIR") return "";
    throw error;
  }
}

async function measure(path: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}

async function receive(seeds: string, file: string): Promise<ReceivedArticle | Refused> {
  const path = join(seeds, file);
  const { size, isFile } = await measure(path);
  if (!isFile) return { refusal: "unreadable", detail: "it is a folder" };
  if (size > LARGEST_ARTICLE) return { refusal: "too-large", detail: `${size} bytes, at most ${LARGEST_ARTICLE}` };
  const metadata = await readIfThere(path.replace(/\.txt$/iu, ".meta.json"));
  return receiveArticle(file, await readFile(path), metadata);
}

/** Writes beside the target and renames, so that a crash leaves the old file whole, and a failure no draft. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.draft`);
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Error(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Files the last build wrote beside its dataset; nothing else in that folder is ours to remove. */
async function writtenBefore(out: string): Promise<string[]> {
  const text = await readIfThere(out);
  if (text === null) return [];
  try {
    const parsed = parseDataset(JSON.parse(text));
    return "dataset" in parsed ? parsed.dataset.articles.map(({ file }) => file) : [];
  } catch {
    // Not a dataset, so nothing beside it was written by a build.
    return [];
  }
}

/** New texts first, then the dataset that speaks of them, and only then the texts nobody speaks of any more go. */
async function write(
  { seeds, out }: Places,
  dataset: DatasetFile,
  articles: readonly ReceivedArticle[],
): Promise<void> {
  const texts = join(dirname(out), "articles");
  if (resolve(texts) === resolve(seeds))
    throw new Error(`the texts for the page would be written over the articles in ${seeds}; choose another --out`);
  const before = await writtenBefore(out);
  await mkdir(texts, { recursive: true });
  const current = new Set(articles.map(({ file }) => file));
  for (const { file, text } of articles) await writeWhole(join(texts, file), text);
  await writeWhole(out, `${JSON.stringify(dataset, null, 1)}\n`);
  for (const file of before) if (!current.has(file)) await rm(join(texts, basename(file)), { force: true });
}

/** The effects of a build on real folders. */
export function fileEffects({ seeds, out }: Places): Effects {
  return {
    files: () => listFiles(seeds),
    receive: (file) => receive(seeds, file),
    write: (dataset, articles) => write({ seeds, out }, dataset, articles),
    report: (line) => console.log(line),
    progress(done, of) {
      if (of >= LONG_WORK && (done === of || done % LONG_WORK === 0)) console.error(`${done} of ${of} articles`);
    },
  };
}
