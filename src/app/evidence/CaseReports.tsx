import { articleOf } from "../../domain/articleOf.ts";
import { casesOf } from "../../domain/cases/casesOf.ts";
import { type ComparedField, disagreementsOf } from "../../domain/cases/disagreementsOf.ts";
import type { Dataset, Incident } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";
import { factsOf } from "./factsOf.ts";

interface CaseReportsProps {
  incident: Incident;
  dataset: Dataset;
  onChoose(incidentId: string): void;
  words: Words;
}

function Title({ incident, dataset }: { incident: Incident; dataset: Dataset }) {
  const article = articleOf(incident, dataset);
  return <span lang={article?.language}>{article?.title ?? article?.file ?? incident.articleId}</span>;
}

function publishedOf(incident: Incident, dataset: Dataset, words: Words): string {
  const published = articleOf(incident, dataset)?.published ?? null;
  return published === null ? words.evidence.notDated : words.day(published);
}

/** The other articles that tell of the same case, and what they tell differently. Nothing where there are none. */
export function CaseReports({ incident, dataset, onChoose, words }: CaseReportsProps) {
  const { evidence } = words;
  const { lead, reports } = casesOf(dataset).of(incident);
  const others = reports.filter((report) => report !== incident);
  if (others.length === 0) return null;
  return (
    <section className="evidence-reports" aria-label={evidence.reports(others.length)}>
      <h3 className="evidence-heading">{evidence.reports(others.length)}</h3>
      <p>{lead === incident ? evidence.counted : evidence.countedElsewhere}</p>
      <ul>
        {others.map((report) => (
          <li key={report.id}>
            <Title incident={report} dataset={dataset} />{" "}
            <span className="evidence-origin">{publishedOf(report, dataset, words)}</span>{" "}
            <button type="button" className="app-link" onClick={() => onChoose(report.id)}>
              {evidence.showReport}
            </button>
          </li>
        ))}
      </ul>
      <Disagreements reports={reports} dataset={dataset} words={words} />
    </section>
  );
}

interface DisagreementsProps extends Pick<CaseReportsProps, "dataset" | "words"> {
  reports: readonly Incident[];
}

function Disagreements({ reports, dataset, words }: DisagreementsProps) {
  const { evidence } = words;
  const found = disagreementsOf(reports);
  if (found.length === 0) return null;
  const tell = (report: Incident, field: ComparedField) =>
    factsOf(report, dataset, words).find((fact) => fact.field === field)?.value ?? evidence.notStated;
  return (
    <>
      <h4>{evidence.disagreements}</h4>
      <dl className="evidence-disagreements">
        {found.map(({ field, reports: different }) => (
          <div key={field}>
            <dt>{evidence.compared[field]}</dt>
            {different.map((report) => (
              <dd key={report.id}>
                {tell(report, field)}{" "}
                <span className="evidence-origin">
                  <Title incident={report} dataset={dataset} />
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
