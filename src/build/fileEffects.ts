import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Refused } from "../domain/refusal.ts";
import type { Dataset } from "../domain/schema.ts";
import type { ReceivedArticle } from "../extract/assemble.ts";
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

async function listFiles(seeds: string): Promise<{ articles: string[]; ignored: string[] }> {
  const entries = await readdir(seeds, { withFileTypes: true });
  const articles = entries.filter((entry) => !entry.isDirectory() && isArticle(entry.name));
  const ignored = entries.filter(
    (entry) => !articles.includes(entry) && !entry.name.endsWith(".meta.json") && !entry.name.startsWith("."),
  );
  return { articles: articles.map(({ name }) => name), ignored: ignored.map(({ name }) => name) };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function receive(seeds: string, file: string): Promise<ReceivedArticle | Refused> {
  const path = join(seeds, file);
  const { size } = await stat(path);
  if (size > LARGEST_ARTICLE) return { refusal: "too-large", detail: `${size} bytes, at most ${LARGEST_ARTICLE}` };
  const metadata = await readIfThere(path.replace(/\.txt$/iu, ".meta.json"));
  return receiveArticle(file, await readFile(path), metadata);
}

/** Writes beside the target and renames, so that a crash leaves the old file whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.draft`);
  await writeFile(draft, text);
  await rename(draft, path);
}

async function write(out: string, dataset: Dataset, articles: readonly ReceivedArticle[]): Promise<void> {
  const texts = join(dirname(out), "articles");
  await mkdir(texts, { recursive: true });
  const current = new Set(articles.map(({ file }) => file));
  for (const { file, text } of articles) await writeWhole(join(texts, file), text);
  await writeWhole(out, `${JSON.stringify(dataset, null, 1)}\n`);
  for (const name of await readdir(texts)) if (!current.has(name)) await rm(join(texts, name), { recursive: true });
}

/** The effects of a build on real folders. */
export function fileEffects({ seeds, out }: Places): Effects {
  return {
    files: () => listFiles(seeds),
    receive: (file) => receive(seeds, file),
    write: (dataset, articles) => write(out, dataset, articles),
    report: (line) => console.log(line),
    progress(done, of) {
      if (of >= LONG_WORK && (done === of || done % LONG_WORK === 0)) console.error(`${done} of ${of} articles`);
    },
  };
}
