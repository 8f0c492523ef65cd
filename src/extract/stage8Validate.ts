import type { Day } from "../domain/day.ts";
import type { Gazetteer } from "../domain/gazetteer.ts";
import { extentOf } from "../domain/impreciseDate.ts";
import type { Evidence, Incident, Problem } from "../domain/schema.ts";
import type { ArticleText } from "./Article.ts";
import { implausibilities } from "./plausibility/implausibilities.ts";

function isInText({ start, end }: Evidence, text: string): boolean {
  return start >= 0 && start < end && end <= text.length && text.slice(start, end).trim() !== "";
}

/** Why an incident may not be published; `null` when it may. */
function objection(incident: Incident, article: ArticleText, gazetteer: Gazetteer, latest: Day | null): string | null {
  const evidence = Object.values(incident.evidence).flat();
  if (evidence.length === 0 || !evidence.every((each) => isInText(each, article.text)))
    return "its evidence does not stand at its offsets";
  const extent = incident.date === null ? null : extentOf(incident.date);
  if (latest !== null && extent !== null && extent.first > latest)
    return `its date ${incident.date} lies after the publication on ${latest}`;
  if (incident.placeId !== null && gazetteer.byId(incident.placeId) === null)
    return `the gazetteer has no place ${incident.placeId}`;
  return null;
}

function yearProblem(incidents: readonly Incident[]): Problem[] {
  const yearless = incidents.find(({ date }) => date?.startsWith("XXXX"));
  const [at] = yearless?.evidence.date ?? [];
  if (at === undefined) return [];
  return [
    {
      message: "the year is not known: no publication date, and none in the text",
      span: { start: at.start, end: at.end },
    },
  ];
}

/** What may be published, and what was found wrong. */
export interface Validated {
  incidents: Incident[];
  problems: readonly Problem[];
}

/**
 * Sets aside what must not be published and names it; the rest goes on. `latest` is the last day of which the article
 * can tell: its publication, unless it was added to later.
 */
export function validate(
  incidents: readonly Incident[],
  article: ArticleText,
  gazetteer: Gazetteer,
  latest: Day | null = article.metadata.published ?? null,
): Validated {
  const problems: Problem[] = [];
  const sound = incidents.filter((incident) => {
    const reason = objection(incident, article, gazetteer, latest);
    if (reason !== null) problems.push({ message: `an incident was set aside: ${reason}`, span: incident.quote });
    return reason === null;
  });
  return { incidents: sound, problems: [...problems, ...yearProblem(sound), ...implausibilities(sound)] };
}
