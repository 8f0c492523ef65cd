import { casesOf } from "../../../src/domain/cases/casesOf.ts";
import { inferredKeyOf } from "../../../src/domain/certainty.ts";
import { UNCHARGED, UNDATED, UNPLACED } from "../../../src/domain/dimension.ts";
import { fold } from "../../../src/domain/fold.ts";
import { extentOf } from "../../../src/domain/impreciseDate.ts";
import { lengthBinOf } from "../../../src/domain/length.ts";
import type { Dataset, Incident } from "../../../src/domain/schema.ts";
import { TERM_BINS } from "../../../src/domain/term.ts";

/** A case as those who know nothing of Qamau would keep it: one flat object with what is asked for. */
export interface Row {
  place: string;
  date: string;
  /** First and last day the date may mean; empty where there is none. */
  first: string;
  last: string;
  length: string;
  term: string;
  status: string;
  charge: string;
  naming: string;
  inferred: string;
  background: boolean;
  /** 0 where the number is not stated. */
  people: number;
  unnumbered: number;
  /** Folded facts of all its reports. */
  text: string;
  /** Where the articles of its reports stand in the dataset. */
  articles: readonly number[];
}

export const NO_TERM = "none";

/** The term of an incident that stands in a bin of terms, as the view of sentence lengths keys it. */
export function termKeyOf({ status, sentence }: Pick<Incident, "status" | "sentence">): string {
  const hasTerm = (TERM_BINS as readonly string[]).includes(lengthBinOf({ status, sentence }));
  return sentence === null || !hasTerm ? NO_TERM : JSON.stringify(sentence);
}

export function namingOf({ isNamed, count }: { isNamed: boolean; count: number | null }): string {
  if (isNamed) return "named";
  if (count === null) return "unnumbered";
  return count === 1 ? "unnamed" : "groups";
}

function factsOf(incident: Incident, { places }: Dataset): string {
  const { person, charge, organisation, trigger, placeId } = incident;
  const place = placeId === null ? undefined : places[placeId];
  const parts = [person?.name, ...(person?.aliases ?? []), person?.role, charge?.text, organisation, trigger?.text];
  return fold([...parts, place?.name, place?.region].filter((part) => typeof part === "string").join(" · "));
}

function rowOf(lead: Incident, reports: readonly Incident[], dataset: Dataset, articles: Map<string, number>): Row {
  const { status, sentence, date, placeId, charge, person, count, background } = lead;
  const extent = date === null ? null : extentOf(date);
  return {
    place: placeId ?? UNPLACED,
    date: extent === null || date === null ? UNDATED : date,
    first: extent?.first ?? "",
    last: extent?.last ?? "",
    length: lengthBinOf({ status, sentence }),
    term: termKeyOf({ status, sentence }),
    status,
    charge: charge?.category ?? UNCHARGED,
    naming: namingOf({ isNamed: person !== null, count }),
    inferred: inferredKeyOf(lead),
    background,
    people: count ?? 0,
    unnumbered: count === null ? 1 : 0,
    text: reports.map((report) => factsOf(report, dataset)).join("\n"),
    articles: reports.map(({ articleId }) => articles.get(articleId) ?? 0),
  };
}

/** Every case of a dataset, by its lead. */
export function rowsOf(dataset: Dataset): Row[] {
  const cases = casesOf(dataset);
  const articles = new Map(Array.from(dataset.articles, ({ id }, at) => [id, at] as const));
  const rows: Row[] = [];
  for (const incident of dataset.incidents) {
    const { lead, reports } = cases.of(incident);
    if (lead.id === incident.id) rows.push(rowOf(lead, reports, dataset, articles));
  }
  return rows;
}
