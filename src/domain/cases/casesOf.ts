import type { Dataset, Incident } from "../schema.ts";

/** One person in one proceeding, by all the articles that tell of it; an unnamed group is a case by itself. */
export interface Case {
  /** The report that is counted, drawn and filtered by. */
  lead: Incident;
  /** All of them, the lead first. */
  reports: readonly Incident[];
}

/** In the order of the dataset's leads. */
export interface Cases {
  leads: readonly Incident[];
  /** The case an incident belongs to. */
  of(incident: Incident): Case;
}

function factsKnown({ date, placeId, sentence, fine, charge, organisation }: Incident): number {
  return [date, placeId, sentence, fine, charge, organisation].filter((value) => value !== null).length;
}

/**
 * What an article reports goes before what it tells as background, a later article before an earlier one, one that says
 * more before one that says less.
 */
function byAuthority(dataset: Dataset): (a: Incident, b: Incident) => number {
  const published = new Map(dataset.articles.map((article) => [article.id, article.published ?? ""]));
  const day = ({ articleId }: Incident) => published.get(articleId) ?? "";
  return (a, b) =>
    Number(a.background) - Number(b.background) ||
    (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1) ||
    factsKnown(b) - factsKnown(a) ||
    (a.id < b.id ? -1 : 1);
}

const known = new WeakMap<Dataset, Cases>();

/** The cases of a dataset; found once for each dataset. */
export function casesOf(dataset: Dataset): Cases {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const reports = new Map<string, Incident[]>();
  for (const incident of dataset.incidents) {
    const others = reports.get(incident.caseId);
    if (others === undefined) reports.set(incident.caseId, [incident]);
    else others.push(incident);
  }
  const order = byAuthority(dataset);
  for (const each of reports.values()) if (each.length > 1) each.sort(order);
  const leads = dataset.incidents.filter((incident) => reports.get(incident.caseId)?.[0] === incident);
  const of = (incident: Incident): Case => {
    const told = reports.get(incident.caseId) ?? [incident];
    return { lead: told[0] ?? incident, reports: told };
  };
  const cases = { leads, of };
  known.set(dataset, cases);
  return cases;
}
