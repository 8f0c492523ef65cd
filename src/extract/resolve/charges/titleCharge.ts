import type { Span } from "../../../domain/schema.ts";
import type { ChargeCategory, Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { onlyChargeIn } from "../../lexicon/charges.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Circumstances } from "../Circumstances.ts";
import { statusOf } from "../status.ts";
import { type Jurisdiction, type Statement, statementOf } from "./statement.ts";

/** What the title of an article says it is about, where that is what courts punish. */
export interface TitleCharge extends Span {
  category: ChargeCategory;
}

/** A title, and the name of the page before it. */
const MOST_HEADINGS = 3;
/** Who came to a rally may be tried for something graver. */
const GRAVE: ReadonlySet<Status | null> = new Set([
  "imprisoned",
  "pretrial-detention",
  "restricted-freedom",
  "house-arrest",
]);

/** The charge the headings before the first prose name, where they name one of one kind. */
export function titleChargeOf(article: string, reads: readonly Read[]): TitleCharge | null {
  const passages = reads.map(({ passage }) => passage).filter(({ kind }) => kind !== "furniture");
  const first = passages.findIndex(({ kind }) => kind === "body");
  for (const { start, end } of passages.slice(0, Math.min(Math.max(first, 0), MOST_HEADINGS))) {
    const found = onlyChargeIn(article.slice(start, end));
    if (found !== null) return { category: found.category, start: start + found.start, end: start + found.end };
  }
  return null;
}

/** Whether no report of the article names a charge of another kind. */
function isOnlyKind({ category }: TitleCharge, { frames }: Circumstances, law: Jurisdiction): boolean {
  return frames.every((frame) => [null, category].includes(statementOf(frame, law)?.category ?? null));
}

/** What the title says, for those of whom the article says nothing else: "Activists detained at rallies: what is known". */
export function chargeOfTitle(home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  const { title } = around;
  if (title === null || home.relative || around.background.has(home) || !isOnlyKind(title, around, law)) return null;
  if (title.category === "peaceful-assembly" && GRAVE.has(statusOf(home))) return null;
  const { start, end, category } = title;
  const reason = { start, end, text: law.article.slice(start, end), formal: false, date: null };
  return { frame: home, reason, laws: [], known: [], gloss: null, category, formal: false };
}
