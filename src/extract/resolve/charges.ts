import type { Charge, Evidence, Law } from "../../domain/schema.ts";
import type { ChargeCategory } from "../../domain/vocabulary.ts";
import type { Frame, Reason } from "../frames/Frame.ts";
import { chargeCategoryOf } from "../lexicon/charges.ts";
import { readLaw } from "../lexicon/laws/readLaw.ts";
import type { MentionOf } from "../Mention.ts";
import { FROM_TOTAL } from "./Circumstances.ts";
import { basisWithin, type Fact } from "./Fact.ts";
import type { Strand } from "./Strand.ts";

/** A charge by its words, and how they are known. */
interface Wording {
  reason: Reason;
  rule: string;
  fromTotal: boolean;
}

/** The charge as a court worded it; else what the total was about; else an act whose words are those of a charge. */
function wordingOf({ frames, total }: Strand): Wording | null {
  const reasonsOf = (of: readonly Frame[]) => of.map(({ reason }) => reason).filter((reason) => reason !== null);
  const own = reasonsOf(frames);
  const formal = own.find((reason) => reason.formal);
  if (formal !== undefined) return { reason: formal, rule: "charge", fromTotal: false };
  const whole = reasonsOf(total?.frames ?? []).find((reason) => reason.formal);
  if (whole !== undefined) return { reason: whole, rule: FROM_TOTAL, fromTotal: true };
  const act = own.find(({ text }) => chargeCategoryOf(text) !== null);
  return act === undefined ? null : { reason: act, rule: "act worded as a charge", fromTotal: false };
}

interface Laws {
  mentions: readonly MentionOf<"law">[];
  law: Law[];
  category: ChargeCategory | null;
  fromTotal: boolean;
}

function lawsOf({ frames, total }: Strand, country: string | null): Laws {
  const own = frames.flatMap(({ laws }) => laws);
  const mentions = own.length > 0 ? own : (total?.frames ?? []).flatMap(({ laws }) => laws);
  const read = mentions.map(({ value }) => readLaw(value, country, null));
  return {
    mentions,
    law: read.flatMap(({ article, part, known }) => (known === null ? [] : [{ code: known.code, article, part }])),
    category: read.find(({ known }) => known !== null)?.known?.category ?? null,
    fromTotal: own.length === 0,
  };
}

/** What somebody is charged with or punished for: its words, its kind and its articles of law. */
export function chargeFact(strand: Strand, home: Frame, article: string, country: string | null): Fact<Charge> | null {
  const wording = wordingOf(strand);
  const laws = lawsOf(strand, country);
  const [first] = laws.mentions;
  if (wording === null && first === undefined) return null;
  const at = (span: { start: number; end: number }, fromTotal: boolean, rule: string): Evidence => ({
    start: span.start,
    end: span.end,
    basis: fromTotal ? "inherited" : basisWithin(span, home.passage),
    rule: fromTotal ? FROM_TOTAL : rule,
  });
  const evidence = laws.mentions.map((mention) => at(mention, laws.fromTotal, "article of law"));
  if (wording !== null) evidence.unshift(at(wording.reason, wording.fromTotal, wording.rule));
  const text = wording?.reason.text ?? (first === undefined ? null : article.slice(first.start, first.end));
  const category = (wording === null ? null : chargeCategoryOf(wording.reason.text)) ?? laws.category;
  return { value: { text, category, law: laws.law }, evidence };
}
