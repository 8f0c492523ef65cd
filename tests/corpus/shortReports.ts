import { readdirSync, readFileSync } from "node:fs";
import type { Gold, WrittenSentence } from "./Answer.ts";
import type { AnnotatedArticle } from "./corpus.ts";

/**
 * Short reports by several hands, each telling its outcome, day, place and charge in another way; all people are invented.
 * A file holds many: `@@ 01 | published 2031-05-17 | title …`, the text, and one line for each answer:
 *
 *     == core | Erbol Umarbekov | administrative-arrest | days 15 | 2031-05-16 | ruling | Taraz | Kazakhstan | hooliganism
 *
 * tier, person or `group 12`, status, sentence, date, what is dated, city, country, kind of charge; `-` for what the text
 * does not say, ` / ` between answers that are as good.
 */
const FOLDER = new URL("./short/", import.meta.url);

/** Every third report is kept aside. */
export function isReportKeptAside(id: string): boolean {
  return Number(id.replace(/\D/gu, "")) % 3 === 0;
}

function orNull(value: string): string | null {
  return value === "-" || value === "" ? null : value;
}

/** "years 3 months 6", "days 10 fine 300 USD", "life" (which the scorer does not compare). */
function sentenceOf(written: string): WrittenSentence | null {
  const found: Record<string, number> = {};
  for (const [, unit = "", amount] of written.matchAll(/\b(year|month|week|day|hour)s? ([\d.]+)/gu))
    found[`${unit}s`] = Number(amount);
  const [, amount, currency = null] = /\bfine ([\d.]+) ?(\p{L}+)/u.exec(written) ?? [];
  const sentence = amount === undefined ? found : { ...found, fine: { amount: Number(amount), currency } };
  return Object.keys(sentence).length === 0 ? null : sentence;
}

/** The first answer, and all others that are as good. */
function answers<Value>(written: string, read: (one: string) => Value): [first: Value, others: Value[]] {
  const [first, ...others] = written.split(" / ").map((one) => read(one.trim()));
  return [first as Value, others];
}

function whoOf(written: string): Pick<Gold, "person" | "count" | "aliases" | "count_accept"> {
  const group = /^group (.+)$/u.exec(written)?.[1];
  if (group === undefined) {
    const [person, aliases] = answers(written, (one) => one);
    return { person, count: null, aliases };
  }
  const [count, others] = answers(group, (one) => (one === "?" ? null : Number(one)));
  return { person: null, count, count_accept: others };
}

function goldOf(id: string, line: string): Gold {
  const fields = line.slice("== ".length).split("|");
  const [tier = "", who = "", status = "", sentence = "", date = "", , city = "", country = "", charge = ""] =
    fields.map((field) => field.trim());
  if (fields.length !== 9 || (tier !== "core" && tier !== "background"))
    throw new SyntaxError(`${id}: an answer has nine fields, the first core or background: ${line}`);
  const [statuses, sentences, dates] = [answers(status, orNull), answers(sentence, sentenceOf), answers(date, orNull)];
  const [cities, charges] = [answers(city, orNull), answers(charge, orNull)];
  return {
    id,
    tier,
    ...whoOf(who),
    status: statuses[0],
    status_accept: statuses[1],
    sentence: sentences[0],
    sentence_accept: sentences[1],
    date: dates[0],
    date_accept: dates[1],
    year_in_text: "no",
    city: cities[0],
    city_accept: cities[1],
    country: answers(country, orNull)[0],
    charge_category: charges[0],
    charge_category_accept: charges[1],
    charge: null,
    organisation: null,
    evidence: null,
  };
}

function reportOf(letter: string, block: string): AnnotatedArticle {
  const [head = "", ...lines] = block.split("\n");
  const [number = "", ...described] = head.split("|").map((part) => part.trim());
  const id = `${letter}${number}`;
  const metadata = Object.fromEntries(
    described.flatMap((part) => {
      const [, key, value] = /^(published|title) (.+)$/u.exec(part) ?? [];
      return key === undefined ? [] : [[key, value]];
    }),
  );
  const isAnswer = (line: string) => line.startsWith("== ");
  const text = `${lines
    .filter((line) => !isAnswer(line))
    .join("\n")
    .trim()}\n`;
  const incidents = lines.filter(isAnswer).map((line, at) => goldOf(`${id}-${at + 1}`, line));
  return { id, text, metadata, gold: { doc: id, incidents } };
}

/** All short reports with their gold answers, in order. Throws a SyntaxError that names a report whose answers cannot be read. */
export function readShortReports(): AnnotatedArticle[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, FOLDER), "utf8")
      .split(/^@@ /mu)
      .slice(1)
      .map((block) => reportOf(name.replace(".txt", ""), block)),
  );
}
