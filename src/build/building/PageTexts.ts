import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { receiveFile } from "../articles/receiveFile.ts";
import { Stamped } from "../articles/Stamped.ts";
import { stampOf } from "../articles/stampOf.ts";
import { Drafts } from "../Drafts.ts";

/** An article that is in the dataset. */
export interface Published {
  file: string;
  sha256: string;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/**
 * The texts for the page. A text that stands there as it should is not written again. A new one may be put there before
 * the dataset that speaks of it, one that is there with other words only after it, and one that nobody speaks of any
 * more goes last.
 */
export class PageTexts {
  readonly #seeds: string;
  readonly #folder: string;
  readonly #drafts: Drafts;
  readonly #written: Stamped<string>;
  readonly #added: Published[] = [];
  readonly #changed: Published[] = [];

  /** `memory`: where it is kept what was written last time. */
  constructor(seeds: string, folder: string, memory: string) {
    this.#seeds = seeds;
    this.#folder = folder;
    this.#drafts = new Drafts(folder);
    this.#written = new Stamped(memory, "");
  }

  /** Writes a draft where there is need of one. Throws an Error where the article is not what was read of it. */
  draft(article: Published): void {
    const { file, sha256 } = article;
    const target = join(this.#folder, file);
    const stamp = stampOf(target);
    if (this.#written.find(file, stamp) === sha256) {
      this.#written.keepOwn(file, stamp, sha256);
      return;
    }
    const received = receiveFile(this.#seeds, file);
    if ("refusal" in received || received.sha256 !== sha256)
      throw new Error(`${file} was changed while the dataset was built; nothing was written, build it again`);
    const old = readIfThere(target);
    if (old === received.text) {
      this.#written.keepOwn(file, stamp, sha256);
      return;
    }
    writeFileSync(this.#drafts.of(file), received.text);
    (old === null ? this.#added : this.#changed).push(article);
  }

  placeAdded(): void {
    this.#place(this.#added);
  }

  placeChanged(): void {
    this.#place(this.#changed);
  }

  /** Takes away texts that earlier builds wrote; nothing else in the folder is ours to remove. */
  remove(files: Iterable<string>): void {
    for (const file of files) rmSync(join(this.#folder, basename(file)), { force: true });
    this.#written.save();
  }

  discard(): void {
    this.#drafts.discard();
  }

  #place(articles: readonly Published[]): void {
    for (const { file, sha256 } of articles) {
      this.#drafts.place(file);
      this.#written.keepOwn(file, stampOf(join(this.#folder, file)), sha256);
    }
  }
}
