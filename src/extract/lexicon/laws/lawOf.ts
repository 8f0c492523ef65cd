import type { Term } from "../../../domain/schema.ts";
import { armenia } from "./armenia.ts";
import { azerbaijan } from "./azerbaijan.ts";
import { belarus } from "./belarus.ts";
import type { Code, Law } from "./Code.ts";
import { georgia } from "./georgia.ts";
import { kazakhstan } from "./kazakhstan.ts";
import { kyrgyzstan } from "./kyrgyzstan.ts";
import { russia } from "./russia.ts";
import { tajikistan } from "./tajikistan.ts";
import { turkmenistan } from "./turkmenistan.ts";
import { uzbekistan } from "./uzbekistan.ts";

const codes: readonly Code[] = [
  ...kazakhstan,
  ...kyrgyzstan,
  ...uzbekistan,
  ...tajikistan,
  ...turkmenistan,
  ...belarus,
  ...russia,
  ...azerbaijan,
  ...georgia,
  ...armenia,
];

/** "20.3.3", "361-4": numbers by which those who report know the law without its name. */
const DISTINCT = /\d[.-]\d/u;

/** A code that has been replaced is only meant by an article of its own time. */
function isInForce({ from, until }: Code, year: number | null): boolean {
  if (year === null) return until === undefined;
  return (from ?? year) <= year && year <= (until ?? year);
}

/**
 * What an article of law is about, in the code in force in `year` (today's where that is unknown). Where the code is not
 * named (`kind` null), only an article that a single code of the country has; where the country is not known, only one
 * whose number no other country uses.
 */
export function lawOf(
  country: string | null,
  kind: Code["kind"] | null,
  article: string,
  year: number | null = null,
): (Law & { code: string }) | null {
  const found = codes.filter(
    (code) =>
      (country === null ? DISTINCT.test(article) : code.country === country) &&
      (kind === null || code.kind === kind) &&
      isInForce(code, year) &&
      Object.hasOwn(code.articles, article),
  );
  const [only] = found;
  const law = only?.articles[article];
  return found.length === 1 && only !== undefined && law !== undefined ? { code: only.name, ...law } : null;
}

/** The longest term an article of a code allows, by the name of the code; `null` where it is not known for sure. */
export function longestTermOf(code: string, article: string): Term | null {
  return codes.find(({ name }) => name === code)?.articles[article]?.longest ?? null;
}
