import type { Refused } from "../domain/refusal.ts";
import { type DatasetFile, parseDataset } from "../domain/schema.ts";
import { english } from "../domain/words/english.ts";
import type { Tables } from "../extract/Article.ts";
import { assemble } from "../extract/assemble.ts";
import { type ReadArticle, type ReceivedArticle, readArticle } from "../extract/readArticle.ts";

/** Everything the build does to the world, given to it, so that a test can watch. */
export interface Effects {
  /** Names of the files that may be articles, in any order, and of what else lies beside them. */
  files(): Promise<{ articles: readonly string[]; ignored: readonly string[] }>;
  receive(file: string): Promise<ReceivedArticle | Refused>;
  write(dataset: DatasetFile, articles: readonly ReceivedArticle[]): Promise<void>;
  /** A line for the reader: about one article, or about the whole. */
  report(line: string): void;
  /** How far long work has come; may be shown or not. */
  progress(done: number, of: number): void;
}

export interface Built {
  dataset: DatasetFile;
  setAside: number;
}

/** What has come so far, by name and by text: nothing is to be counted twice. */
class Known {
  readonly #byId = new Map<string, string>();
  readonly #byText = new Map<string, string>();

  refusalOf({ id, sha256, file }: ReceivedArticle): Refused | null {
    const [sameName, sameText] = [this.#byId.get(id), this.#byText.get(sha256)];
    if (sameName !== undefined) return { refusal: "same-name", detail: sameName };
    if (sameText !== undefined) return { refusal: "duplicate", detail: sameText };
    this.#byId.set(id, file);
    this.#byText.set(sha256, file);
    return null;
  }
}

async function readOne(file: string, effects: Effects, tables: Tables, known: Known) {
  try {
    const received = await effects.receive(file);
    if ("refusal" in received) return received;
    const repeated = known.refusalOf(received);
    if (repeated !== null) return repeated;
    return { received, read: readArticle(received, tables) };
  } catch (error) {
    return { refusal: "unreadable" as const, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A name may hold a line break; a report of one line may not. */
function inOneLine(file: string): string {
  return file.replace(/\p{Cc}/gu, "�");
}

/** One line, so that what is said of articles is not drowned: of one file its name, of several their number and endings. */
function ignoredInWords(ignored: readonly string[]): string {
  const endings = [...new Set(ignored.map((file) => /.((?:\.\p{L}+)?\.[^.]+)$/u.exec(file)?.[1] ?? file))].sort();
  const [only] = ignored;
  const which = ignored.length === 1 && only !== undefined ? only : `${ignored.length} files (${endings.join(", ")})`;
  return `${inOneLine(which)}: ignored, an article is a file that ends in .txt`;
}

/**
 * Builds the dataset from every article there is. A bad article is set aside by name and the rest goes on.
 * Throws an Error only when the result breaks the dataset contract or cannot be written.
 */
export async function buildDataset(effects: Effects, tables: Tables): Promise<Built> {
  const { articles, ignored } = await effects.files();
  const files = [...articles].sort();
  if (ignored.length > 0) effects.report(ignoredInWords(ignored));
  const kept: { received: ReceivedArticle; read: ReadArticle }[] = [];
  const known = new Known();
  for (const [index, file] of files.entries()) {
    const found = await readOne(file, effects, tables, known);
    if ("refusal" in found) effects.report(`${inOneLine(file)}: set aside, ${english.refused(found)}`);
    else {
      kept.push(found);
      const problems = found.read.article.problems.map(({ message }) => message);
      if (problems.length > 0) effects.report(`${inOneLine(file)}: ${problems.join("; ")}`);
    }
    effects.progress(index + 1, files.length);
  }
  const parsed = parseDataset(assemble(kept.map(({ read }) => read)));
  if ("problems" in parsed)
    throw new Error(`the dataset breaks its contract: ${parsed.problems.slice(0, 5).join("; ")}`);
  const { dataset } = parsed;
  await effects.write(
    dataset,
    kept.map(({ received }) => received),
  );
  const setAside = files.length - kept.length;
  const background = dataset.incidents.filter((incident) => incident.background).length;
  effects.report(
    [
      english.articles(dataset.articles.length),
      english.incidents(dataset.incidents.length - background),
      `${background} told as background`,
      `${setAside} set aside`,
    ].join(", "),
  );
  return { dataset, setAside };
}
