import { articleOf } from "../../../domain/articleOf.ts";
import { ownBasisOf } from "../../../domain/basis.ts";
import { casesOf } from "../../../domain/cases/casesOf.ts";
import { disagreementsOf } from "../../../domain/cases/disagreementsOf.ts";
import type { Dataset, Incident } from "../../../domain/schema.ts";
import { BASES, FIELD_NAMES } from "../../../domain/vocabulary.ts";
import { isWeaker, quotedCell, stated } from "./Cell.ts";
import type { ColumnKind } from "./ColumnKind.ts";

function titleOf(incident: Incident, dataset: Dataset): string {
  return articleOf(incident, dataset)?.title ?? incident.articleId;
}

/** The article of the report that is counted; the others of its case stand in the evidence. */
export const source: ColumnKind = {
  share: 1.5,
  first: "ascending",
  follows: "article",
  cell(incident, words, dataset) {
    const { reports } = casesOf(dataset).of(incident);
    const others = reports.length > 1 ? [words.table.moreReports(reports.length - 1)] : [];
    const disagreement = disagreementsOf(reports).length > 0 ? [words.table.disagreement] : [];
    return quotedCell(titleOf(incident, dataset), words, ...others, ...disagreement);
  },
  key: (incident, _, dataset) => titleOf(incident, dataset),
};

/** How many articles tell of the case. */
export const articles: ColumnKind = {
  share: 0.8,
  first: "descending",
  cell(incident, words, dataset) {
    const { reports } = casesOf(dataset).of(incident);
    const disagreement = disagreementsOf(reports).length > 0 ? [words.table.disagreement] : [];
    return stated(words.number(reports.length), ...disagreement);
  },
  key: (incident, _, dataset) => casesOf(dataset).of(incident).reports.length,
};

/** The fields whose weakest evidence is of each basis that is weaker than stated, the weakest first. */
function weakerFields(incident: Incident) {
  return [...BASES]
    .reverse()
    .filter(isWeaker)
    .map((known) => ({ known, fields: FIELD_NAMES.filter((field) => ownBasisOf(incident, field) === known) }))
    .filter(({ fields }) => fields.length > 0);
}

/** One field inferred weighs more than all that may be inherited. */
const WEIGHTS = { inferred: FIELD_NAMES.length + 1, inherited: 1 };

/** What of a row its article does not say in the sentence of the outcome. */
export const basis: ColumnKind = {
  share: 1.5,
  first: "descending",
  cell(incident, words) {
    const [weakest, ...others] = weakerFields(incident).map(({ known, fields }) => words.table.basisOf(known, fields));
    return weakest === undefined ? stated(words.table.allStated) : stated(weakest, ...others);
  },
  key: (incident) => weakerFields(incident).reduce((sum, { known, fields }) => sum + WEIGHTS[known] * fields.length, 0),
};
