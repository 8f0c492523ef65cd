import type { Term } from "../../../domain/schema.ts";
import type { ChargeCategory } from "../../../domain/vocabulary.ts";

/** What an article of a code is about. */
export interface Law {
  category: ChargeCategory;
  /** The longest deprivation of liberty any part of it allows; absent where it is not known for sure. */
  longest?: Term;
}

/** A code of law: how it is named in the dataset, and where its articles are known from. */
export interface Code {
  name: string;
  kind: "criminal" | "administrative";
  country: string;
  /** Name, date or number of the act and the official database that holds it; every row is known from there. */
  source: string;
  /** The years it was in force; open where a bound is absent. */
  from?: number;
  until?: number;
  articles: Readonly<Record<string, Law>>;
}

type Numbers = Partial<Record<ChargeCategory, string>>;

/** Rows from the numbers of the articles of each category, with the longest terms of those for which they are known. */
export function rows(numbers: Numbers, longest: Readonly<Record<string, Term>> = {}): Code["articles"] {
  return Object.fromEntries(
    (Object.entries(numbers) as [ChargeCategory, string][]).flatMap(([category, articles]) =>
      articles.split(" ").map((article) => {
        const term = longest[article];
        return [article, term === undefined ? { category } : { category, longest: term }] as const;
      }),
    ),
  );
}
