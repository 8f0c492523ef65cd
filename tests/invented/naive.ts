import { articlesHaving } from "../../src/domain/articleTexts.ts";
import { FACET_NAMES, type FacetName, type Filter, facetOf } from "../../src/domain/facets/facets.ts";
import { fold } from "../../src/domain/fold.ts";
import type { DatasetFile, Incident } from "../../src/domain/schema.ts";
import { traitsOf } from "./traitsOf.ts";

/** What a selection is by its definition, found by looking at every incident: what the engine is held to. */

function factsKnown({ date, placeId, sentence, fine, charge, organisation }: Incident): number {
  return [date, placeId, sentence, fine, charge, organisation].filter((value) => value !== null).length;
}

/** The reports of each case, by its id, the lead first. */
export function naiveCases({ incidents, articles }: DatasetFile): Map<string, Incident[]> {
  const published = new Map(articles.map((article) => [article.id, article.published ?? ""]));
  const dayOf = ({ articleId }: Incident) => published.get(articleId) ?? "";
  const cases = new Map<string, Incident[]>();
  for (const incident of incidents) cases.set(incident.caseId, [...(cases.get(incident.caseId) ?? []), incident]);
  for (const reports of cases.values())
    reports.sort((a, b) => {
      if (a.background !== b.background) return a.background ? 1 : -1;
      if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? 1 : -1;
      return factsKnown(b) - factsKnown(a) || (a.id < b.id ? -1 : 1);
    });
  return cases;
}

function factsOf({ person, charge, organisation, trigger, placeId }: Incident, { places }: DatasetFile): string {
  const place = placeId === null ? undefined : places[placeId];
  const parts = [person?.name, ...(person?.aliases ?? []), person?.role, charge?.text, organisation, trigger?.text];
  return fold([...parts, place?.name, place?.region].filter((part) => typeof part === "string").join(" "));
}

function isFound(reports: readonly Incident[], { words, scope }: Filter["text"], dataset: DatasetFile): boolean {
  const facts = reports.map((report) => factsOf(report, dataset));
  const isInText = (word: string) => reports.some(({ articleId }) => articlesHaving(word, dataset).has(articleId));
  return fold(words)
    .split(" ")
    .every((word) => facts.some((each) => each.includes(word)) || (scope === "articles" && isInText(word)));
}

/** Whether the lead of a case with these reports passes a facet. */
function passes(name: FacetName, reports: readonly Incident[], filter: Filter, dataset: DatasetFile): boolean {
  const [lead] = reports;
  if (lead === undefined) return false;
  if (name === "text") return fold(filter.text.words) === "" || isFound(reports, filter.text, dataset);
  if (name === "articles")
    return filter.articles.length === 0 || reports.some(({ articleId }) => filter.articles.includes(articleId));
  const { test } = facetOf<FacetName>(name);
  if ("membersOf" in test) throw new Error(`${name} has no definition here`);
  return test.passes(filter[name], traitsOf(lead));
}

/** The leads that pass, in the order of the dataset. */
export function naiveSelection(dataset: DatasetFile, filter: Filter, except: FacetName | null = null): Incident[] {
  const cases = naiveCases(dataset);
  return dataset.incidents.filter((incident) => {
    const reports = cases.get(incident.caseId) ?? [];
    if (reports[0] !== incident) return false;
    return FACET_NAMES.every((name) => name === except || passes(name, reports, filter, dataset));
  });
}
