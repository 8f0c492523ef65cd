import { useQuery } from "@tanstack/react-query";
import { articleOf } from "../../domain/articleOf.ts";
import { incidentOf } from "../../domain/incidentOf.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";
import { CopyButton } from "../CopyButton.tsx";
import { articleTextQuery } from "../evidence/articleTextQuery.ts";
import { linkTo } from "../evidence/linkTo.ts";

export interface MistakeProps {
  dataset: Dataset;
  /** The incident whose evidence is open. */
  incident: string | null;
  version: string | null;
  words: Words;
}

/** Where and how a mistake is reported; for the incident that is open, with a text to send. */
export function HowToReport(props: MistakeProps) {
  const { mistake } = props.words.app.about;
  const incident = incidentOf(props.incident, props.dataset);
  return (
    <>
      <p>{mistake.how}</p>
      {incident === undefined ? (
        <p>{mistake.open}</p>
      ) : (
        <ReadyText key={incident.id} {...props} incident={incident.id} />
      )}
    </>
  );
}

function ReadyText({ dataset, incident: id, version, words }: MistakeProps) {
  const { mistake } = words.app.about;
  const incident = incidentOf(id, dataset);
  const article = incident && articleOf(incident, dataset);
  const { data: text } = useQuery({ ...articleTextQuery(article?.file ?? ""), enabled: article !== undefined });
  if (incident === undefined || article === undefined) return null;
  const quote = text === undefined ? null : text.slice(incident.quote.start, incident.quote.end).trim();
  const title = article.title ?? article.file;
  const report = mistake.report({ id: incident.id, version, article: title, quote, link: linkTo(incident.id) });
  return (
    <>
      <p className="about-report">{report}</p>
      <CopyButton
        label={mistake.copy}
        className="app-button"
        text={() => report}
        copied={mistake.copied}
        failed={mistake.notCopied}
      />
    </>
  );
}
