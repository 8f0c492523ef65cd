import { readdirSync, readFileSync } from "node:fs";
import compromise from "compromise";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "../extract/tables.ts";
import { measureInTurns } from "./measure.ts";
import type { Bench } from "./Ratio.ts";

const ROUNDS = 7;
/** Asked for: extraction at ten times the speed of a general language library's parse of the same text. */
const LEAST_SPEED = 10;
/** Twice the text may cost little more than twice the time; a square law would cost four times. */
const MOST_FOR_DOUBLE = 2.6;

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
  run() {
    const texts = corpusTexts();
    const [own = 0, peer = 0] = measureInTurns(
      [
        { name: "extract", run: () => texts.forEach(read) },
        { name: "compromise", run: () => texts.forEach((text) => void compromise(text)) },
      ],
      ROUNDS,
    );
    return [{ what: `${texts.length} articles: compromise / extract`, ratio: peer / own, atLeast: LEAST_SPEED }];
  },
};

/** Extraction of all articles in one text, and of that text twice over. */
export const extractionGrowth: Bench = {
  name: "extraction of a text twice as long",
  run() {
    const whole = corpusTexts().join("\n\n");
    const [single = 0, double = 0] = measureInTurns(
      [
        { name: "once", run: () => read(whole) },
        { name: "twice", run: () => read(`${whole}\n\n${whole}`) },
      ],
      ROUNDS,
    );
    return [{ what: `${whole.length} characters: twice / once`, ratio: double / single, atMost: MOST_FOR_DOUBLE }];
  },
};
