import { readdirSync, readFileSync } from "node:fs";
import compromise from "compromise";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "../extract/tables.ts";
import { measureInTurns } from "./measure.ts";
import type { Bench } from "./Ratio.ts";

const ROUNDS = 7;
/** Asked for: extraction at ten times the speed of a general language library's parse of the same text. */
const LEAST_SPEED = 10;
/** A character of a text twice as long may cost little more; by a square law it would cost twice as much. */
const MOST_PER_CHARACTER = 1.3;

function corpusTexts(): string[] {
  const folders = ["articles", "others"].map((name) => new URL(`../corpus/${name}/`, import.meta.url));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(new URL(name, folder), "utf8")),
  );
}

function read(text: string): void {
  extract({ id: "bench", text, metadata: {} }, tables);
}

/** Extraction of the whole corpus, against `compromise` parsing the same texts. */
export const extractionSpeed: Bench = {
  name: "extraction against compromise's parse",
  async run() {
    const texts = corpusTexts();
    const [own = 0, peer = 0] = await measureInTurns(
      [
        { name: "extract", run: () => texts.forEach(read) },
        { name: "compromise", run: () => texts.forEach((text) => void compromise(text)) },
      ],
      ROUNDS,
    );
    return [{ what: `${texts.length} articles: compromise / extract`, ratio: peer / own, atLeast: LEAST_SPEED }];
  },
};

/** Extraction of half of the articles as one text, and of all of them: repeated lines would be taken for furniture. */
export const extractionGrowth: Bench = {
  name: "extraction of a text twice as long",
  async run() {
    const texts = corpusTexts();
    const half = texts.filter((_, at) => at % 2 === 0).join("\n\n");
    const whole = texts.join("\n\n");
    const [once = 0, twice = 0] = await measureInTurns(
      [
        { name: "half", run: () => read(half) },
        { name: "whole", run: () => read(whole) },
      ],
      ROUNDS,
    );
    const ratio = twice / whole.length / (once / half.length);
    const what = `a character of ${whole.length} / a character of ${half.length}`;
    return [{ what, ratio, atMost: MOST_PER_CHARACTER }];
  },
};
