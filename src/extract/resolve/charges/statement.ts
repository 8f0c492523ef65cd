import type { Law, Span } from "../../../domain/schema.ts";
import type { ChargeCategory } from "../../../domain/vocabulary.ts";
import type { Frame, Reason } from "../../frames/Frame.ts";
import { chargeCategoryOf, onlyChargeIn, rankOfCategory, reasonCategoryOf } from "../../lexicon/charges.ts";
import { readLaw } from "../../lexicon/laws/readLaw.ts";
import type { MentionOf } from "../../Mention.ts";
import { glossBehind } from "./gloss.ts";

/** Where and when the laws an article names are in force. */
export interface Jurisdiction {
  article: string;
  country: string | null;
  year: number | null;
}

/** What one frame says of the charge. */
export interface Statement {
  frame: Frame;
  reason: Reason | null;
  laws: readonly MentionOf<"law">[];
  /** Those of the laws that a code of the country has. */
  known: readonly Law[];
  gloss: Span | null;
  category: ChargeCategory | null;
  /** As a court or the police word it, not only the act. */
  formal: boolean;
}

/** The gravest of several kinds; of equally grave ones the first. */
export function gravestOf(categories: readonly (ChargeCategory | null)[]): ChargeCategory | null {
  const known = categories.filter((category) => category !== null);
  const [gravest] = known.sort((a, b) => rankOfCategory(a) - rankOfCategory(b));
  return gravest ?? null;
}

/** What a frame says of the charge; `null` when it says nothing. */
export function statementOf(frame: Frame, { article, country, year }: Jurisdiction): Statement | null {
  const { reason, laws } = frame;
  if (reason === null && laws.length === 0) return null;
  const read = laws.map(({ value }) => readLaw(value, country, year));
  const glosses = laws.map((law) => glossBehind(article, law));
  const gloss = glosses.find((span) => span !== null) ?? null;
  const formal = reason?.formal === true || laws.length > 0;
  const worded = reason === null || (laws.length > 0 && !reason.formal) ? null : reasonCategoryOf(reason.text);
  const categories = [
    ...read.map(({ known }, at) => {
      const span = glosses[at] ?? null;
      const words = span === null ? "" : article.slice(span.start, span.end);
      // Words of one kind say which part of the article is meant; of several kinds nobody knows which.
      return gravestOf([known?.category ?? chargeCategoryOf(words), onlyChargeIn(words)?.category ?? null]);
    }),
    worded,
  ];
  const own = gravestOf(categories);
  return {
    frame,
    reason,
    laws,
    known: read.flatMap(({ article: number, part, known }) =>
      known === null ? [] : [{ code: known.code, article: number, part }],
    ),
    gloss,
    category: own ?? (reason === null ? null : reasonCategoryOf(reason.text)),
    formal,
  };
}
