import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedArticle, COLLECTIONS, readAnnotated } from "../../corpus/corpus.ts";

/** Put into surnames; two of them make four hundred other names of one. */
const SYLLABLES = "ba da ga ka la ma na ra sa ta bi di gi ki li mi ni ri si ti".split(" ");

function renamed(surname: string, number: number): string {
  const [one = "", other = ""] = [SYLLABLES[number % 20], SYLLABLES[Math.floor(number / 20) % 20]];
  return `${surname.slice(0, 2)}${one}${other}${surname.slice(2)}`;
}

/** An article of the corpus, told of other invented people; the number makes each text another one. */
function renamedArticle({ text, gold }: AnnotatedArticle, round: number, number: number): string {
  const surnames = new Set(
    gold.incidents.flatMap(({ person }) => person?.split(/\s+/u).slice(-1) ?? []).filter((word) => word.length > 3),
  );
  const told = [...surnames].reduce((all, surname) => all.replaceAll(surname, renamed(surname, round)), text);
  return `${told.trimEnd()}\n\nFiled as item ${number}.\n`;
}

/** Writes so many articles into a folder: all of the corpus again and again, each time of other people. Gives back their words. */
export function writeRenamedArticles(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  const articles = COLLECTIONS.flatMap(readAnnotated);
  let words = 0;
  for (let number = 0; number < count; number++) {
    const article = articles[number % articles.length];
    if (article === undefined) continue;
    const name = `${String(number).padStart(6, "0")}-${article.id}`;
    const text = renamedArticle(article, Math.floor(number / articles.length), number);
    words += wordsOf(text);
    writeFileSync(join(folder, `${name}.txt`), text);
    writeFileSync(join(folder, `${name}.meta.json`), JSON.stringify(article.metadata));
  }
  return words;
}

export function wordsOf(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}
