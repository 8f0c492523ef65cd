import type { Span } from "../../../domain/schema.ts";
import type { ChargeCategory } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { groupKey } from "../../lexicon/organisations.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Circumstances } from "../Circumstances.ts";
import type { Statement } from "../charges/statement.ts";
import { basisWithin, type Fact, factOf } from "../Fact.ts";
import type { Strand } from "../Strand.ts";

type Organisation = MentionOf<"organisation">;

/** Charges that are about belonging to a group, or paying it. */
const OF_GROUPS = new Set<ChargeCategory | null>(["banned-organisation", "extremism-financing"]);

/** The only group that is named, under whatever names; `null` where there are none or several. */
function onlyOne(mentions: readonly Organisation[]): Organisation | null {
  const [first] = mentions;
  const isOne = mentions.every(({ value }) => groupKey(value.name) === groupKey(first?.value.name ?? ""));
  return first !== undefined && isOne ? first : null;
}

/** The words of a statement: of the charge, and of what its laws are said to be about. */
function spansOf({ reason, laws, gloss, category, formal }: Statement): Span[] {
  const isWorded = reason !== null && (formal ? reason.formal : OF_GROUPS.has(category));
  const [law] = laws;
  return [
    ...(isWorded ? [reason] : []),
    ...(gloss !== null && law !== undefined ? [{ start: law.start, end: gloss.end }] : []),
  ];
}

/** The group a charge names; of a charge that is about groups, else the only one of its passage. */
function chargedWith(statement: Statement, named: readonly Organisation[]): Organisation | null {
  const isIn = (span: Span) => (mention: Organisation) => mention.start >= span.start && mention.end <= span.end;
  const within = spansOf(statement).flatMap((span) => named.filter(isIn(span)));
  const [first] = within;
  if (first !== undefined) return first.value.isQuoted && !OF_GROUPS.has(statement.category) ? null : first;
  return OF_GROUPS.has(statement.category) ? onlyOne(named.filter(isIn(statement.frame.passage))) : null;
}

/** The one group the article names outside what it tells as context. */
function groupOfArticle({ memberships, background }: Circumstances): Organisation | null {
  const passages = [...background].map(({ passage }) => passage);
  const isContext = ({ start }: Span) => passages.some((passage) => passage.start <= start && start < passage.end);
  return onlyOne(memberships.named.filter((mention) => !mention.value.isQuoted && !isContext(mention)));
}

/** The organisation a charge is about, else the one the article says the person belongs to, else the article's only one. */
export function organisationFact(
  strand: Strand,
  home: Frame,
  statements: readonly Statement[],
  around: Circumstances,
): Fact<string> | null {
  const { named, of, inFull } = around.memberships;
  const known = (mention: Organisation): Fact<string> => {
    const full = inFull(mention);
    const own = factOf(full.value.name, mention, basisWithin(mention, home.passage), "organisation");
    if (full === mention) return own;
    const { start, end } = full;
    return { ...own, evidence: [...own.evidence, { start, end, basis: "inherited", rule: "full name" }] };
  };
  const charged = statements.map((statement) => chargedWith(statement, named)).find((mention) => mention !== null);
  const membership = strand.person === null ? undefined : of.get(strand.person);
  const own = charged ?? membership;
  if (own !== undefined && own !== null) return known(own);
  if (strand.background || !statements.some(({ category }) => OF_GROUPS.has(category))) return null;
  const only = groupOfArticle(around);
  return only === null ? null : factOf(only.value.name, only, "inherited", "the only group the article names");
}
