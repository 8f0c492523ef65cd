import type { WrittenLaw } from "../../Mention.ts";
import type { Law } from "./Code.ts";
import { lawOf } from "./lawOf.ts";

/** Where a dot within the number parts an article from its part: "378.2" is part 2 of Article 378, "206.3.2" part 3.2 of 206. */
const DOT_IS_PART = new Set(["KZ", "AZ", "KG", "UZ", "TJ", "TM"]);

export interface ReadLaw {
  article: string;
  part: string | null;
  known: (Law & { code: string }) | null;
}

/** The ways a number as written can be meant as an article and its part, the whole number first. */
function meanings({ article, part }: WrittenLaw, country: string | null): { article: string; part: string | null }[] {
  const [, first = article, joint = "", rest = null] = /^(\d+)([-.(])(.+?)\)?$/u.exec(article) ?? [];
  if (rest === null) return [{ article, part }];
  const whole = [article, `${first}-${rest}`, `${first}.${rest}`].map((number) => ({ article: number, part }));
  const mayBePart = joint === "(" || (joint === "." && DOT_IS_PART.has(country ?? ""));
  return mayBePart ? [...whole, { article: first, part: part === null ? rest : `${rest}.${part}` }] : whole;
}

/** A law as written, read with the codes of its country: what is the article in its number, and what the part. */
export function readLaw(written: WrittenLaw, country: string | null, year: number | null): ReadLaw {
  for (const meaning of meanings(written, country)) {
    const known = lawOf(country, written.code, meaning.article, year);
    if (known !== null) return { ...meaning, known };
  }
  return { article: written.article, part: written.part, known: null };
}
